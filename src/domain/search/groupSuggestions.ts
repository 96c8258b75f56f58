// Groups what a query matches by kind, for the suggestions. RANK (searchIndex.ts) has the order within a group.
import type { Candidate, CandidateKind } from './candidate'
import { type Match, NO_RANK } from './match'
import type { SearchIndex } from './searchIndex'

/** The suggestions of one kind. */
export interface SuggestionGroup<T> {
  readonly kind: CandidateKind
  /** The best first, no more than the limit. */
  readonly items: readonly T[]
  /** Number of matches, beyond the limit too. */
  readonly total: number
}

interface RankedGroup {
  readonly kind: CandidateKind
  total: number
  /** By rank, positions of candidates, no more than the limit each; sparse. */
  readonly byRank: number[][]
}

/**
 * The matches of a query by kind; the kind of the best match comes first.
 * @param limit maximum number of items of a group
 */
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
    // The index has the candidates sorted by kind.
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
