import { describe, expect, test } from 'vitest'
import { buildDatasetInput, buildView, DATA } from '../../tests/support/data/dataset'
import { buildLargeDataset } from '../../tests/support/data/largeDataset'
import { readPublished } from '../../tests/support/data/sourceTables'
import { parseTopology } from '../data/parse'
import { decodeGeometry } from '../map/basemap/geometry'
import { buildMapLayout, getDefaultCamera } from '../map/layout/mapLayout'
import { buildDataset, type Dataset } from '../model/dataset/dataset'
import { selectClusters } from '../model/dataset/selection'
import { selectMapModel } from '../model/map/mapModel'
import { parseLink } from '../view/links'
import { renderMapDrawing } from './mapDrawing'

const GEOMETRY = decodeGeometry(parseTopology(JSON.parse(readPublished('geo/overview.json')), '').value)

function draw(search: string, size = { width: 1000, height: 860 }, data: Dataset = DATA) {
  const view = search ? parseLink(search).view : buildView()
  const model = selectMapModel(view, data, selectClusters(view, data))
  const projection = { camera: getDefaultCamera(model, size), size }
  const svg = renderMapDrawing(
    { model, projection, geometry: GEOMETRY, theme: 'light', dataDate: '2026-11-20' },
    '四川 <图>',
  )
  return { svg, layout: buildMapLayout(model, projection) }
}
const countOccurrences = (text: string, part: string) => text.split(part).length - 1

test.each(['', '?cluster=santai-textile-footwear', '?city=510100', '?q=外星飞碟'])(
  'the map of "%s" is one self-contained file, the same each time',
  search => {
    const { svg } = draw(search)
    expect(svg).not.toMatch(/class=|style=|<style|href|url\(|NaN|undefined/)
    expect(countOccurrences(svg, 'http')).toBe(1) // the namespace
    expect(draw(search).svg).toBe(svg)
  },
)

test('the drawing contains each label, symbol and dot of the layout, and the inset', () => {
  const { svg, layout } = draw('')
  const { overlay, inset } = layout
  for (const { lines } of overlay.labels) for (const line of lines) expect(svg).toContain(`>${line}</text>`)
  expect(inset?.members.length).toBeGreaterThan(0)
  const symbolCount = overlay.symbols.length + (inset?.members.length ?? 0)
  expect(countOccurrences(svg, 'font-weight="700" text-anchor="middle">')).toBe(symbolCount)
  expect(svg).toContain('示意图，边界仅供参考，未经审图 · 资料截至 2026-11-20')
  expect(svg).toContain('<title>四川 &lt;图&gt;</title>')
})

describe('without an inset', () => {
  test('the frame of a dense group does not refer to one', () => {
    const { svg, layout } = draw('', { width: 390, height: 300 }, buildLargeDataset(31))
    const [group] = layout.overlay.denseGroups
    expect(svg).toContain(`>成都 ${group?.members.length}</text>`)
    expect(svg).not.toMatch(/见附图|点开/)
  })
})

test('a large selection is drawn as numbers by place', () => {
  const { svg, layout } = draw('', undefined, buildDataset(...buildDatasetInput(2000)))
  expect(layout.overlay.aggregates.length).toBeGreaterThan(10)
  for (const { name } of layout.overlay.aggregates) expect(svg).toContain(`>${name}</text>`)
})
