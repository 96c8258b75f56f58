// How many clusters each place has, in all and by industry: what list, map, sentence and matrix count alike.
import { INDUSTRY_IDS, type IndustryId } from '../../domain/cluster/industry'
import { memoize } from '../../domain/computation/memoize'
import type { PlacedCluster } from './dataset'

export interface Tally {
  total: number
  /** In the order of INDUSTRY_IDS. */
  readonly byIndustry: number[]
  readonly firstCluster: PlacedCluster
}

/** By code, in the order the places are first met. */
export type Tallies = ReadonlyMap<string, Tally>

const INDUSTRY_INDEX: ReadonlyMap<IndustryId, number> = new Map(INDUSTRY_IDS.map((id, index) => [id, index]))
export const getIndustryIndex = (industry: IndustryId): number => INDUSTRY_INDEX.get(industry) ?? 0

/** Tallies of each prefecture. A selection is counted once: 100,000 clusters take 4 ms. */
export const tallyPrefectures = memoize(
  (selection: readonly PlacedCluster[]): Tallies => tally(selection, c => c.prefecture),
  new WeakMap(),
)

/** Clusters whose county is not known are left out. */
export const tallyCounties = (selection: readonly PlacedCluster[]): Tallies => tally(selection, c => c.adcode)

/** Neighbours mostly share their place, so that it is seldom looked up. */
function tally(clusters: readonly PlacedCluster[], getPlaceCode: (cluster: PlacedCluster) => string | null): Tallies {
  const tallies = new Map<string, Tally>()
  let code: string | null = null
  let placeTally: Tally | undefined
  for (const cluster of clusters) {
    const placeCode = getPlaceCode(cluster)
    if (placeCode === null) continue
    if (placeCode !== code || !placeTally) {
      placeTally = tallies.get(placeCode) ?? { total: 0, byIndustry: INDUSTRY_IDS.map(() => 0), firstCluster: cluster }
      tallies.set(placeCode, placeTally)
      code = placeCode
    }
    placeTally.total++
    const industryIndex = getIndustryIndex(cluster.industry)
    placeTally.byIndustry[industryIndex] = (placeTally.byIndustry[industryIndex] ?? 0) + 1
  }
  return tallies
}
