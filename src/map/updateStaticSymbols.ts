// The marks of the map as the build drew it, brought up to the reader's day. React does not hydrate that map, so what has
// changed is written into it.
import { mapMessages } from '#messages/map'
import { isInForce } from '../domain/recognition/recognitionStatus'
import { getIconStyle } from '../messages/iconStyle'
import type { PlacedCluster } from '../model/dataset/dataset'
import { restyleSymbol } from '../ui/icons/ClusterIcon'
import { toShapeId } from './basemap/shapeId'

const STATIC_MAP = '[data-map-state="still"]'

/**
 * A map that counts its clusters has no marks of single ones, and nothing to redraw. A cluster that is first recognised
 * between the day of the build and today gets its mark with the interactive map.
 * @returns false when a mark stands for a cluster that is not among these: the static map has then to be replaced
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
