// Holds the layout of the real data at the sizes it was designed for: no symbol on another, no name on a symbol.
import { describe, expect, test } from 'vitest'
import { DATA, viewOf } from '../../tests/support/dataset'
import { selectMapModel } from '../model/mapModel'
import { selectClusters } from '../model/selection'
import { PROVINCE } from './camera'
import { isSmall, paddingFor, reservedFor } from './layout'
import { fitBox, type Size, toScreen } from './projection'
import { isFree, type Rect, rectAround } from './rects'
import { layoutScene, type Scene, symbolSize } from './scene'
import { textWidth } from './textWidth'

const model = selectMapModel(viewOf(), DATA, selectClusters(viewOf(), DATA))

const sceneAt = (size: Size): Scene =>
  layoutScene(model, fitBox(PROVINCE, size, paddingFor(size), 12), size, {
    allowCrowds: true,
    reserved: () => reservedFor(size, 'switch'),
    crowdText: (_, count) => [`成都 ${count}`, '见附图'],
    countyZoom: 7.4,
    prefectureNames: isSmall(size) ? 'fit' : 'must',
  })

const spotsOf = (scene: Scene, size: Size) =>
  scene.symbols.map(s => {
    const { x, y } = toScreen(s.at, scene.camera, size)
    return { id: s.marker.id, x: x + s.dx, y: y + s.dy, moved: Math.hypot(s.dx, s.dy) }
  })

const FONT_PX = 11.5
const LINE_PX = 15

/** The box of a name's ink, a little within what was laid out for it. */
function boxesOf(scene: Scene, size: Size): { key: string; kind: string; rect: Rect }[] {
  return scene.labels.map(label => {
    const { x, y } = toScreen(label.at, scene.camera, size)
    const width = Math.max(...label.lines.map(line => textWidth(line, FONT_PX)))
    const left = x + label.dx - { start: 0, middle: width / 2, end: width }[label.anchor]
    const top = y + label.dy - 6
    return {
      key: label.key,
      kind: label.kind,
      rect: { left, top, right: left + width, bottom: top + 12 + LINE_PX * (label.lines.length - 1) },
    }
  })
}

const SIZES: readonly Size[] = [
  { width: 742, height: 811 },
  { width: 390, height: 300 },
  { width: 1800, height: 820 },
  { width: 820, height: 543 },
  { width: 636, height: 640 },
  { width: 489, height: 397 },
  { width: 390, height: 200 },
]

describe.each(SIZES)('the province on $width x $height', size => {
  const scene = sceneAt(size)
  const spots = spotsOf(scene, size)

  test('shows every cluster, alone or in a counted crowd', () => {
    const crowded = scene.crowds.flatMap(c => c.members.map(m => m.marker.id))
    expect([...spots.map(s => s.id), ...crowded].sort()).toEqual(DATA.clusters.map(c => c.id).sort())
  })

  test('keeps symbols off each other, near their place, and on the map', () => {
    for (const [i, a] of spots.entries()) {
      for (const b of spots.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id}, ${b.id}`).toBeGreaterThanOrEqual(scene.symbolPx)
      expect(a.moved, a.id).toBeLessThan(40)
      expect(a.x > 0 && a.x < size.width && a.y > 0 && a.y < size.height, a.id).toBe(true)
    }
  })

  test('writes no name over a symbol or over another name', () => {
    const boxes = boxesOf(scene, size)
    // The square within the circle: a name may touch the round of a corner.
    const half = (scene.symbolPx / 2) * Math.SQRT1_2
    const symbols = spots.map(s => ({ key: s.id, rect: rectAround(s.x, s.y, half, half) }))
    const faults = boxes.flatMap((a, i) =>
      [...symbols, ...boxes.slice(i + 1)].filter(b => !isFree(a.rect, [b.rect])).map(b => `${a.key} on ${b.key}`),
    )
    expect(faults).toEqual([])
  })
})

describe('the province on 742 x 811', () => {
  const size = { width: 742, height: 811 }
  const scene = sceneAt(size)

  test('counts 成都 in one frame of 12, and no other city', () => {
    expect(scene.crowds.map(c => [c.prefecture, c.members.length])).toEqual([['510100', 12]])
  })

  test('names every prefecture', () => {
    const named = scene.labels.filter(l => l.kind === 'prefecture' || l.kind === 'crowd').map(l => l.code)
    expect(named.sort()).toEqual([...DATA.prefectures.keys()].sort())
  })
})

test('symbols are as large as the size says', () => {
  const size = { width: 390, height: 300 }
  expect(sceneAt(size).symbolPx).toBe(symbolSize(sceneAt(size).camera, size))
})
