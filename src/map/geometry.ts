// Decodes the county topology once: shapes for the SVG map, GeoJSON for MapLibre, and borders by who shares them.
import { feature, mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import type { CountyTopology } from '../domain/place'
import { toWorld } from './projection'

type Lines = GeoJSON.MultiLineString

/** SVG coordinates are the unit square times UNIT, from ORIGIN: whole numbers are then about a metre and a half. */
export const UNIT = 2 ** 24
export const ORIGIN = { x: 0.77, y: 0.395 }

const point = ([lng = 0, lat = 0]: GeoJSON.Position): string => {
  const { x, y } = toWorld([lng, lat])
  return `${Math.round((x - ORIGIN.x) * UNIT)} ${Math.round((y - ORIGIN.y) * UNIT)}`
}

const line = (positions: readonly GeoJSON.Position[]): string => `M${positions.map(point).join('L')}`

export const linesPath = (lines: Lines): string => lines.coordinates.map(line).join('')

const polygonPath = (geometry: GeoJSON.Geometry | null): string => {
  if (geometry?.type === 'Polygon') return geometry.coordinates.map(ring => `${line(ring)}Z`).join('')
  if (geometry?.type === 'MultiPolygon')
    return geometry.coordinates
      .flat()
      .map(ring => `${line(ring)}Z`)
      .join('')
  return ''
}

export interface Geometry {
  readonly counties: GeoJSON.FeatureCollection
  readonly prefectureLines: Lines
  readonly provinceLines: Lines
  readonly countyLines: Lines
  /** The common outer border of some counties. */
  outlineOf(codes: readonly string[]): Lines
}

/** MapLibre keeps string ids only as properties. */
const withCodes = (collection: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection => ({
  ...collection,
  features: collection.features.map(f => ({ ...f, properties: { code: String(f.id) } })),
})

const prefecture = (object: GeometryObject): string => String(object.id).slice(0, 4)

const decoded = new WeakMap<CountyTopology, Geometry>()

/** Decoding takes tens of milliseconds, so each file is decoded once. */
export function decodeGeometry(topology: CountyTopology): Geometry {
  const known = decoded.get(topology)
  if (known) return known
  const geometry = decode(topology)
  decoded.set(topology, geometry)
  return geometry
}

function decode(topology: CountyTopology): Geometry {
  const { counties } = topology.objects
  const borders = (keep: (a: GeometryObject, b: GeometryObject) => boolean): Lines => mesh(topology, counties, keep)
  return {
    counties: withCodes(feature(topology, counties)),
    countyLines: borders((a, b) => a !== b && prefecture(a) === prefecture(b)),
    prefectureLines: borders((a, b) => a !== b && prefecture(a) !== prefecture(b)),
    provinceLines: borders((a, b) => a === b),
    outlineOf: codes => {
      const wanted = new Set(codes)
      const some = { ...counties, geometries: counties.geometries.filter(g => wanted.has(String(g.id))) }
      return some.geometries.length > 0
        ? mesh(topology, some, (a, b) => a === b)
        : { type: 'MultiLineString', coordinates: [] }
    },
  }
}

/** County shapes as SVG paths, by adcode. */
export const countyPaths = (geometry: Geometry): readonly { readonly code: string; readonly d: string }[] =>
  geometry.counties.features.map(f => ({ code: String(f.id), d: polygonPath(f.geometry) }))
