// Which of the view's clusters the map shows at a camera.
import type { MapModel } from '../../model/map/mapModel'
import { type Camera, isOnScreen, type Size, toWorld } from './projection'

/** Places of the clusters shown, each with their number there. */
function getClusterPoints({ markers, counts, countyNames }: MapModel) {
  const markerPoints = markers.map(({ point }) => ({ point, total: 1 }))
  if (counts.length === 0) return markerPoints
  const points = new Map(countyNames.map(({ code, points }) => [code, points[0]]))
  const aggregatePoints = counts.flatMap(({ code, level, total }) => {
    const point = level === 'county' ? points.get(code) : undefined
    return point ? [{ point, total }] : []
  })
  return [...markerPoints, ...aggregatePoints]
}

/** The number of clusters of the view that lie outside the map. Those without a place on the map are not counted. */
export const countClustersOutside = (model: MapModel, camera: Camera, size: Size): number =>
  getClusterPoints(model)
    .filter(({ point }) => !isOnScreen(toWorld(point), camera, size))
    .reduce((sum, { total }) => sum + total, 0)

/**
 * True when the subject of the view can be seen at this camera: the open cluster, or any of the clusters shown, or, if
 * there are none, the middle of the places filtered by.
 * @example
 * cluster open outside the map, others inside  -> false
 * industry ticked, one of its twelve inside    -> true
 * city ticked without clusters, its middle out -> false
 */
export function isSubjectVisible(model: MapModel, camera: Camera, size: Size): boolean {
  const selected = model.markers.find(marker => marker.isSelected)
  if (selected) return isOnScreen(toWorld(selected.point), camera, size)
  const clusterPoints = getClusterPoints(model)
  if (clusterPoints.length > 0) return clusterPoints.some(({ point }) => isOnScreen(toWorld(point), camera, size))
  if (!model.focus) return true
  const [west, south, east, north] = model.focus
  return isOnScreen(toWorld([(west + east) / 2, (south + north) / 2]), camera, size)
}
