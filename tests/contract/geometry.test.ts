// Checks the committed boundaries: rebuilt byte for byte, seamless, complete, correctly named.
import { readFile } from 'node:fs/promises'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology, Polygon as TopoPolygon } from 'topojson-specification'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildGeometry, type Geometry } from '../../scripts/build-geometry/build'
import { type County, checkCoverage } from '../../scripts/build-geometry/coverage'
import { contains, getAreaKm2, getKmPerDegree, type Polygon } from '../../scripts/build-geometry/planar'
import { parseDivisions, parseEnglishNames } from '../../src/dataset/tables/divisions'
import { type LngLat, type Place, type Places, type PrefecturePlace, toPinyinForms } from '../../src/domain/place/place'

const FILES = ['overview', 'detail', 'places'] as const
const MAX_ERROR_KM2 = 0.01

const readText = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')

let built: Geometry
let committed: Record<(typeof FILES)[number], string>
let places: Places
type AnyPlace = Place | PrefecturePlace
let allPlaces: readonly AnyPlace[]
let divisions: ReturnType<typeof parseDivisions>
let english: ReturnType<typeof parseEnglishNames>

beforeAll(async () => {
  built = await buildGeometry()
  const [overview, detail, text] = await Promise.all(FILES.map(name => readText(`public/geo/${name}.json`)))
  committed = { overview: overview ?? '', detail: detail ?? '', places: text ?? '' }
  places = JSON.parse(committed.places) as Places
  allPlaces = [...places.prefectures, ...places.counties]
  divisions = parseDivisions(await readText('data/divisions.csv'))
  english = parseEnglishNames(await readText('data/english-names.csv'))
}, 40_000)

const findPlace = (code: string): AnyPlace => {
  const match = allPlaces.find(place => place.code === code)
  if (match === undefined) throw new Error(`No place ${code}`)
  return match
}

/** A level as the app decodes it. */
function decode(text: string): County[] {
  const topology = JSON.parse(text) as Topology<{ counties: GeometryCollection }>
  return topology.objects.counties.geometries.map(geometry => {
    const shape = feature(topology, geometry as TopoPolygon).geometry as { type: string; coordinates: unknown }
    const polygons = (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) as Polygon[]
    return { code: String(geometry.id), parent: '', polygons }
  })
}

describe('committed files', () => {
  test.each(FILES)('%s.json is what the script builds', name => {
    expect(committed[name] === built[name]).toBe(true) // a diff of 350 kB helps nobody
  })

  test.each(['overview', 'detail'] as const)('%s.json holds one object, string ids, no properties', name => {
    const { objects } = JSON.parse(committed[name]) as Topology<{ counties: GeometryCollection }>
    expect(Object.keys(objects)).toEqual(['counties'])
    const { geometries } = objects.counties
    expect(geometries.filter(g => typeof g.id !== 'string' || 'properties' in g)).toEqual([])
    const counties = divisions.filter(d => d.level === 'county').map(d => d.adcode)
    expect(geometries.map(g => g.id).sort()).toEqual(counties.sort())
  })

  test.each(['overview', 'detail'] as const)('%s.json loses no area to simplification', name => {
    const counties = decode(committed[name])
    const total = counties.reduce((sum, county) => sum + getAreaKm2(county.polygons), 0)
    expect(Math.abs(total / built.coverage.outlineKm2 - 1)).toBeLessThan(0.001)
    expect(counties.filter(county => getAreaKm2(county.polygons) < 40)).toEqual([]) // the smallest real one has about 60
  })
})

const getParentCode = (code: string): string => (code.endsWith('00') ? '510000' : `${code.slice(0, 4)}00`)

describe('codes', () => {
  test('21 prefectures and 183 counties, the same as data/divisions.csv both ways', () => {
    expect([places.prefectures.length, places.counties.length]).toEqual([21, 183])
    const listTableRows = (level: string) =>
      divisions
        .filter(d => d.level === level)
        .map(d => `${d.adcode} ${d.parent} ${d.name}`)
        .sort()
    const listFileRows = (list: readonly AnyPlace[]) =>
      list.map(p => `${p.code} ${getParentCode(p.code)} ${p.name}`).sort()
    expect(listFileRows(places.prefectures)).toEqual(listTableRows('prefecture'))
    expect(listFileRows(places.counties)).toEqual(listTableRows('county'))
  })

  test('the cleaned layer has the same codes', () => {
    expect(built.counties.map(c => c.code).sort()).toEqual(places.counties.map(c => c.code).sort())
    expect(built.prefectures.map(c => c.code).sort()).toEqual(places.prefectures.map(c => c.code).sort())
  })
})

describe('the cleaned layer', () => {
  test('has no gap or overlap above 0.01 km2', () => {
    expect(built.coverage.crossings).toBe(0)
    expect(built.coverage.misdirected).toBe(0)
    expect(built.coverage.gapsKm2.filter(area => area > MAX_ERROR_KM2)).toEqual([])
    expect(built.coverage.overlapsKm2.filter(area => area > MAX_ERROR_KM2)).toEqual([])
    expect(built.coverage.detachedKm2.length).toBeLessThan(3)
  })

  test('the counties, the prefectures and the outline have the same area', () => {
    const sumAreas = (shapes: readonly County[]) =>
      shapes.reduce((total, shape) => total + getAreaKm2(shape.polygons), 0)
    const outline = built.coverage.outlineKm2 + built.coverage.detachedKm2.reduce((a, b) => a + b, 0)
    expect(Math.abs(sumAreas(built.counties) - outline)).toBeLessThan(MAX_ERROR_KM2)
    expect(Math.abs(sumAreas(built.prefectures) - outline)).toBeLessThan(MAX_ERROR_KM2)
  })

  test('the province measures 486,100 km2 within 0.2 %', () => {
    expect(Math.abs(built.coverage.outlineKm2 / 486_100 - 1)).toBeLessThan(0.002)
  })

  test('is drawn after the 2018 redrawing of Yibin', () => {
    const getCountyArea = (code: string) =>
      getAreaKm2(built.counties.find(county => county.code === code)?.polygons ?? [])
    expect(Math.abs(getCountyArea('511502') - 1522)).toBeLessThan(5)
    expect(Math.abs(getCountyArea('511504') - 2576)).toBeLessThan(5)
  })

  test('stays within Sichuan', () => {
    const points = built.counties.flatMap(c => c.polygons.flat(2))
    expect(points.filter(([lng, lat]) => lng < 96.9 || lng > 109 || lat < 25.7 || lat > 34.7)).toEqual([])
    expect(allPlaces.filter(({ bbox: [w, s, e, n] }) => w < 96.9 || e > 109 || s < 25.7 || n > 34.7)).toEqual([])
  })
})

describe('the coverage check sees', () => {
  // 三台 is surrounded by other counties of the province.
  const isSantai = (county: County) => county.code === '510722'
  const getSantaiKm2 = () => getAreaKm2(built.counties.find(isSantai)?.polygons ?? [])

  test('a missing county as one gap of its area', () => {
    const { gapsKm2, overlapsKm2 } = checkCoverage(built.counties.filter(c => !isSantai(c)))
    expect(gapsKm2).toEqual([expect.closeTo(getSantaiKm2(), 3)])
    expect(overlapsKm2).toEqual([])
  })

  test('a county drawn twice as one overlap of its area', () => {
    const { gapsKm2, overlapsKm2 } = checkCoverage([...built.counties, ...built.counties.filter(isSantai)])
    expect(gapsKm2).toEqual([])
    expect(overlapsKm2).toEqual([expect.closeTo(getSantaiKm2(), 3)])
  })

  test('a county moved by 100 m as borders that cross', () => {
    const moved = built.counties.map(c =>
      isSantai(c)
        ? { ...c, polygons: c.polygons.map(p => p.map(r => r.map(([lng, lat]): LngLat => [lng + 0.001, lat]))) }
        : c,
    )
    expect(checkCoverage(moved).crossings).toBeGreaterThan(10)
  })

  test.each([-0.0005, 0.0005])('one corner moved by %f degrees as one error of the area it sweeps', shift => {
    // The corner of 三台 that one neighbour shares, with the greatest difference in latitude between its own neighbours.
    const ring = built.counties.find(isSantai)?.polygons[0]?.[0] ?? []
    const uses = new Map<string, number>()
    for (const p of built.counties.flatMap(c => c.polygons.flat(2))) uses.set(`${p}`, (uses.get(`${p}`) ?? 0) + 1)
    const corners = ring.slice(1, -1).map((at, i) => ({ at, span: (ring[i + 2]?.[1] ?? 0) - (ring[i]?.[1] ?? 0) }))
    const shared = corners.filter(({ at }) => uses.get(`${at}`) === 2)
    const { at, span } = shared.reduce((top, c) => (Math.abs(c.span) > Math.abs(top.span) ? c : top))
    const moved = built.counties.map(c => {
      if (!isSantai(c)) return c
      const movePoint = (q: LngLat): LngLat => (`${q}` === `${at}` ? [q[0] + shift, q[1]] : q)
      return { ...c, polygons: c.polygons.map(p => p.map(r => r.map(movePoint))) }
    })
    const [kx, ky] = getKmPerDegree(at[1])
    const sweptKm2 = Math.abs(shift * kx * span * ky) / 2
    const { gapsKm2, overlapsKm2, crossings } = checkCoverage(moved)
    expect(sweptKm2).toBeGreaterThan(MAX_ERROR_KM2)
    expect(crossings).toBe(0)
    // The ring runs counter-clockwise: on a northward edge the county lies to the west, so a move to the east overlaps.
    const [expectedFaults, otherFaults] = shift * span > 0 ? [overlapsKm2, gapsKm2] : [gapsKm2, overlapsKm2]
    expect(expectedFaults).toEqual([expect.closeTo(sweptKm2, 3)])
    expect(otherFaults).toEqual([])
  })
})

describe('label points', () => {
  test('stand inside their county, as cleaned and as drawn at both levels', () => {
    for (const shapes of [built.counties, decode(committed.overview), decode(committed.detail)]) {
      const outside = shapes.filter(shape => !contains(shape.polygons, findPlace(shape.code).point))
      expect(outside.map(shape => shape.code)).toEqual([])
    }
  })

  test('of a prefecture stand inside it, one of them the best, no two the same', () => {
    for (const { code, point, labels } of places.prefectures) {
      const polygons = built.prefectures.find(shape => shape.code === code)?.polygons ?? []
      expect(labels.filter(label => !contains(polygons, label))).toEqual([])
      expect(labels[0]).toEqual(point)
      expect(labels.length).toBeGreaterThanOrEqual(5)
      expect(labels.length).toBeLessThanOrEqual(10)
      expect(new Set(labels.map(String)).size).toBe(labels.length)
    }
  })

  test('lie in the bounding box, which holds the whole shape', () => {
    for (const shape of [...built.prefectures, ...built.counties]) {
      const { point, bbox } = findPlace(shape.code)
      const [west, south, east, north] = bbox
      const outsidePoints = [point, ...shape.polygons.flat(2)].filter(
        ([lng, lat]) => lng < west || lng > east || lat < south || lat > north,
      )
      expect(outsidePoints, shape.code).toEqual([])
    }
  })
})

describe('names', () => {
  test.each([
    ['510682', '什邡', 'shifang', 'sf', 'shifangshi', 'Shifang City'],
    ['511527', '筠连', 'junlian', 'jl', 'junlianxian', 'Junlian County'],
    ['510114', '新都', 'xindu', 'xd', 'xinduqu', 'Xindu District'],
    ['510722', '三台', 'santai', 'st', 'santaixian', 'Santai County'],
    ['511002', '市中区', 'shizhongqu', 'szq', 'shizhongqu', 'Shizhong District'],
    ['510726', '北川', 'beichuan', 'bc', 'beichuanqiangzuzizhixian', 'Beichuan County'],
    ['513200', '阿坝', 'aba', 'ab', 'abazangzuqiangzuzizhizhou', 'Ngawa Prefecture'],
    ['513232', '若尔盖', 'ruoergai', 'reg', 'ruoergaixian', 'Zoigê County'],
    ['510402', '东区', 'dongqu', 'dq', 'dongqu', 'Dong District'],
    ['511602', '广安', 'guangan', 'ga', 'guanganqu', "Guang'an District"],
  ])('%s is %s, %s', (code, short, pinyin, initials, fullPinyin, en) => {
    const place = findPlace(code)
    expect(place.short).toBe(short)
    expect(english.get(code)).toBe(en)
    expect(toPinyinForms(place)).toEqual({ pinyin, initials, fullPinyin })
  })

  test('pinyin-pro agrees with the table on all of them', () => {
    expect(built.pinyinMismatches).toEqual([])
  })

  test.each(['name', 'short', 'syllables'] as const)('%s is unique within its parent', key => {
    const keys = allPlaces.map(place => `${getParentCode(place.code)} ${place[key]}`)
    expect(keys.filter((k, i) => keys.indexOf(k) !== i)).toEqual([])
  })

  test('are spelled in plain letters, the English ones with their kind', () => {
    expect(allPlaces.filter(p => !/^[a-z]+( [a-z]+)+$/.test(p.syllables)).map(p => p.code)).toEqual([])
    const names = [...english.values()]
    expect(names.filter(name => !/^[A-Z][a-zêü']+ (City|District|County|Prefecture)$/.test(name))).toEqual([])
  })
})
