// The industry panel: the six industries of the current selection, where they are, what they make, and what is on record.
import type { PrefectureCode } from '../domain/adcode'
import type { Level, RecognitionList } from '../domain/cluster'
import { INDUSTRY_IDS, type IndustryId } from '../domain/industry'
import type { Status } from '../domain/recognition'
import type { Dataset, PlacedCluster } from './dataset'
import { tallyPlaces } from './tally'

export interface IndustryRow {
  readonly industry: IndustryId
  readonly count: number
  /** One mark a cluster, those in force first; none where they are too many to be counted by eye. */
  readonly marks: readonly { readonly id: string; readonly level: Level; readonly status: Status }[]
  readonly products: readonly string[]
  readonly places: readonly { readonly name: string; readonly count: number }[]
}

export interface IndustryPanelModel {
  readonly total: number
  readonly rows: readonly IndustryRow[]
  /** The largest industries that together reach half of the selection. */
  readonly leading: { readonly industries: readonly IndustryId[]; readonly count: number; readonly kinds: number }
  readonly matrix: readonly {
    readonly city: string
    readonly code: PrefectureCode
    readonly counts: readonly number[]
    readonly total: number
  }[]
  readonly lists: readonly RecognitionList[]
}

const ORDER: Readonly<Record<Status, number>> = { valid: 0, expired: 1, unknown: 2 }

/** Beyond this, marks no longer can be counted by eye; the number says it. */
const MOST_MARKS = 60

function toRow(industry: IndustryId, clusters: readonly PlacedCluster[]): IndustryRow {
  const products = new Set<string>()
  let last: readonly string[] = []
  for (const cluster of clusters) {
    // Equal lists of products are one list, and neighbours tend to make the same.
    if (cluster.products !== last) for (const product of cluster.products) products.add(product)
    last = cluster.products
  }
  const marked = clusters.length <= MOST_MARKS ? clusters : []
  return {
    industry,
    count: clusters.length,
    marks: marked
      .map(c => ({ id: c.id, level: c.level, status: c.status }))
      .sort((a, b) => ORDER[a.status] - ORDER[b.status]),
    products: [...products],
    places: [...tallyPlaces(clusters, c => c.city.short)]
      .map(([name, { total }]) => ({ name, count: total }))
      .sort((a, b) => b.count - a.count),
  }
}

export function selectIndustryPanel(selection: readonly PlacedCluster[], data: Dataset): IndustryPanelModel {
  const own = new Map<IndustryId, PlacedCluster[]>(INDUSTRY_IDS.map(id => [id, []]))
  for (const cluster of selection) own.get(cluster.industry)?.push(cluster)
  const rows = INDUSTRY_IDS.map(industry => toRow(industry, own.get(industry) ?? []))
  const bySize = rows.filter(r => r.count > 0).sort((a, b) => b.count - a.count)
  const leading: IndustryRow[] = []
  let reached = 0
  for (const row of bySize) {
    if (reached * 2 >= selection.length) break
    leading.push(row)
    reached += row.count
  }
  // A tie at the cut would single out some of equals.
  const next = bySize[leading.length]
  const tied = next !== undefined && next.count === leading.at(-1)?.count
  const matrix = [...tallyPlaces(selection, c => c.prefecture)]
    .map(([place, { total, byIndustry }]) => {
      const code = place as PrefectureCode
      const city = data.prefectures.get(code)?.short ?? selection.find(c => c.prefecture === code)?.city.short ?? code
      return { code, city, counts: byIndustry, total }
    })
    .sort((a, b) => b.total - a.total || a.code.localeCompare(b.code))
  const lists = [...data.lists.values()].sort((a, b) => b.level.localeCompare(a.level) || a.year - b.year)
  return {
    total: selection.length,
    rows,
    leading: { industries: tied ? [] : leading.map(r => r.industry), count: reached, kinds: bySize.length },
    matrix,
    lists,
  }
}
