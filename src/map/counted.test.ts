// Holds the counted symbols: nothing vanishes, none lies on another, names are beside their own, and it is quick.
import { describe, expect, test } from 'vitest'
import { t } from '#messages/t'
import { crowdOf, indexOf } from '../../tests/support/crowds'
import { DATA, viewOf } from '../../tests/support/dataset'
import { parseIndex } from '../data/parse'
import type { PrefectureCode } from '../domain/adcode'
import { withoutCounty } from '../domain/placeCount'
import { buildDataset } from '../model/dataset'
import { selectHoverPlace } from '../model/hover'
import { MANY, type MapModel, selectMapModel } from '../model/mapModel'
import { selectClusters } from '../model/selection'
import { arcsOf } from '../ui/ringArcs'
import type { View } from '../view/params'
import { PROVINCE } from './camera'
import type { CountedPlace } from './counted'
import { isSmall, namesFor, paddingFor, reservedFor } from './layout'
import { type Camera, fitBox, type Size, toScreen } from './projection'
import { layoutScene, type Scene } from './scene'

const COUNTY_ZOOM = 7.4
const CHENGDU = '510100' as PrefectureCode
const GANZI = '513300' as PrefectureCode

const crowded = (many: number) => {
  const places = { counties: [...DATA.counties.values()], prefectures: [...DATA.prefectures.values()] }
  const { clusters } = parseIndex(JSON.parse(indexOf(crowdOf(many)))).value
  return buildDataset(clusters, [...DATA.lists.values()], places, DATA.day)
}
const THOUSAND = crowded(1000)

const modelOf = (patch: Partial<View> = {}, data = THOUSAND): MapModel =>
  selectMapModel(viewOf(patch), data, selectClusters(viewOf(patch), data))

const sceneOf = (model: MapModel, camera: Camera, size: Size): Scene =>
  layoutScene(model, camera, size, {
    allowCrowds: true,
    reserved: () => reservedFor(size, null),
    crowdText: () => [],
    countyZoom: COUNTY_ZOOM,
    prefectureNames: namesFor(size, false),
  })

const sum = (counted: readonly CountedPlace[]): number => counted.reduce((all, c) => all + c.total, 0)
const provinceOf = (size: Size): Camera => fitBox(PROVINCE, size, paddingFor(size), 12)

const DESKTOP = { width: 768, height: 840 }
const PHONE = { width: 390, height: 300 }

describe.each([DESKTOP, PHONE, { width: 1500, height: 900 }])('a thousand clusters on $width x $height', size => {
  const scene = sceneOf(modelOf(), provinceOf(size), size)
  const spots = scene.counted.map(c => {
    const { x, y } = toScreen(c.at, scene.camera, size)
    return { ...c, x: x + c.dx, y: y + c.dy }
  })

  test('are one symbol for each prefecture, and their numbers are all of them', () => {
    expect(scene.counted.map(c => c.code).sort()).toEqual([...DATA.prefectures.keys()].sort())
    expect(sum(scene.counted)).toBe(1000)
    expect(scene.symbols).toEqual([])
  })

  test('lie apart, near their place and on the map', () => {
    for (const [i, a] of spots.entries()) {
      for (const b of spots.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y), `${a.name}, ${b.name}`).toBeGreaterThan(a.radius + b.radius + 2)
      expect(Math.hypot(a.dx, a.dy), a.name).toBeLessThan(45)
      expect(a.x > a.radius && a.x < size.width - a.radius, a.name).toBe(true)
    }
  })

  test('are larger where there are more, and never too small for a finger to begin with', () => {
    const byTotal = [...spots].sort((a, b) => a.total - b.total)
    for (const [i, a] of byTotal.entries()) expect(a.radius).toBeGreaterThanOrEqual(byTotal[i - 1]?.radius ?? 10)
  })

  test('carry their own names, and no prefecture is named twice', () => {
    expect(scene.labels.filter(l => l.kind === 'prefecture')).toEqual([])
    const named = scene.counted.filter(c => c.label)
    expect(named.length).toBeGreaterThanOrEqual(isSmall(size) ? 14 : 21)
  })
})

describe('closer', () => {
  const chengdu = DATA.prefectures.get(CHENGDU)
  const camera = fitBox(chengdu?.bbox ?? PROVINCE, DESKTOP, paddingFor(DESKTOP), 8.5)

  test('a city is its counties, and those without one stand by themselves', () => {
    const { counted } = sceneOf(modelOf({ city: [CHENGDU] }), camera, DESKTOP)
    const own = THOUSAND.clusters.filter(c => c.prefecture === '510100')
    expect(sum(counted)).toBe(own.length)
    const [rest, ...more] = counted.filter(c => c.unplaced)
    expect(more).toEqual([])
    expect(rest).toMatchObject({ item: 'rest-510100', total: own.filter(c => !c.adcode).length, label: null })
  })

  test('a lone city on a small map is its counties before the zoom that names them', () => {
    const wide = DATA.prefectures.get(GANZI)
    const model = modelOf({ city: [GANZI] }, crowded(10_000))
    const near = fitBox(wide?.bbox ?? PROVINCE, PHONE, paddingFor(PHONE), 8.5)
    expect(near.zoom).toBeLessThan(COUNTY_ZOOM)
    expect(sceneOf(model, near, PHONE).counted.length).toBeGreaterThan(10)
    expect(sceneOf(model, provinceOf(PHONE), PHONE).counted.map(c => c.code)).toEqual(['513300'])
  })

  test('only what is in the frame or just beside it is drawn', () => {
    const { counted } = sceneOf(modelOf(), { ...camera, zoom: 9.5 }, DESKTOP)
    expect(counted.length).toBeGreaterThan(3)
    expect(counted.length).toBeLessThan(30)
  })

  test('the selected cluster keeps its own symbol, and the numbers step aside', () => {
    const cluster = THOUSAND.clusters.find(c => c.adcode?.startsWith('5101'))
    const scene = sceneOf(modelOf({ cluster: cluster?.id ?? null }), camera, DESKTOP)
    const [symbol, ...others] = scene.symbols
    expect(others).toEqual([])
    expect(symbol).toMatchObject({ marker: { id: cluster?.id, selected: true }, dx: 0, dy: 0 })
    const own = scene.counted.find(c => c.code === cluster?.adcode)
    expect(Math.hypot(own?.dx ?? 0, own?.dy ?? 0)).toBeGreaterThan((own?.radius ?? 0) + scene.symbolPx / 2)
  })
})

test('as many clusters as symbols have room for are drawn one by one', () => {
  const model = modelOf({}, crowded(MANY))
  expect(model.counts).toEqual([])
  expect(model.markers).toHaveLength(MANY)
})

describe('in words', () => {
  test('a symbol says its industries from the most to the least, and whole numbers', () => {
    expect(t.byIndustry([3, 12_345, 0, 0, 1, 0])).toBe('装备制造 12,345 个、电子信息 3 个、先进材料 1 个')
    expect(t.countedPlace('成都', 1234, false)).toBe('只看成都，1,234 个集群')
    expect(t.countedPlace('成都', 7, true)).toBe('只看成都，县未注明的7 个集群')
  })

  test('a place with many tells numbers, one with few its clusters, one with none nothing', () => {
    const { counts } = modelOf()
    const hover = (code: string, unplaced = false) =>
      selectHoverPlace(code, THOUSAND, THOUSAND.clusters, counts, unplaced)
    expect(hover('510100')).toMatchObject({ title: '成都市', total: 400, clusters: [] })
    expect(hover('510100')?.byIndustry?.reduce((a, b) => a + b, 0)).toBe(400)
    const rest = withoutCounty(counts).find(c => c.code === '510100')
    expect(hover('510100', true)).toMatchObject({ within: '县未注明', total: rest?.total })
    const few = counts.find(c => c.level === 'county' && c.total <= 6)
    expect(hover(few?.code ?? '')?.clusters).toHaveLength(few?.total ?? -1)
    const none = [...DATA.counties.keys()].find(code => !counts.some(c => c.code === code))
    expect(hover(none ?? '')).toMatchObject({ total: 0, clusters: [], byIndustry: null })
  })
})

describe('the arcs of a ring', () => {
  test('are one for each industry that is there, in order', () => {
    expect(arcsOf([2, 0, 5, 0, 0, 1], 20).map(a => a.index)).toEqual([0, 2, 5])
    expect(arcsOf([0, 4], 20)).toEqual([{ index: 1, d: expect.stringMatching(/Z$/) }])
    expect(arcsOf([0, 0], 20)).toEqual([])
  })

  test('leave one in ten thousand to be seen', () => {
    const [, few] = arcsOf([9999, 1], 20)
    const [, x0, y0] = few?.d.match(/^M(\S+) (\S+)A/) ?? []
    const [, x1, y1] = few?.d.match(/ (\S+) (\S+)$/) ?? []
    expect(Math.hypot(Number(x1) - Number(x0), Number(y1) - Number(y0))).toBeGreaterThan(1)
  })
})
