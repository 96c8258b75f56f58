import { useMemo } from 'react'
import { FACET_KEYS } from '../domain/filter/filters'
import type { Dataset } from '../model/dataset/dataset'
import { type QueryMatch, selectWithFacets } from '../model/dataset/selection'
import type { View } from '../view/params'

/** The clusters that pass the filters of a view, with the counts of each facet. `filterKey` changes with the filters. */
export function useSelection(view: View, data: Dataset, match: QueryMatch) {
  const filterKey = JSON.stringify([...FACET_KEYS, 'q' as const].map(key => view[key]))
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view, only the filters in filterKey matter
  const selected = useMemo(() => selectWithFacets(view, data, match), [filterKey, data, match])
  return { filterKey, ...selected }
}
