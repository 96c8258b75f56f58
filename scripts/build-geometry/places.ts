// Builds the published record of each place: names, spellings, label points, extent, area.

import type { Division } from '../../src/dataset/tables/divisions'
import type { CountyCode, PrefectureCode } from '../../src/domain/place/adcode'
import type { Bbox, Places } from '../../src/domain/place/place'
import { toShortName } from '../../src/domain/place/toShortName'
import type { County } from './coverage'
import { findLabelPoint, findLabelPoints } from './labels'
import { getBbox } from './planar'

const LABELS_PER_PREFECTURE = 10

/** Throws when the shapes, the divisions and the English names do not agree code by code. */
export function buildPlaces(
  divisions: readonly Division[],
  english: ReadonlyMap<string, string>,
  prefectures: readonly County[],
  counties: readonly County[],
): Places {
  assertSameCodes(
    'english-names.csv',
    [...english.keys()],
    divisions.map(d => d.adcode),
  )
  const toPlace = <Code extends string>(division: Division, shapes: ReadonlyMap<string, County>) => {
    const shape = shapes.get(division.adcode)
    if (shape === undefined) throw new Error(`No shape for ${division.adcode}`)
    return {
      code: division.adcode as Code,
      name: division.name,
      short: toShortName(division.name),
      syllables: division.pinyin,
      point: findLabelPoint(shape.polygons),
      bbox: roundOutward(getBbox(shape.polygons)),
    }
  }
  const matchLevel = (name: Division['level'], shapes: readonly County[]): [Division[], Map<string, County>] => {
    const rows = divisions.filter(d => d.level === name).sort((a, b) => a.adcode.localeCompare(b.adcode, 'en'))
    assertSameCodes(
      `shapes of level ${name}`,
      shapes.map(s => s.code),
      rows.map(d => d.adcode),
    )
    return [rows, new Map(shapes.map(s => [s.code, s]))]
  }
  const [prefectureRows, prefectureShapes] = matchLevel('prefecture', prefectures)
  const [countyRows, countyShapes] = matchLevel('county', counties)
  return {
    prefectures: prefectureRows.map(row => ({
      ...toPlace<PrefectureCode>(row, prefectureShapes),
      labels: findLabelPoints(prefectureShapes.get(row.adcode)?.polygons ?? [], LABELS_PER_PREFECTURE),
    })),
    counties: countyRows.map(row => toPlace<CountyCode>(row, countyShapes)),
  }
}

/** Rounds outwards to 0.01 degrees, about 1 km, so that the shape always fits. */
const roundOutward = ([west, south, east, north]: Bbox): Bbox => [
  Math.floor(west * 100) / 100,
  Math.floor(south * 100) / 100,
  Math.ceil(east * 100) / 100,
  Math.ceil(north * 100) / 100,
]

function assertSameCodes(what: string, actual: readonly string[], expected: readonly string[]): void {
  const missing = expected.filter(code => !actual.includes(code))
  const extra = actual.filter(code => !expected.includes(code))
  if (missing.length + extra.length + actual.length - expected.length !== 0) {
    throw new Error(`${what} differ from divisions.csv: missing [${missing}], not listed [${extra}]`)
  }
}
