// The title of the page: the open cluster, the filters, and what stands in the middle where it is not the map.
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { Dataset } from '../model/dataset'
import type { View } from '../view/params'
import { chipsOf } from './chips'
import { modeName } from './ModeSwitch'

/** The filters in force in one line; empty where there are none. */
export const filterWords = (view: View, data: Dataset): string =>
  chipsOf(view, data)
    .map(chip => chip.label)
    .join(' · ')

export function formatPageTitle(view: View, data: Dataset): string {
  const cluster = view.cluster && data.byId.get(view.cluster)
  const mode = view.compare.length > 0 ? 'compare' : view.view
  const parts = [cluster ? names.cluster(cluster) : '', filterWords(view, data), mode === 'map' ? '' : modeName(mode)]
  const subject = parts.filter(Boolean).join(' · ')
  return subject ? t.title(subject) : t.product
}
