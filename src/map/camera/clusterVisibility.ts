// Which of the view's clusters are on the map at a camera.
import type { MapModel } from '../../model/map/mapModel'
import { isOnScreen, type Projection, toWorld } from './projection'

/** The points of the view's clusters, with the number of clusters at each. */
function getClusterPoints({ markers, hasMarkers, counts, countyNames }: MapModel) {
  const markerPoints = markers.map(({ point }) => ({ point, total: 1 }))
  if (hasMarkers) return markerPoints
  const points = new Map(countyNames.map(({ code, points }) => [code, points[0]]))
  const aggregatePoints = counts.flatMap(({ code, level, total }) => {
    const point = level === 'county' ? points.get(code) : undefined
    return point ? [{ point, total }] : []
  })
  return [...markerPoints, ...aggregatePoints]
}

/** The number of the view's clusters outside the map. Beyond MAX_MARKERS, clusters without a county are not counted. */
export const countClustersOutside = (model: MapModel, projection: Projection): number =>
  getClusterPoints(model)
    .filter(({ point }) => !isOnScreen(toWorld(point), projection))
    .reduce((sum, { total }) => sum + total, 0)

/**
 * True when the subject of the view is on the map: the open cluster; otherwise any cluster of the view; otherwise the
 * centre of the places filtered by.
 * @example
 * the open cluster outside, others inside         -> false
 * an industry of twelve clusters, one inside      -> true
 * a city without clusters, its centre outside     -> false
 */
export function isSubjectVisible(model: MapModel, projection: Projection): boolean {
  const selected = model.markers.find(marker => marker.isSelected)
  if (selected) return isOnScreen(toWorld(selected.point), projection)
  const clusterPoints = getClusterPoints(model)
  if (clusterPoints.length > 0) return clusterPoints.some(({ point }) => isOnScreen(toWorld(point), projection))
  if (!model.focus) return true
  const [west, south, east, north] = model.focus
  return isOnScreen(toWorld([(west + east) / 2, (south + north) / 2]), projection)
}
