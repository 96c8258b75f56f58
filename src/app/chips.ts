// The filters in force, in words.

import { names } from '#messages/names'
import { t } from '#messages/t'
import { DIRECTION, INDUSTRY, LEVEL, SCOPE, STATUS } from '#messages/words'
import { FACET_KEYS, type FacetKey } from '../domain/filter'
import type { Chip } from '../features/filters/Chips'
import { joinWords } from '../messages/format'
import { countyName, type Dataset, nameOfList } from '../model/dataset'
import type { View } from '../view/params'

export function chipsOf(view: View, data: Dataset): Chip[] {
  const label: { readonly [K in FacetKey]: (value: View[K][number]) => string } = {
    city: code => names.prefecture(code),
    county: code => countyName(data, code),
    industry: id => INDUSTRY[id].name,
    list: id => nameOfList(data, id),
    level: level => LEVEL[level],
    direction: id => DIRECTION[id],
    scope: scope => t.scopeChip(SCOPE[scope]),
    status: status => STATUS[status],
  }
  const chips = FACET_KEYS.flatMap(key =>
    view[key].map((value): Chip => ({ key, value, label: label[key](value as never) })),
  )
  const q = view.q.trim()
  return [
    ...chips,
    ...(q ? [{ key: 'q', value: q, label: t.keyword(q) } as const] : []),
    ...(view.asof ? [{ key: 'asof', value: view.asof, label: t.asofChip(view.asof) } as const] : []),
  ]
}

/** All that one filter asks for, in words. */
export const filterName = (key: Chip['key'], chips: readonly Chip[]): string =>
  joinWords(chips.filter(chip => chip.key === key).map(chip => chip.label))
