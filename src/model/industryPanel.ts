// The industry panel: the six industries of the current selection, where they are, what they make, and what is on record.
import type { PrefectureCode } from '../domain/adcode'
import { inListOrder, type Level, type RecognitionList } from '../domain/cluster'
import { INDUSTRY_IDS, type IndustryId } from '../domain/industry'
import { STATUSES, type Status } from '../domain/recognition'
import type { Dataset, PlacedCluster } from './dataset'
import { slotOf, type Tallies, tallyPrefectures } from './tally'

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

/** Beyond this, marks no longer can be counted by eye; the number says it. */
const MOST_MARKS = 60

interface Gathered {
  /** No more than can be shown, and one to tell that there are more. */
  readonly marked: PlacedCluster[]
  readonly products: Set<string>
}

function gather(selection: readonly PlacedCluster[]): readonly Gathered[] {
  const gathered = INDUSTRY_IDS.map((): Gathered => ({ marked: [], products: new Set() }))
  for (const cluster of selection) {
    const own = gathered[slotOf(cluster.industry)]
    if (!own) continue
    for (const product of cluster.products) own.products.add(product)
    if (own.marked.length <= MOST_MARKS) own.marked.push(cluster)
  }
  return gathered
}

function toRow(industry: IndustryId, { marked, products }: Gathered, cities: Tallies): IndustryRow {
  const slot = slotOf(industry)
  const places = [...cities.values()]
    .map(({ first, byIndustry }) => ({ name: first.city.short, count: byIndustry[slot] ?? 0 }))
    .filter(place => place.count > 0)
  return {
    industry,
    count: places.reduce((sum, place) => sum + place.count, 0),
    marks: (marked.length <= MOST_MARKS ? marked : [])
      .map(c => ({ id: c.id, level: c.level, status: c.status }))
      .sort((a, b) => STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status)),
    products: [...products],
    places: places.sort((a, b) => b.count - a.count),
  }
}

export function selectIndustryPanel(selection: readonly PlacedCluster[], data: Dataset): IndustryPanelModel {
  const cities = tallyPrefectures(selection)
  const gathered = gather(selection)
  const rows = INDUSTRY_IDS.map((industry, slot) =>
    toRow(industry, gathered[slot] ?? { marked: [], products: new Set() }, cities),
  )
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
  const tied = next !== undefined && next.count === leading[leading.length - 1]?.count
  const matrix = [...cities.values()]
    .map(({ first, total, byIndustry }) => ({
      code: first.prefecture,
      city: first.city.short,
      counts: byIndustry,
      total,
    }))
    .sort((a, b) => b.total - a.total || a.code.localeCompare(b.code))
  const lists = inListOrder(data.lists.values())
  return {
    total: selection.length,
    rows,
    leading: { industries: tied ? [] : leading.map(r => r.industry), count: reached, kinds: bySize.length },
    matrix,
    lists,
  }
}
