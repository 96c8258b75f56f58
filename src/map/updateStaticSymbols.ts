// Updates the static map from the day of the build to the current day. React does not hydrate that map, so this changes
// its DOM.
import { mapMessages } from '#messages/map'
import { isInForce } from '../domain/recognition/recognitionStatus'
import { getIconStyle } from '../messages/iconStyle'
import type { PlacedCluster } from '../model/dataset/dataset'
import { restyleSymbol } from '../ui/icons/ClusterIcon'
import { toShapeId } from './elementIds'

const STATIC_MAP = '[data-map-state="still"]'

/**
 * Updates the status in symbols and tints. Aggregates have no status. Clusters first recognised after the build appear
 * with the interactive map.
 * @returns false when a symbol has no cluster any more: the static map must be replaced
 */
export function updateStaticSymbols(mapElement: Element, clusters: readonly PlacedCluster[]): boolean {
  const byId = new Map<string | null, PlacedCluster>(clusters.map(cluster => [cluster.id, cluster]))
  const links = [...mapElement.querySelectorAll(`${STATIC_MAP} a[data-symbol]:not([data-count])`)]
  if (links.some(link => !byId.has(link.getAttribute('data-map-item')))) return false
  for (const link of links) {
    const cluster = byId.get(link.getAttribute('data-map-item'))
    const iconGroup = link.parentElement?.querySelector('g[data-industry]')
    if (!cluster || !iconGroup) continue
    const symbol = { ...cluster, atPrefecture: cluster.adcode === null }
    const description = mapMessages.symbolDescription(symbol)
    if (link.getAttribute('aria-description') === description) continue
    link.setAttribute('aria-description', description)
    restyleSymbol(iconGroup, getIconStyle(symbol))
  }
  const inForceHrefs = new Set<string | null>(
    clusters.flatMap(({ adcode, status }) => (adcode && isInForce(status) ? [`#${toShapeId(adcode)}`] : [])),
  )
  for (const county of mapElement.querySelectorAll(`${STATIC_MAP} use[data-industry]`))
    county.setAttribute('data-in-force', String(inForceHrefs.has(county.getAttribute('href'))))
  return true
}
