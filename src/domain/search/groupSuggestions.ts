// What is suggested for a half-typed text: what it matches, by kind. A name as a whole comes before its pinyin as a whole,
// then names that begin so, pinyin that begins so, initials, and last what stands further inside. Within a rank those with
// clusters come first, then short names.
import type { Candidate, CandidateKind } from './candidate'
import { type Match, NO_RANK } from './match'
import type { SearchIndex } from './searchIndex'

export interface SuggestionGroup<T> {
  readonly kind: CandidateKind
  /** The best first, as many as are shown. */
  readonly items: readonly T[]
  readonly total: number
}

interface RankedGroup {
  readonly kind: CandidateKind
  total: number
  /** By rank, no more of each than are shown; sparse. */
  readonly byRank: number[][]
}

/** The kind with the best suggestion first. */
export function groupSuggestions<T extends Candidate>(
  { candidates }: SearchIndex<T>,
  { ranks }: Match,
  limit: number,
): readonly SuggestionGroup<T>[] {
  const groups: RankedGroup[] = []
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i] as number
    if (rank === NO_RANK) continue
    const { kind } = candidates[i] as T
    // Candidates stand by kind.
    if (groups[groups.length - 1]?.kind !== kind) groups.push({ kind, total: 0, byRank: [] })
    const group = groups[groups.length - 1] as RankedGroup
    group.total++
    group.byRank[rank] ??= []
    const sameRank = group.byRank[rank] as number[]
    if (sameRank.length < limit) sameRank.push(i)
  }
  const getBestRank = (group: RankedGroup) => group.byRank.findIndex(sameRank => sameRank !== undefined)
  return groups
    .sort((a, b) => getBestRank(a) - getBestRank(b))
    .map(({ kind, total, byRank }) => ({
      kind,
      total,
      items: byRank
        .flat()
        .slice(0, limit)
        .map(i => candidates[i] as T),
    }))
}
