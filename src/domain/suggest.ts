// What is suggested for a half-typed text: what it matches, by kind. A name as a whole comes before its pinyin as a whole,
// then names that begin so, pinyin that begins so, initials, and last what stands further inside. Within a rank those with
// clusters come first, then short names.
import type { Candidate, Kind } from './candidate'
import { type Match, NOT_FOUND } from './match'
import type { SearchIndex } from './searchIndex'

export interface Suggested<T> {
  readonly kind: Kind
  /** The best first, as many as are shown. */
  readonly best: readonly T[]
  readonly total: number
}

interface Group {
  readonly kind: Kind
  total: number
  /** By rank, no more of each than are shown; sparse. */
  readonly byRank: number[][]
}

/** The kind with the best suggestion first. */
export function suggest<T extends Candidate>(
  { candidates }: SearchIndex<T>,
  { ranks }: Match,
  most: number,
): readonly Suggested<T>[] {
  const groups: Group[] = []
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i] as number
    if (rank === NOT_FOUND) continue
    const { kind } = candidates[i] as T
    // Candidates stand by kind.
    if (groups[groups.length - 1]?.kind !== kind) groups.push({ kind, total: 0, byRank: [] })
    const group = groups[groups.length - 1] as Group
    group.total++
    group.byRank[rank] ??= []
    const same = group.byRank[rank] as number[]
    if (same.length < most) same.push(i)
  }
  const bestOf = (group: Group) => group.byRank.findIndex(same => same !== undefined)
  return groups
    .sort((a, b) => bestOf(a) - bestOf(b))
    .map(({ kind, total, byRank }) => ({
      kind,
      total,
      best: byRank
        .flat()
        .slice(0, most)
        .map(i => candidates[i] as T),
    }))
}
