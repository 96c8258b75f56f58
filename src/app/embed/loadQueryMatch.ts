// The clusters that match the search text of a link, and a note on how it was read. The search and its file load for such a link only.

import { FILES } from '../../data/files'
import { loadJson } from '../../data/loadJson'
import { runSync } from '../../domain/computation/steps'
import type { Dataset } from '../../model/dataset/dataset'
import type { QueryMatch } from '../../model/dataset/selection'

interface EmbedMatch {
  /** null without a search text */
  readonly match: QueryMatch
  /** Names words that no cluster matches, among others; '' if the text was read as typed. */
  readonly note: string
}

/** Rejects if the search fails to load. */
export async function loadQueryMatch(query: string, data: Dataset): Promise<EmbedMatch> {
  if (query.trim() === '') return { match: null, note: '' }
  const [
    { buildSuggestionIndexInSteps },
    { selectQueryResult },
    { formatInterpretation },
    { parseSearchTables },
    json,
  ] = await Promise.all([
    import('../../model/search/suggestionIndex'),
    import('../../model/search/suggestions'),
    import('../../features/search/formatInterpretation'),
    import('../../data/searchTables'),
    loadJson(FILES.search),
  ])
  const index = runSync(buildSuggestionIndexInSteps(data, parseSearchTables(json).value))
  const result = selectQueryResult(index, query)
  return result ? { match: result.match, note: formatInterpretation(query, result) } : { match: null, note: '' }
}
