// How many clusters each place has, in all and by industry: what list, map, sentence and matrix count alike.
import type { IndustryCluster } from '../domain/cluster'
import { INDUSTRY_IDS } from '../domain/industry'

export interface Tally {
  total: number
  /** In the order of INDUSTRY_IDS. */
  readonly byIndustry: number[]
}

const SLOT = Object.fromEntries(INDUSTRY_IDS.map((id, slot) => [id, slot]))

/**
 * In the order the places are first met. Neighbours mostly share their place, so that it is seldom looked up.
 * @param codeOf null where there is no such place to count at
 */
export function tallyPlaces<T extends IndustryCluster>(
  clusters: readonly T[],
  codeOf: (cluster: T) => string | null,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  let last: string | null = null
  let tally: Tally | undefined
  for (const cluster of clusters) {
    const code = codeOf(cluster)
    if (code === null) continue
    if (code !== last || !tally) {
      tally = tallies.get(code) ?? { total: 0, byIndustry: INDUSTRY_IDS.map(() => 0) }
      tallies.set(code, tally)
      last = code
    }
    tally.total++
    const slot = SLOT[cluster.industry] ?? 0
    tally.byIndustry[slot] = (tally.byIndustry[slot] ?? 0) + 1
  }
  return tallies
}
