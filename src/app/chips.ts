// The filters in force, in words.
import type { FacetKey } from '../domain/filter'
import { FACET_KEYS } from '../domain/filter'
import { joinWords } from '../i18n/format'
import { names } from '../i18n/names'
import { DIRECTION, INDUSTRY, LEVEL, listName, SCOPE, STATUS } from '../i18n/words'
import { t } from '../i18n/zh-CN'
import { countyName, type Dataset } from '../model/dataset'
import type { View } from '../view/params'

export interface Chip {
  readonly key: FacetKey | 'q' | 'asof'
  readonly value: string
  readonly label: string
}

export function chipsOf(view: View, data: Dataset): Chip[] {
  const label: { readonly [K in FacetKey]: (value: View[K][number]) => string } = {
    city: code => names.prefecture(code),
    county: code => countyName(data, code),
    industry: id => INDUSTRY[id].name,
    list: id => {
      const list = data.lists.get(id)
      return list ? listName(list) : id
    },
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

/** The name of a whole filter: its one value, or what kind of values it has. */
export const filterName = (key: FacetKey | 'q', chips: readonly Chip[]): string => {
  const own = chips.filter(c => c.key === key)
  return joinWords(own.map(c => c.label))
}
