// The clusters that match the search text of a link. The search and its file load for such a link only.

import { FILES } from '../../data/files'
import { loadJson } from '../../data/loadJson'
import { runSync } from '../../domain/computation/steps'
import type { Dataset } from '../../model/dataset/dataset'
import type { QueryMatch } from '../../model/dataset/selection'

/** Null without a search text. Rejects if the search fails to load. */
export async function loadQueryMatch(query: string, data: Dataset): Promise<QueryMatch> {
  if (query.trim() === '') return null
  const [{ buildSuggestionIndexInSteps }, { selectQueryResult }, { parseSearchTables }, json] = await Promise.all([
    import('../../model/search/suggestionIndex'),
    import('../../model/search/suggestions'),
    import('../../data/searchTables'),
    loadJson(FILES.search),
  ])
  const index = runSync(buildSuggestionIndexInSteps(data, parseSearchTables(json).value))
  return selectQueryResult(index, query)?.match ?? null
}
