// The marks of the map as the build drew it, brought up to the reader's day. React does not hydrate that map, so what has
// changed is written into it.
import { t } from '#messages/t'
import { isInForce } from '../domain/recognition'
import { markOf } from '../messages/marks'
import type { PlacedCluster } from '../model/dataset'
import { redrawMark } from '../ui/Mark'
import { landId } from './landId'

const STATIC = '[data-map-state="still"]'

/**
 * A map that counts its clusters has no marks of single ones, and nothing to redraw. A cluster that is first recognised
 * between the day of the build and today gets its mark with the interactive map.
 * @returns false when a mark stands for a cluster that is not among these: the static map has then to be replaced
 */
export function redrawStaticMarks(stage: Element, clusters: readonly PlacedCluster[]): boolean {
  const byId = new Map<string | null, PlacedCluster>(clusters.map(cluster => [cluster.id, cluster]))
  const links = [...stage.querySelectorAll(`${STATIC} a[data-symbol]:not([data-count])`)]
  if (links.some(link => !byId.has(link.getAttribute('data-item')))) return false
  for (const link of links) {
    const cluster = byId.get(link.getAttribute('data-item'))
    const group = link.parentElement?.querySelector('g[data-tone]')
    if (!cluster || !group) continue
    const marked = { ...cluster, atPrefecture: cluster.adcode === null }
    const state = t.markerState(marked)
    if (link.getAttribute('aria-description') === state) continue
    link.setAttribute('aria-description', state)
    redrawMark(group, markOf(marked))
  }
  const inForce = new Set<string | null>(
    clusters.flatMap(({ adcode, status }) => (adcode && isInForce(status) ? [`#${landId(adcode)}`] : [])),
  )
  for (const county of stage.querySelectorAll(`${STATIC} use[data-tone]`))
    county.setAttribute('data-force', String(inForce.has(county.getAttribute('href'))))
  return true
}
