// Sentences of the search that both the box and the list say.
import { localeFormat } from '#messages/format'
import { searchMessages } from '#messages/search'
import { joinList } from '../../messages/format'
import type { QueryInterpretation } from '../../model/search/suggestions'

const formatQuotedWords = (words: readonly string[]): string => joinList(words.map(searchMessages.quote))

/** Which words what follows has, and which were left out. */
export const formatOmittedWords = ({ matchedWords, omittedWords }: QueryInterpretation): string =>
  searchMessages.omittedWords(formatQuotedWords(matchedWords), formatQuotedWords(omittedWords))

/** How the query was read, where that is not as it was typed; empty where it is. */
export const formatInterpretation = (query: string, interpretation: QueryInterpretation): string =>
  [
    interpretation.simplified ? searchMessages.simplifiedQuery(query, interpretation.simplified) : '',
    ...interpretation.phoneticWords.map(searchMessages.phoneticMatch),
    interpretation.omittedWords.length > 0 ? formatOmittedWords(interpretation) : '',
  ]
    .filter(Boolean)
    .join(localeFormat.comma)
