// The coarse shapes as markup for a page, from the published files: borders, and the counties that have clusters.
import { parseIndex, parseTopology } from '../../src/data/parse'
import { decodeGeometry } from '../../src/map/basemap/geometry'
import { LINE_SHAPES, renderShapeDefs } from '../../src/map/basemap/shapeDefs'
import { MAX_MARKERS } from '../../src/model/map/mapModel'

/** @param read the published files: data/ and geo/ */
export function loadShapeDefs(read: (path: string) => unknown) {
  const geometry = decodeGeometry(parseTopology(read('geo/overview.json'), 'geo/overview.json').value)
  const { clusters, more } = parseIndex(read('data/index.json')).value
  // Beyond MANY the counties are not tinted, so that no page draws them one by one.
  const isDrawn = clusters.length <= MAX_MARKERS && !more
  const counties = isDrawn ? [...new Set(clusters.flatMap(c => c.adcode ?? []))].sort() : []
  return {
    /** What every page carries. */
    common: renderShapeDefs(geometry, [...LINE_SHAPES, ...counties]),
    /** What one page needs besides: outlines it draws. */
    renderExtra: (names: readonly string[]): string =>
      renderShapeDefs(
        geometry,
        names.filter(name => !counties.some(code => code === name)),
      ),
  }
}
