// The search in a chunk of its own: most views search for nothing. It comes for a query, or when a reader reaches for the
// box; box, list and link all find by it.
import { atOnce } from '../domain/steps'
import { SearchNotes } from '../features/search/SearchNotes'
import { type Suggestion, type SuggestionIndex, suggestionIndexSteps } from '../model/candidates'
import type { Dataset } from '../model/dataset'
import { getReason, selectByQuery, selectSuggestions } from '../model/suggestions'
import type { View } from '../view/params'
import { bringIntoView } from './bringIntoView'

type Tables = Parameters<typeof suggestionIndexSteps>[1]

const built = new WeakMap<Dataset, { readonly tables: Tables; readonly index: SuggestionIndex }>()

/** Built once for all that ask: some milliseconds for a small dataset. */
function buildIndexAtOnce(data: Dataset, tables: Tables): SuggestionIndex {
  const last = built.get(data)
  if (last && last.tables === tables) return last.index
  const index = atOnce(suggestionIndexSteps(data, tables))
  built.set(data, { tables, index })
  return index
}

/** Follows what was found to where it is told. */
function followSuggestion(
  { patch, anchor }: Suggestion,
  view: View['view'],
  find: (patch: Partial<View>, hash: string) => void,
): void {
  // What is filtered is not to be seen on a page to read.
  const isReading = view === 'programme' || view === 'method'
  find(isReading && !patch.cluster ? { view: 'map', ...patch } : patch, anchor)
  // A page that is only coming brings it into view itself.
  bringIntoView(anchor)
}

export const searchEngine = {
  buildIndexAtOnce,
  followSuggestion,
  getReason,
  SearchNotes,
  selectByQuery,
  selectSuggestions,
  suggestionIndexSteps,
}
