import { names } from '#messages/names'
import { t } from '#messages/t'
import { MODE_LABELS } from '../../messages/modeLabels'
import type { Dataset } from '../../model/dataset/dataset'
import { getMode, type View } from '../../view/params'
import { buildFilterChips } from '../filterChips'

/** The filters of a view in one line; '' if there are none. */
export const formatFilters = (view: View, data: Dataset): string =>
  buildFilterChips(view, data)
    .map(chip => chip.label)
    .join(' · ')

/** The title of a view: open cluster, filters, and the mode if it is not the map. */
export function formatPageTitle(view: View, data: Dataset): string {
  const cluster = view.cluster && data.byId.get(view.cluster)
  const mode = getMode(view)
  const parts = [
    cluster ? names.cluster(cluster) : '',
    formatFilters(view, data),
    mode === 'map' ? '' : MODE_LABELS[mode],
  ]
  const subject = parts.filter(Boolean).join(' · ')
  return subject ? t.title(subject) : t.productName
}
