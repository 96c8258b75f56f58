// A published index with any number of clusters: the real rows again and again under new ids, in counties of which some
// have many. The same number gives the same file.

import { parseIndex } from '../../../src/data/parse'
import type { ClusterId } from '../../../src/domain/cluster/cluster'
import { INDUSTRY_IDS } from '../../../src/domain/cluster/industry'
import { type CountyCode, toPrefectureCode } from '../../../src/domain/place/adcode'
import { buildDataset, type Dataset } from '../../../src/model/dataset/dataset'
import { DATA } from './dataset'
import { readPublished } from './sourceTables'

interface Row {
  readonly id: string
  readonly adcode: string | null
  readonly prefecture: string
  readonly industry: string
}

const INDEX = JSON.parse(readPublished('data/v1/index.json')) as { readonly clusters: readonly Row[] }
const ROWS = INDEX.clusters.filter(({ id }) => DATA.byId.has(id as ClusterId))
const PLACES = JSON.parse(readPublished('geo/places.json')) as {
  readonly counties: readonly { readonly code: CountyCode }[]
}
const CAPITAL_CODE = '510100'
/** One cluster in so many has no known county. */
const WITHOUT_COUNTY_INTERVAL = 19

/** Four in ten are in the capital, as among the published ones. The others go round all other counties. */
export function generateClusters(count: number): Row[] {
  const counties = PLACES.counties.filter(c => toPrefectureCode(c.code) !== CAPITAL_CODE)
  const capital = PLACES.counties.filter(c => toPrefectureCode(c.code) === CAPITAL_CODE)
  return Array.from({ length: count }, (_, i) => {
    const candidates = i % 10 < 4 ? capital : counties
    // (i * i) gives some counties more clusters than others.
    const county = candidates[(i < counties.length * 2 ? i : i * i) % candidates.length]
    const industry = INDUSTRY_IDS[(i * 7 + ((i * i) % 5) + Number(county?.code.slice(2, 4))) % INDUSTRY_IDS.length]
    const row = ROWS[i % ROWS.length]
    if (!county || !row || !industry) throw new Error('no rows to repeat')
    const adcode = i % WITHOUT_COUNTY_INTERVAL === 0 ? null : county.code
    return { ...row, id: `large-${i}`, adcode, prefecture: toPrefectureCode(county.code), industry }
  })
}

/** The generated clusters as the app holds them. */
export function buildLargeDataset(count: number): Dataset {
  const places = { counties: [...DATA.counties.values()], prefectures: [...DATA.prefectures.values()] }
  const { clusters } = parseIndex(JSON.parse(renderIndex(generateClusters(count)))).value
  return buildDataset(clusters, [...DATA.lists.values()], places, DATA.day)
}

export const renderIndex = (clusters: readonly Row[]): string =>
  JSON.stringify({ ...INDEX, edition: `large-${clusters.length}`, clusters })
