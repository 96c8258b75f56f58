// Decides whether a map shows a symbol for each cluster or numbers by place. Knows no positions.
import type { MapModel } from '../../model/map/mapModel'
import type { Projection } from '../camera/projection'
import { isSmallMap } from './controlsLayout'
import { getProvinceCamera } from './provinceCamera'

/** Symbols that the whole province has room for. Constant for all small maps, as the static map has one layout for them. */
const CAPACITY = { small: 40, wide: 90 }
/** A link rounds the zoom to 0.01. */
const ROUNDED_ZOOM = 1.02

/**
 * The model as a map of this scale shows it. Moving the map without zooming changes nothing. A model without `counts` has
 * symbols at every scale.
 * @example
 * 31 clusters, the whole province on 390 x 300 px -> a symbol for each
 * 60 clusters, the whole province on 390 x 300 px -> a symbol for each prefecture, with its number
 * 60 clusters, one level closer on 390 x 300 px   -> a symbol for each
 */
export function fitModel(model: MapModel, { camera, size }: Projection): MapModel {
  const scale = 2 ** (camera.zoom - getProvinceCamera(size).zoom)
  const capacity = CAPACITY[isSmallMap(size) ? 'small' : 'wide'] * scale ** 2 * ROUNDED_ZOOM
  const { markers, hasMarkers, counts } = model
  return counts.length === 0 || (hasMarkers && markers.length <= capacity)
    ? { ...model, counts: [] }
    : { ...model, markers: markers.filter(marker => marker.isSelected) }
}

/** True where a map shows numbers by place. */
export const hasAggregates = (model: MapModel, projection: Projection): boolean =>
  fitModel(model, projection).counts.length > 0
