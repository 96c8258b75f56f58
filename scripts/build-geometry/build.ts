// Runs the build in order: source, one clean layer, its proof, two levels, the places. Writes nothing.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDivisions, parseEnglishNames } from '../../src/dataset/tables/divisions'
import type { Bbox } from '../../src/domain/place/place'
import { DATASET_FOLDER } from '../build/dataset'
import { type County, type Coverage, checkCoverage } from './coverage'
import { buildLevel, cleanCounties, DETAIL, dissolvePrefectures, OVERVIEW, toCounties } from './levels'
import { readPinyin } from './placeNames'
import { buildPlaces } from './places'
import { type Crs, loadCountyShapes } from './source'

export interface Geometry {
  /** The three files, ready to write. */
  readonly overview: string
  readonly detail: string
  readonly places: string
  /** West, south, east, north of the province in degrees. */
  readonly extent: Bbox
  /** The cleaned layer before any simplification. */
  readonly counties: readonly County[]
  readonly prefectures: readonly County[]
  readonly coverage: Coverage
  /** Names that pinyin-pro reads otherwise than the table. */
  readonly pinyinMismatches: readonly string[]
}

const readTable = (name: string): Promise<string> => readFile(join(DATASET_FOLDER, name), 'utf8')

export async function buildGeometry(crs: Crs = 'wgs84'): Promise<Geometry> {
  const divisions = parseDivisions(await readTable('divisions.csv'))
  const english = parseEnglishNames(await readTable('english-names.csv'))
  const codes = divisions.filter(d => d.level === 'prefecture').map(d => d.adcode)
  const cleaned = await cleanCounties(await loadCountyShapes(codes, crs))
  const counties = toCounties(cleaned)
  const prefectures = await dissolvePrefectures(cleaned)
  const places = buildPlaces(divisions, english, prefectures, counties)
  return {
    overview: await buildLevel(cleaned, OVERVIEW),
    detail: await buildLevel(cleaned, DETAIL),
    places: JSON.stringify(places),
    extent: joinBboxes(places.prefectures.map(({ bbox }) => bbox)),
    counties,
    prefectures,
    coverage: checkCoverage(counties),
    pinyinMismatches: divisions
      .filter(d => readPinyin(d.name) !== d.pinyin)
      .map(d => `${d.adcode} ${d.name}: ${d.pinyin}, pinyin-pro reads ${readPinyin(d.name)}`),
  }
}

const joinBboxes = (boxes: readonly Bbox[]): Bbox => [
  Math.min(...boxes.map(([west]) => west)),
  Math.min(...boxes.map(([, south]) => south)),
  Math.max(...boxes.map(([, , east]) => east)),
  Math.max(...boxes.map(([, , , north]) => north)),
]
