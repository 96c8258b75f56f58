import { describe, expect, test } from 'vitest'
import { mapMessages } from '#messages/map'
import { buildView, DATA } from '../../../tests/support/data/dataset'
import { buildLargeDataset } from '../../../tests/support/data/largeDataset'
import type { PrefectureCode } from '../../domain/place/adcode'
import { countWithoutCounty } from '../../domain/place/placeCount'
import { selectClusters } from '../../model/dataset/selection'
import { selectHoverPlace } from '../../model/map/hoverModel'
import { type MapModel, selectMapModel } from '../../model/map/mapModel'
import { buildArcs } from '../../ui/charts/donutArcs'
import type { View } from '../../view/params'
import { PROVINCE_BBOX } from '../camera/camera'
import { type Camera, fitBox, type Size, toScreen } from '../camera/projection'
import type { PlacedAggregate } from './aggregateLayout'
import { getPadding, getReservedRects, isSmallMap } from './controlsLayout'
import { buildOverlayLayout, type OverlayLayout } from './overlayLayout'

const COUNTY_ZOOM = 7.4
const CHENGDU = '510100' as PrefectureCode
const GANZI = '513300' as PrefectureCode

const THOUSAND = buildLargeDataset(1000)

const selectModel = (patch: Partial<View> = {}, data = THOUSAND): MapModel =>
  selectMapModel(buildView(patch), data, selectClusters(buildView(patch), data))

const buildOverlay = (model: MapModel, camera: Camera, size: Size): OverlayLayout =>
  buildOverlayLayout(
    model,
    { camera, size },
    {
      allowDenseGroups: true,
      getReserved: () => getReservedRects(size, null),
      getDenseGroupLines: () => [],
      countyMinZoom: COUNTY_ZOOM,
      prefectureNameMode: isSmallMap(size) ? 'optional' : 'required',
    },
  )

const sumTotals = (aggregates: readonly PlacedAggregate[]): number => aggregates.reduce((all, c) => all + c.total, 0)
const getProvinceCamera = (size: Size): Camera => fitBox(PROVINCE_BBOX, size, getPadding(size), 12)

const DESKTOP = { width: 768, height: 840 }
const PHONE = { width: 390, height: 300 }

describe.each([DESKTOP, PHONE, { width: 1500, height: 900 }])('a thousand clusters on $width x $height', size => {
  const overlay = buildOverlay(selectModel(), getProvinceCamera(size), size)
  const placed = overlay.aggregates.map(c => {
    const { x, y } = toScreen(c.position, overlay)
    return { ...c, x: x + c.dx, y: y + c.dy }
  })

  test('have one aggregate per prefecture, which add up to all of them', () => {
    expect(overlay.aggregates.map(c => c.code).sort()).toEqual([...DATA.prefectures.keys()].sort())
    expect(sumTotals(overlay.aggregates)).toBe(1000)
    expect(overlay.symbols).toEqual([])
  })

  test('have aggregates that do not overlap, near their position and on the map', () => {
    for (const [i, a] of placed.entries()) {
      for (const b of placed.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.name}, ${b.name}`).toBeGreaterThan(a.radius + b.radius + 2)
      expect(Math.hypot(a.dx, a.dy), a.name).toBeLessThan(45)
      expect(a.x > a.radius && a.x < size.width - a.radius, a.name).toBe(true)
    }
  })

  test('have larger aggregates for larger numbers, with a radius of at least 10 px', () => {
    const byTotal = [...placed].sort((a, b) => a.total - b.total)
    for (const [i, a] of byTotal.entries()) expect(a.radius).toBeGreaterThanOrEqual(byTotal[i - 1]?.radius ?? 10)
  })

  test('have names at their aggregates, and no prefecture has a second label', () => {
    expect(overlay.labels.filter(l => l.kind === 'prefecture')).toEqual([])
    const named = overlay.aggregates.filter(c => c.label)
    expect(named.length).toBeGreaterThanOrEqual(isSmallMap(size) ? 14 : 21)
  })
})

describe('zoomed in', () => {
  const chengdu = DATA.prefectures.get(CHENGDU)
  const camera = fitBox(chengdu?.bbox ?? PROVINCE_BBOX, DESKTOP, getPadding(DESKTOP), 8.5)

  test('a city is shown by county, with one aggregate for unknown counties', () => {
    const { aggregates } = buildOverlay(selectModel({ city: [CHENGDU] }), camera, DESKTOP)
    const ownClusters = THOUSAND.clusters.filter(c => c.prefecture === '510100')
    expect(sumTotals(aggregates)).toBe(ownClusters.length)
    const [unknownCounty, ...more] = aggregates.filter(c => c.isCountyUnknown)
    expect(more).toEqual([])
    expect(unknownCounty).toMatchObject({
      itemId: 'unknown-county-510100',
      total: ownClusters.filter(c => !c.adcode).length,
      label: null,
    })
  })

  test('a single city on a small map is shown by county below the zoom of county names', () => {
    const wide = DATA.prefectures.get(GANZI)
    const model = selectModel({ city: [GANZI] }, buildLargeDataset(10_000))
    const near = fitBox(wide?.bbox ?? PROVINCE_BBOX, PHONE, getPadding(PHONE), 8.5)
    expect(near.zoom).toBeLessThan(COUNTY_ZOOM)
    expect(buildOverlay(model, near, PHONE).aggregates.length).toBeGreaterThan(10)
    expect(buildOverlay(model, getProvinceCamera(PHONE), PHONE).aggregates.map(c => c.code)).toEqual(['513300'])
  })

  test('aggregates far outside of the map are left out', () => {
    const { aggregates } = buildOverlay(selectModel(), { ...camera, zoom: 9.5 }, DESKTOP)
    expect(aggregates.length).toBeGreaterThan(3)
    expect(aggregates.length).toBeLessThan(30)
  })

  test('the selected cluster keeps its symbol, and aggregates move off it', () => {
    const cluster = THOUSAND.clusters.find(c => c.adcode?.startsWith('5101'))
    const overlay = buildOverlay(selectModel({ cluster: cluster?.id ?? null }), camera, DESKTOP)
    const [symbol, ...others] = overlay.symbols
    expect(others).toEqual([])
    expect(symbol).toMatchObject({ marker: { id: cluster?.id, isSelected: true }, dx: 0, dy: 0 })
    const ownAggregate = overlay.aggregates.find(c => c.code === cluster?.adcode)
    expect(Math.hypot(ownAggregate?.dx ?? 0, ownAggregate?.dy ?? 0)).toBeGreaterThan(
      (ownAggregate?.radius ?? 0) + overlay.symbolPx / 2,
    )
  })
})

describe('texts', () => {
  test('a description lists industries from the largest number to the smallest', () => {
    expect(mapMessages.industryBreakdown([3, 12_345, 0, 0, 1, 0])).toBe(
      '装备制造 12,345 个、电子信息 3 个、先进材料 1 个',
    )
    expect(mapMessages.aggregateSymbolLabel('成都', 1234, false)).toBe('只看成都，1,234 个集群')
    expect(mapMessages.aggregateSymbolLabel('成都', 7, true)).toBe('只看成都，县未注明的7 个集群')
  })

  test('the hover card has numbers for many clusters, a list for a few, and nothing for none', () => {
    const { counts } = selectModel()
    const getHover = (code: string, unplaced = false) =>
      selectHoverPlace(code, THOUSAND, THOUSAND.clusters, counts, unplaced)
    expect(getHover('510100')).toMatchObject({ title: '成都市', total: 400, clusters: [] })
    expect(getHover('510100')?.byIndustry?.reduce((a, b) => a + b, 0)).toBe(400)
    const unknownCounty = countWithoutCounty(counts).find(c => c.code === '510100')
    expect(getHover('510100', true)).toMatchObject({ within: '县未注明', total: unknownCounty?.total })
    const few = counts.find(c => c.level === 'county' && c.total <= 6)
    expect(getHover(few?.code ?? '')?.clusters).toHaveLength(few?.total ?? -1)
    const none = [...DATA.counties.keys()].find(code => !counts.some(c => c.code === code))
    expect(getHover(none ?? '')).toMatchObject({ total: 0, clusters: [], byIndustry: null })
  })
})

describe('the arcs of a ring', () => {
  test('are one per industry with clusters, in order', () => {
    expect(buildArcs([2, 0, 5, 0, 0, 1], 20).map(a => a.index)).toEqual([0, 2, 5])
    expect(buildArcs([0, 4], 20)).toEqual([{ index: 1, d: expect.stringMatching(/Z$/) }])
    expect(buildArcs([0, 0], 20)).toEqual([])
  })

  test('show one cluster of ten thousand', () => {
    const [, few] = buildArcs([9999, 1], 20)
    const [, x0, y0] = few?.d.match(/^M(\S+) (\S+)A/) ?? []
    const [, x1, y1] = few?.d.match(/ (\S+) (\S+)$/) ?? []
    expect(Math.hypot(Number(x1) - Number(x0), Number(y1) - Number(y0))).toBeGreaterThan(1)
  })
})
