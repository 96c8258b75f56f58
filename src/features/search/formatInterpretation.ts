// Sentences on how a query was read, for the suggestions and for the notes above the results.
import { localeFormat } from '#messages/format'
import { searchMessages } from '#messages/search'
import { joinList } from '../../messages/format'
import type { QueryInterpretation } from '../../model/search/suggestions'

const formatQuotedWords = (words: readonly string[]): string => joinList(words.map(searchMessages.quote))

/** The words that the results match, and those that were left out. */
export const formatOmittedWords = ({ matchedWords, omittedWords }: QueryInterpretation): string =>
  searchMessages.omittedWords(formatQuotedWords(matchedWords), formatQuotedWords(omittedWords))

/** Formats the interpretation of a query; '' if it was read as typed. */
export const formatInterpretation = (query: string, interpretation: QueryInterpretation): string =>
  [
    interpretation.simplified ? searchMessages.simplifiedQuery(query, interpretation.simplified) : '',
    ...interpretation.phoneticWords.map(searchMessages.phoneticMatch),
    interpretation.omittedWords.length > 0 ? formatOmittedWords(interpretation) : '',
  ]
    .filter(Boolean)
    .join(localeFormat.comma)
