// The title of the page: the open cluster, the filters, and what stands in the middle where it is not the map.
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { Dataset } from '../../model/dataset/dataset'
import type { View } from '../../view/params'
import { buildFilterChips } from '../filterChips'
import { getModeLabel } from '../layout/ModeSwitch'

/** The filters in force in one line; empty where there are none. */
export const formatFilters = (view: View, data: Dataset): string =>
  buildFilterChips(view, data)
    .map(chip => chip.label)
    .join(' · ')

export function formatPageTitle(view: View, data: Dataset): string {
  const cluster = view.cluster && data.byId.get(view.cluster)
  const mode = view.compare.length > 0 ? 'compare' : view.view
  const parts = [
    cluster ? names.cluster(cluster) : '',
    formatFilters(view, data),
    mode === 'map' ? '' : getModeLabel(mode),
  ]
  const subject = parts.filter(Boolean).join(' · ')
  return subject ? t.title(subject) : t.productName
}
