// Sentences of the search that both the box and the list say.
import { f } from '#messages/format'
import { s } from '#messages/search'
import { joinWords } from '../../messages/format'
import type { Understood } from '../../model/suggestions'

const quoted = (words: readonly string[]): string => joinWords(words.map(s.quote))

/** Which words what follows has, and which were left out. */
export const leftWords = ({ kept, left }: Understood): string => s.left(quoted(kept), quoted(left))

/** How the query was read, where that is not as it was typed; empty where it is. */
export const understoodWords = (query: string, read: Understood): string =>
  [
    read.simplified ? s.simplified(query, read.simplified) : '',
    ...read.heard.map(s.heard),
    read.left.length > 0 ? leftWords(read) : '',
  ]
    .filter(Boolean)
    .join(f.comma)
