// The coarse shapes as markup for a page, from the published files: borders, and the counties that have clusters.
import { parseIndex, parseTopology } from '../../src/data/parse'
import { decodeGeometry } from '../../src/map/geometry'
import { LINES, landMarkup } from '../../src/map/land'
import { MANY } from '../../src/model/mapModel'

/** @param read the published files: data/ and geo/ */
export function readLand(read: (path: string) => unknown) {
  const geometry = decodeGeometry(parseTopology(read('geo/overview.json'), 'geo/overview.json').value)
  const { clusters, more } = parseIndex(read('data/index.json')).value
  // Beyond MANY the counties are not tinted, so that no page draws them one by one.
  const isDrawn = clusters.length <= MANY && !more
  const counties = isDrawn ? [...new Set(clusters.flatMap(c => c.adcode ?? []))].sort() : []
  return {
    /** What every page carries. */
    common: landMarkup(geometry, [...LINES, ...counties]),
    /** What one page needs besides: outlines it draws. */
    besides: (names: readonly string[]): string =>
      landMarkup(
        geometry,
        names.filter(name => !counties.some(code => code === name)),
      ),
  }
}
