// The search in a chunk of its own: most views search for nothing. It comes for a query, or when a reader reaches for the
// box; box, list and link all find by it.
import { runSync } from '../../domain/computation/steps'
import { SearchNotes } from '../../features/search/SearchNotes'
import type { Dataset } from '../../model/dataset/dataset'
import { buildSuggestionIndexInSteps, type Suggestion, type SuggestionIndex } from '../../model/search/suggestionIndex'
import { getMatchReason, selectQueryResult, selectSuggestions } from '../../model/search/suggestions'
import type { View } from '../../view/params'
import { scrollToAnchor } from '../accessibility/scrollToAnchor'

type SearchIndexTables = Parameters<typeof buildSuggestionIndexInSteps>[1]

const indexCache = new WeakMap<Dataset, { readonly tables: SearchIndexTables; readonly index: SuggestionIndex }>()

/** Built once for all that ask: some milliseconds for a small dataset. */
function buildIndexSync(data: Dataset, tables: SearchIndexTables): SuggestionIndex {
  const cached = indexCache.get(data)
  if (cached && cached.tables === tables) return cached.index
  const index = runSync(buildSuggestionIndexInSteps(data, tables))
  indexCache.set(data, { tables, index })
  return index
}

/** Follows what was found to where it is told. */
function applySuggestion(
  { patch, anchor }: Suggestion,
  view: View['view'],
  showResults: (patch: Partial<View>, hash: string) => void,
): void {
  // What is filtered is not to be seen on a page to read.
  const isArticle = view === 'programme' || view === 'method'
  showResults(isArticle && !patch.cluster ? { view: 'map', ...patch } : patch, anchor)
  // A page that is only coming brings it into view itself.
  scrollToAnchor(anchor)
}

export const searchEngine = {
  buildIndexAtOnce: buildIndexSync,
  followSuggestion: applySuggestion,
  getReason: getMatchReason,
  SearchNotes,
  selectByQuery: selectQueryResult,
  selectSuggestions,
  suggestionIndexSteps: buildSuggestionIndexInSteps,
}
