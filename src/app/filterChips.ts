import { filterMessages } from '#messages/filters'
import { names } from '#messages/names'
import { DIRECTION, INDUSTRY, LEVEL, SCOPE, STATUS } from '#messages/words'
import { FACET_KEYS, type FacetKey } from '../domain/filter/filters'
import type { Chip } from '../features/filters/Chips'
import { joinList } from '../messages/format'
import { type Dataset, getCountyName, getListName } from '../model/dataset/dataset'
import type { View } from '../view/params'

/** A labelled chip for each filter of the view, in the order of the grammar, with search text and days last. */
export function buildFilterChips(view: View, data: Dataset): Chip[] {
  const labelFormatters: { readonly [K in FacetKey]: (value: View[K][number]) => string } = {
    city: code => names.prefecture(code),
    county: code => getCountyName(data, code),
    industry: id => INDUSTRY[id].name,
    list: id => getListName(data, id),
    level: level => LEVEL[level],
    direction: id => DIRECTION[id],
    scope: scope => filterMessages.scopeChip(SCOPE[scope]),
    status: status => STATUS[status],
  }
  const chips = FACET_KEYS.flatMap(key =>
    view[key].map((value): Chip => ({ key, value, label: labelFormatters[key](value as never) })),
  )
  const q = view.q.trim()
  return [
    ...chips,
    ...(q ? [{ key: 'q', value: q, label: filterMessages.quotedQuery(q) } as const] : []),
    ...(view.since && view.view === 'changes'
      ? [{ key: 'since', value: view.since, label: filterMessages.sinceChip(view.since) } as const]
      : []),
    ...(view.asof ? [{ key: 'asof', value: view.asof, label: filterMessages.dateChip(view.asof) } as const] : []),
  ]
}

/** The labels of all chips of one filter, as a list in words. */
export const formatFilterName = (key: Chip['key'], chips: readonly Chip[]): string =>
  joinList(chips.filter(chip => chip.key === key).map(chip => chip.label))
