// Words of a search that no cluster matches are named wherever its result goes.
import { expect, test } from 'vitest'
import { buildExportRequest, exportBytes } from '../../tests/support/data/exportRequest'
import { findOverlaps, findSvgTexts } from '../../tests/support/data/svgTexts'
import { buildListPosterSvg } from '../drawings/listPoster'
import { estimateTextWidth } from '../drawings/svgText'
import { selectMapModel } from '../model/map/mapModel'
import { FORMATS } from './formats'

const NOTE = '没有与全部词语相符的，下面只按“泡菜”查找，略去了“绵阳”'
const REQUEST = { ...buildExportRequest(), searchNote: NOTE }
const readFile = async (id: string) => {
  const format = FORMATS.find(format => format.id === id)
  if (!format) throw new Error(`no format ${id}`)
  return new TextDecoder().decode(await exportBytes(format, REQUEST))
}

test.each(['csv', 'json', 'geojson', 'map-svg'])('%s', async id => expect(await readFile(id)).toContain(NOTE))

test('poster of a list', async () => {
  const { clusters, filters, searchNote, view, data, link, day, version, loadGeometry } = REQUEST
  const svg = buildListPosterSvg({
    ...{ clusters, filters, searchNote, data, link, day, version },
    isComparison: false,
    model: selectMapModel(view, data, clusters),
    geometry: await loadGeometry(),
  })
  const texts = findSvgTexts(svg, estimateTextWidth)
  expect(texts.map(({ text }) => text)).toContain(NOTE)
  expect(findOverlaps(texts)).toEqual([])
})
