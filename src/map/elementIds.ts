// Ids by which parts of the map find each other in the DOM. In a module of its own because the initial load needs it.
import type { ClusterId } from '../domain/cluster/cluster'
import type { HoverTarget } from './mapProps'

/** The element with the shapes of the basemap, outside of what React renders. */
export const SHAPE_DEFS_ID = 'land'

/** The id of a county's shape, a prefecture's outline, or a set of borders. */
export const toShapeId = (name: string): string => `${SHAPE_DEFS_ID}-${name}`

/**
 * The `data-map-item` attribute of a symbol or label.
 * @example { kind: 'place', code: '510722' } -> 'place-510722'
 * @example { kind: 'unknownCounty', code: '510700' } -> 'unknown-county-510700'
 * @example { kind: 'cluster', id: 'santai-textile' } -> 'santai-textile'
 */
export const getItemId = (target: HoverTarget): string =>
  target.kind === 'cluster' ? target.id : `${target.kind === 'place' ? 'place' : 'unknown-county'}-${target.code}`

/** The inverse of `getItemId`. */
export function parseItemId(id: string): HoverTarget {
  const [, prefix, code] = /^(place|unknown-county)-(\d{6})$/.exec(id) ?? []
  if (!code) return { kind: 'cluster', id: id as ClusterId }
  return { kind: prefix === 'place' ? 'place' : 'unknownCounty', code }
}
