// Replaces former ids of clusters and lists in a URL by those of their successors. Pure, from text to text.
import { type Alias, type AliasKind, findSuccessor } from '../domain/export/aliases'
import type { LinkProblem } from './links'
import { formatSearch } from './pages'

const KINDS: ReadonlyMap<string, AliasKind> = new Map([
  ['cluster', 'cluster'],
  ['compare', 'cluster'],
  ['list', 'list'],
])

/** A URL with the current ids. */
export interface CurrentLink {
  /** The query form. */
  readonly query: string
  /** Each former id with the current one; of kind `former`. */
  readonly notes: readonly LinkProblem[]
}

/**
 * Replaces the former ids in the query form of a URL. An id without a successor stays, and is reported as unknown.
 *
 * - `?cluster=old` → `?cluster=new`, with a note
 * - `?compare=old,other` → `?compare=new,other`, with a note
 * - `?cluster=withdrawn` → unchanged
 */
export function resolveFormerIds(query: string, aliases: readonly Alias[]): CurrentLink {
  const notes: LinkProblem[] = []
  const pairs = [...new URLSearchParams(query)].map(([name, value]): [string, string] => {
    const kind = KINDS.get(name)
    if (!kind) return [name, value]
    const ids = value.split(',').map(id => {
      const successor = findSuccessor(aliases, kind, id)
      if (successor) notes.push({ kind: 'former', param: name, values: [id, successor] })
      return successor ?? id
    })
    return [name, [...new Set(ids)].join(',')]
  })
  return notes.length > 0 ? { query: formatSearch(pairs), notes } : { query, notes }
}
