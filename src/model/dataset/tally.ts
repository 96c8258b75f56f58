// Numbers of clusters by place and industry, shared by list, map, summary and panels.
import { INDUSTRY_IDS, type IndustryId } from '../../domain/cluster/industry'
import { memoize } from '../../domain/computation/memoize'
import type { PlacedCluster } from './dataset'

/** The clusters of one place. */
export interface Tally {
  total: number
  /** In the order of INDUSTRY_IDS. */
  readonly byIndustry: number[]
  readonly firstCluster: PlacedCluster
}

/** By place code, in the order of their first clusters. */
export type Tallies = ReadonlyMap<string, Tally>

const INDUSTRY_INDEX: ReadonlyMap<IndustryId, number> = new Map(INDUSTRY_IDS.map((id, index) => [id, index]))
/** Position of an industry in `byIndustry`. */
export const getIndustryIndex = (industry: IndustryId): number => INDUSTRY_INDEX.get(industry) ?? 0

/** Tallies of each prefecture. A selection is counted once: 100,000 clusters take 4 ms. */
export const tallyPrefectures = memoize(
  (selection: readonly PlacedCluster[]): Tallies => tally(selection, c => c.prefecture),
  new WeakMap(),
)

/** Tallies of each county. Clusters whose county is not known are left out. */
export const tallyCounties = (selection: readonly PlacedCluster[]): Tallies => tally(selection, c => c.adcode)

/** Clusters are sorted by place, so the tally of the last place mostly serves the next cluster too. */
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
