// Renders the coarse shapes as markup for a page: borders, and the counties that have clusters.
import { parseIndex, parseTopology } from '../../src/data/parse'
import { DATA_FOLDER } from '../../src/domain/export/publishedData'
import { decodeGeometry } from '../../src/map/basemap/geometry'
import { LINE_SHAPES, renderShapeDefs } from '../../src/map/basemap/shapeDefs'
import { MAX_MARKERS } from '../../src/model/map/mapModel'

/** @param read returns a published file of data/ or geo/ */
export function loadShapeDefs(read: (path: string) => unknown) {
  const geometry = decodeGeometry(parseTopology(read('geo/overview.json'), 'geo/overview.json').value)
  const { clusters, more } = parseIndex(read(`${DATA_FOLDER}/index.json`)).value
  // Beyond MANY clusters the counties are not tinted, so that no page draws them one by one.
  const isDrawn = clusters.length <= MAX_MARKERS && !more
  const counties = isDrawn ? [...new Set(clusters.flatMap(c => c.adcode ?? []))].sort() : []
  return {
    geometry,
    /** For every page. */
    common: renderShapeDefs(geometry, [...LINE_SHAPES, ...counties]),
    /** For one page: the outlines it draws besides. */
    renderExtra: (names: readonly string[]): string =>
      renderShapeDefs(
        geometry,
        names.filter(name => !counties.some(code => code === name)),
      ),
  }
}
