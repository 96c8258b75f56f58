// The search, as a chunk that is loaded for a query or when the search box is focused. Box and list use the same index.
import { runSync } from '../../domain/computation/steps'
import { formatInterpretation } from '../../features/search/formatInterpretation'
import { SearchNotes } from '../../features/search/SearchNotes'
import type { Dataset } from '../../model/dataset/dataset'
import { buildSuggestionIndexInSteps, type Suggestion, type SuggestionIndex } from '../../model/search/suggestionIndex'
import { getMatchReason, selectQueryResult, selectSuggestions } from '../../model/search/suggestions'
import type { View } from '../../view/params'
import { scrollToAnchor } from '../accessibility/scrollToAnchor'

type SearchIndexTables = Parameters<typeof buildSuggestionIndexInSteps>[1]

const indexCache = new WeakMap<Dataset, { readonly tables: SearchIndexTables; readonly index: SuggestionIndex }>()

/** Takes some milliseconds for a small dataset. Cached, since box and list share it. */
function buildIndexSync(data: Dataset, tables: SearchIndexTables): SuggestionIndex {
  const cached = indexCache.get(data)
  if (cached && cached.tables === tables) return cached.index
  const index = runSync(buildSuggestionIndexInSteps(data, tables))
  indexCache.set(data, { tables, index })
  return index
}

/** Applies the change of a suggestion and scrolls to its anchor. */
function applySuggestion(
  { patch, anchor }: Suggestion,
  view: View['view'],
  showResults: (patch: Partial<View>, hash: string) => void,
): void {
  // An article shows no results.
  const isArticle = view === 'programme' || view === 'method' || view === 'open-data'
  showResults(isArticle && !patch.cluster ? { view: 'map', ...patch } : patch, anchor)
  // An article that is still loading scrolls to it itself.
  scrollToAnchor(anchor)
}

export const searchEngine = {
  applySuggestion,
  buildIndexSync,
  buildSuggestionIndexInSteps,
  formatInterpretation,
  getMatchReason,
  SearchNotes,
  selectQueryResult,
  selectSuggestions,
}
