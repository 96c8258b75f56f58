import { describe, expect, test } from 'vitest'
import { buildView, DATA } from '../../../tests/support/data/dataset'
import { buildLargeDataset } from '../../../tests/support/data/largeDataset'
import { type MarkerModel, selectMapModel } from '../../model/map/mapModel'
import { type Size, toScreen } from '../camera/projection'
import { getReservedRects, isSmallMap } from './controlsLayout'
import { getTextWidth } from './getTextWidth'
import { buildMapLayout } from './mapLayout'
import { buildOverlayLayout, getSymbolSize, type OverlayLayout } from './overlayLayout'
import { getProvinceProjection } from './provinceCamera'
import { getRectAround, isFree, type Rect } from './rects'
import { isInPrefecture } from './symbolLayout'

const PUBLISHED = selectMapModel(buildView(), DATA, DATA.clusters)
const LARGE = buildLargeDataset(60)
/** About as many as all lists name. */
const COMPLETED = selectMapModel(buildView(), LARGE, LARGE.clusters)

const buildOverlay = (size: Size, model = PUBLISHED): OverlayLayout =>
  buildOverlayLayout(model, getProvinceProjection(size), {
    allowDenseGroups: true,
    getReserved: () => getReservedRects(size, 'switch'),
    getDenseGroupLines: ({ members }) => [`成都 ${members.length}`, '见附图'],
    countyMinZoom: 7.4,
    prefectureNameMode: isSmallMap(size) ? 'optional' : 'required',
  })

const getPositions = (overlay: OverlayLayout) =>
  overlay.symbols.map(s => {
    const { x, y } = toScreen(s.position, overlay)
    return { id: s.marker.id, x: x + s.dx, y: y + s.dy, distance: Math.hypot(s.dx, s.dy) }
  })

const FONT_PX = 11.5
const LINE_PX = 15

/** The letters of a label, slightly smaller than its box. */
function getLabelRects(overlay: OverlayLayout): { key: string; kind: string; rect: Rect }[] {
  return overlay.labels.map(label => {
    const { x, y } = toScreen(label.position, overlay)
    const width = Math.max(...label.lines.map(line => getTextWidth(line, FONT_PX)))
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

const getIds = (markers: readonly MarkerModel[]): string[] => markers.map(({ id }) => id).sort()

describe.each([
  ...SIZES.map(size => ({ ...size, name: 'the published clusters', model: PUBLISHED, maxDistance: 40 })),
  // One has the prefecture's position, in the middle of its dense group.
  ...SIZES.filter(size => !isSmallMap(size)).map(size => ({
    ...size,
    name: '60 clusters',
    model: COMPLETED,
    maxDistance: 60,
  })),
])('$name on $width x $height', ({ model, maxDistance, ...size }) => {
  const overlay = buildOverlay(size, model)
  const positions = getPositions(overlay)

  test('shows every cluster, as a symbol or in a dense group', () => {
    const inDenseGroups = overlay.denseGroups.flatMap(c => c.members.map(m => m.marker))
    expect(getIds([...overlay.symbols.map(s => s.marker), ...inDenseGroups])).toEqual(getIds(model.markers))
  })

  test('keeps symbols off each other, near their position, and on the map', () => {
    for (const [i, a] of positions.entries()) {
      for (const b of positions.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.id}, ${b.id}`).toBeGreaterThanOrEqual(overlay.symbolPx)
      expect(a.distance, a.id).toBeLessThan(maxDistance)
      expect(a.x > 0 && a.x < size.width && a.y > 0 && a.y < size.height, a.id).toBe(true)
    }
  })

  test('has no label on a symbol or another label', () => {
    const boxes = getLabelRects(overlay)
    // The square within the circle, because a label may reach into the corners of its square.
    const half = (overlay.symbolPx / 2) * Math.SQRT1_2
    const symbols = positions.map(s => ({ key: s.id, rect: getRectAround(s.x, s.y, half, half) }))
    const overlaps = boxes.flatMap((a, i) =>
      [...symbols, ...boxes.slice(i + 1)].filter(b => !isFree(a.rect, [b.rect])).map(b => `${a.key} on ${b.key}`),
    )
    expect(overlaps).toEqual([])
  })
})

test('60 clusters on a phone are numbers by prefecture, and symbols one zoom level closer', () => {
  const { camera, size } = getProvinceProjection({ width: 390, height: 300 })
  const overlay = buildOverlay(size, COMPLETED)
  expect([overlay.symbols, overlay.denseGroups]).toEqual([[], []])
  expect(overlay.aggregates.reduce((sum, { total }) => sum + total, 0)).toBe(60)
  const closer = buildMapLayout(COMPLETED, { camera: { ...camera, zoom: camera.zoom + 1 }, size }).overlay
  expect([closer.aggregates, closer.symbols.length > 20]).toEqual([[], true])
})

describe('the published clusters on 742 x 811', () => {
  const overlay = buildOverlay({ width: 742, height: 811 })

  test('have one dense group, Chengdu', () => {
    const inChengdu = PUBLISHED.markers.filter(marker => isInPrefecture(marker, '510100'))
    expect(overlay.denseGroups.map(c => [c.prefecture, c.members.length])).toEqual([['510100', inChengdu.length]])
  })

  test('leave room for the name of every prefecture', () => {
    const named = overlay.labels.filter(l => l.kind === 'prefecture' || l.kind === 'denseGroup').map(l => l.code)
    expect(named.sort()).toEqual([...DATA.prefectures.keys()].sort())
  })
})

test('the layout has the symbol size of its camera and map size', () => {
  const size = { width: 390, height: 300 }
  expect(buildOverlay(size).symbolPx).toBe(getSymbolSize(buildOverlay(size)))
})
