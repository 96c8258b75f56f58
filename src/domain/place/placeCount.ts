// Number of clusters at a place, by industry.
import { type CountyCode, toPrefectureCode } from './adcode'

/** The clusters of a county or prefecture. */
export interface PlaceCount {
  readonly code: string
  readonly level: 'county' | 'prefecture'
  readonly total: number
  /** In the order of INDUSTRY_IDS. */
  readonly byIndustry: readonly number[]
}

/** Per prefecture, the count of clusters whose county is not known; prefectures without such clusters are left out. */
export function countWithoutCounty(counts: readonly PlaceCount[]): PlaceCount[] {
  const countyTotals = new Map<string, number[]>()
  for (const { code, level, byIndustry } of counts) {
    if (level !== 'county') continue
    const prefecture = toPrefectureCode(code as CountyCode)
    const sums = countyTotals.get(prefecture) ?? byIndustry.map(() => 0)
    for (const [i, n] of byIndustry.entries()) sums[i] = (sums[i] ?? 0) + n
    countyTotals.set(prefecture, sums)
  }
  return counts.flatMap(count => {
    if (count.level !== 'prefecture') return []
    const known = countyTotals.get(count.code)
    const byIndustry = count.byIndustry.map((n, i) => n - (known?.[i] ?? 0))
    const total = byIndustry.reduce((sum, n) => sum + n, 0)
    return total > 0 ? [{ ...count, total, byIndustry }] : []
  })
}
