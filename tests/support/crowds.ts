// A published index with as many clusters as a test asks for: the real rows again and again under new ids, in counties
// of which some have many. The same number gives the same file.
import { type CountyCode, prefectureOf } from '../../src/domain/adcode'
import { INDUSTRY_IDS } from '../../src/domain/industry'
import { published } from './records'

interface Row {
  readonly id: string
  readonly adcode: string | null
  readonly prefecture: string
  readonly industry: string
}

const INDEX = JSON.parse(published('data/index.json')) as { readonly clusters: readonly Row[] }
const PLACES = JSON.parse(published('geo/places.json')) as {
  readonly counties: readonly { readonly code: CountyCode }[]
}
const CAPITAL = '510100'
/** One in so many has no known county. */
const WITHOUT_COUNTY = 19

/** Four in ten stand in the capital, as among the published ones; the others go round all other counties. */
export function crowdOf(many: number): Row[] {
  const counties = PLACES.counties.filter(c => prefectureOf(c.code) !== CAPITAL)
  const capital = PLACES.counties.filter(c => prefectureOf(c.code) === CAPITAL)
  return Array.from({ length: many }, (_, i) => {
    const pool = i % 10 < 4 ? capital : counties
    // Neighbours in the table differ, but not evenly: (i * i) leans on some counties more than on others.
    const county = pool[(i < counties.length * 2 ? i : i * i) % pool.length]
    const industry = INDUSTRY_IDS[(i * 7 + ((i * i) % 5) + Number(county?.code.slice(2, 4))) % INDUSTRY_IDS.length]
    const row = INDEX.clusters[i % INDEX.clusters.length]
    if (!county || !row || !industry) throw new Error('no rows to repeat')
    const adcode = i % WITHOUT_COUNTY === 0 ? null : county.code
    return { ...row, id: `crowd-${i}`, adcode, prefecture: prefectureOf(county.code), industry }
  })
}

export const indexOf = (clusters: readonly Row[]): string =>
  JSON.stringify({ ...INDEX, edition: `crowd-${clusters.length}`, clusters })
