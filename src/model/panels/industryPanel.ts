// The industry panel: the six industries of the current selection, where they are, what they make, and what is on record.

import { INDUSTRY_IDS, type IndustryId } from '../../domain/cluster/industry'
import type { PrefectureCode } from '../../domain/place/adcode'
import { type Level, type RecognitionList, sortLists } from '../../domain/recognition/recognitionList'
import { STATUSES, type Status } from '../../domain/recognition/recognitionStatus'
import type { Dataset, PlacedCluster } from '../dataset/dataset'
import { getIndustryIndex, type Tallies, tallyPrefectures } from '../dataset/tally'

export interface IndustryRow {
  readonly industry: IndustryId
  readonly count: number
  /** One mark a cluster, those in force first; none where they are too many to be counted by eye. */
  readonly icons: readonly { readonly id: string; readonly level: Level; readonly status: Status }[]
  readonly products: readonly string[]
  readonly places: readonly { readonly name: string; readonly count: number }[]
}

export interface IndustryPanelModel {
  readonly total: number
  readonly rows: readonly IndustryRow[]
  /** The largest industries that together reach half of the selection. */
  readonly leading: {
    readonly industries: readonly IndustryId[]
    readonly count: number
    readonly industryCount: number
  }
  readonly matrix: readonly {
    readonly city: string
    readonly code: PrefectureCode
    readonly counts: readonly number[]
    readonly total: number
  }[]
  readonly lists: readonly RecognitionList[]
}

/** Beyond this, marks no longer can be counted by eye; the number says it. */
const MAX_ICONS = 60

interface IndustryMembers {
  /** No more than can be shown, and one to tell that there are more. */
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
  // A tie at the cut would single out some of equals.
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
