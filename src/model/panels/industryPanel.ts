// The industry panel: the six industries of the selection, their places and products, and the lists.

import { INDUSTRY_IDS, type IndustryId } from '../../domain/cluster/industry'
import type { PrefectureCode } from '../../domain/place/adcode'
import { type Level, type RecognitionList, sortLists } from '../../domain/recognition/recognitionList'
import { STATUSES, type Status } from '../../domain/recognition/recognitionStatus'
import type { Dataset, PlacedCluster } from '../dataset/dataset'
import { getIndustryIndex, type Tallies, tallyPrefectures } from '../dataset/tally'

/** One industry of the selection. */
export interface IndustryRow {
  readonly industry: IndustryId
  readonly count: number
  /** One icon for each cluster, in the order of STATUSES; none beyond MAX_ICONS. */
  readonly icons: readonly { readonly id: string; readonly level: Level; readonly status: Status }[]
  readonly products: readonly string[]
  /** Prefectures, the one with the most clusters first. */
  readonly places: readonly { readonly name: string; readonly count: number }[]
}

/** Everything in the panel. */
export interface IndustryPanelModel {
  readonly total: number
  readonly rows: readonly IndustryRow[]
  /**
   * The largest industries that together have at least half of the selection; none where the next one is as large as the
   * last of them, so that the panel singles out no industry among equals.
   */
  readonly leading: {
    readonly industries: readonly IndustryId[]
    readonly count: number
    readonly industryCount: number
  }
  /** Prefectures by industries, the prefecture with the most clusters first. */
  readonly matrix: readonly {
    readonly city: string
    readonly code: PrefectureCode
    /** In the order of INDUSTRY_IDS. */
    readonly counts: readonly number[]
    readonly total: number
  }[]
  readonly lists: readonly RecognitionList[]
}

/** More icons than this cannot be counted by eye. */
const MAX_ICONS = 60

interface IndustryMembers {
  /** At most MAX_ICONS + 1: one too many shows that there are more. */
  readonly listedClusters: PlacedCluster[]
  readonly products: Set<string>
}

function groupByIndustry(selection: readonly PlacedCluster[]): readonly IndustryMembers[] {
  const membersByIndustry = INDUSTRY_IDS.map((): IndustryMembers => ({ listedClusters: [], products: new Set() }))
  for (const cluster of selection) {
    const members = membersByIndustry[getIndustryIndex(cluster.industry)]
    if (!members) continue
    for (const product of cluster.products) members.products.add(product)
    if (members.listedClusters.length <= MAX_ICONS) members.listedClusters.push(cluster)
  }
  return membersByIndustry
}

function toIndustryRow(
  industry: IndustryId,
  { listedClusters, products }: IndustryMembers,
  tallies: Tallies,
): IndustryRow {
  const slot = getIndustryIndex(industry)
  const places = [...tallies.values()]
    .map(({ firstCluster, byIndustry }) => ({ name: firstCluster.city.short, count: byIndustry[slot] ?? 0 }))
    .filter(place => place.count > 0)
  return {
    industry,
    count: places.reduce((sum, place) => sum + place.count, 0),
    icons: (listedClusters.length <= MAX_ICONS ? listedClusters : [])
      .map(c => ({ id: c.id, level: c.level, status: c.status }))
      .sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)),
    products: [...products],
    places: places.sort((a, b) => b.count - a.count),
  }
}

/** Selects the panel. */
export function selectIndustryPanel(selection: readonly PlacedCluster[], data: Dataset): IndustryPanelModel {
  const tallies = tallyPrefectures(selection)
  const membersByIndustry = groupByIndustry(selection)
  const rows = INDUSTRY_IDS.map((industry, slot) =>
    toIndustryRow(industry, membersByIndustry[slot] ?? { listedClusters: [], products: new Set() }, tallies),
  )
  const bySize = rows.filter(r => r.count > 0).sort((a, b) => b.count - a.count)
  const leading: IndustryRow[] = []
  let leadingCount = 0
  for (const row of bySize) {
    if (leadingCount * 2 >= selection.length) break
    leading.push(row)
    leadingCount += row.count
  }
  const next = bySize[leading.length]
  const isTied = next !== undefined && next.count === leading[leading.length - 1]?.count
  const matrix = [...tallies.values()]
    .map(({ firstCluster, total, byIndustry }) => ({
      code: firstCluster.prefecture,
      city: firstCluster.city.short,
      counts: byIndustry,
      total,
    }))
    .sort((a, b) => b.total - a.total || a.code.localeCompare(b.code))
  const lists = sortLists(data.lists.values())
  return {
    total: selection.length,
    rows,
    leading: {
      industries: isTied ? [] : leading.map(r => r.industry),
      count: leadingCount,
      industryCount: bySize.length,
    },
    matrix,
    lists,
  }
}
