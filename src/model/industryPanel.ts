// The industry panel: the six industries of the current selection, where they are, what they make, and what is on record.
import type { PrefectureCode } from '../domain/adcode'
import type { Level, RecognitionList } from '../domain/cluster'
import { INDUSTRY_IDS, type IndustryId } from '../domain/industry'
import type { Status } from '../domain/recognition'
import type { Dataset, PlacedCluster } from './dataset'

export interface IndustryRow {
  readonly industry: IndustryId
  readonly count: number
  /** One mark a cluster, those in force first. */
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

const tally = (names: readonly string[]): { name: string; count: number }[] => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
}

function toRow(industry: IndustryId, clusters: readonly PlacedCluster[]): IndustryRow {
  const own = clusters.filter(c => c.industry === industry)
  return {
    industry,
    count: own.length,
    marks: own
      .map(c => ({ id: c.id, level: c.level, status: c.status }))
      .sort((a, b) => ORDER[a.status] - ORDER[b.status]),
    products: [...new Set(own.flatMap(c => c.products))],
    places: tally(own.map(c => c.city.short)),
  }
}

export function selectIndustryPanel(selection: readonly PlacedCluster[], data: Dataset): IndustryPanelModel {
  const rows = INDUSTRY_IDS.map(industry => toRow(industry, selection))
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
  const codes = [...new Set(selection.map(c => c.prefecture))]
  const matrix = codes
    .map(code => {
      const here = selection.filter(c => c.prefecture === code)
      const counts = INDUSTRY_IDS.map(id => here.filter(c => c.industry === id).length)
      return { code, city: here[0]?.city.short ?? code, counts, total: here.length }
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
