// Plain-text search: every word of the query must be found in one of a place's or cluster's texts.

/** Width, case, spaces and tone marks make no difference to a reader who types. Line ends alone are kept. */
const fold = (lines: string): string =>
  lines
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?:[^\S\n]|['’·（）()“”])+/g, '')

const oneLine = (text: string): string => text.replaceAll('\n', ' ')

export const normalise = (text: string): string => fold(oneLine(text))

/** Many texts, a line each; folding them together costs a fifth of folding them one by one. */
export const normaliseLines = (texts: readonly string[]): string => fold(`${texts.map(oneLine).join('\n')}\n`)

export const queryWords = (query: string): string[] =>
  query
    .split(/[\s,，、;；]+/)
    .map(normalise)
    .filter(word => word !== '')
