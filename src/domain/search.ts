// Plain-text search: every word of the query must be found in one of a place's or cluster's texts.

/** Width, case, spaces and tone marks make no difference to a reader who types. */
export const normalise = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s'’·（）()“”]+/g, '')

export const queryWords = (query: string): string[] =>
  query
    .split(/[\s,，、;；]+/)
    .map(normalise)
    .filter(word => word !== '')

export const matchesWords = (haystack: string, words: readonly string[]): boolean =>
  words.every(word => haystack.includes(word))
