// The marks of the map as the build drew it, brought up to the reader's day. React does not hydrate that map, so what has
// changed is written into it.
import { t } from '#messages/t'
import { markOf } from '../messages/marks'
import type { MapModel } from '../model/mapModel'
import { redrawMark } from '../ui/Mark'
import { landId } from './land'

const STATIC = '[data-map-state="still"]'

/** @returns false when other clusters stand in the model than on the static map, which then has to be replaced */
export function redrawStaticMarks(stage: Element, model: MapModel): boolean {
  const drawn = new Set(
    [...stage.querySelectorAll(`${STATIC} a[data-symbol]`)].map(link => link.getAttribute('data-item')),
  )
  // A cluster may stand in a crowd, without a mark of its own; none may have one that the model lacks.
  const known = new Map<string | null, (typeof model.markers)[number]>(model.markers.map(marker => [marker.id, marker]))
  if ([...drawn].some(id => !known.has(id))) return false
  for (const link of stage.querySelectorAll(`${STATIC} a[data-symbol]`)) {
    const marker = known.get(link.getAttribute('data-item'))
    const group = link.querySelector('g[data-tone]')
    if (!marker || !group) continue
    const state = t.markerState(marker)
    if (link.getAttribute('aria-description') === state) continue
    link.setAttribute('aria-description', state)
    redrawMark(group, markOf(marker))
  }
  for (const [code, { inForce }] of model.tints)
    for (const shape of stage.querySelectorAll(`${STATIC} use[data-tone][href="#${landId(code)}"]`))
      shape.setAttribute('data-force', String(inForce))
  return true
}
