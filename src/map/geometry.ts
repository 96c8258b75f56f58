// Decodes the county topology once: GeoJSON for both renderers, and borders by who shares them.
import { feature, mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import type { CountyTopology } from '../domain/place'

type Lines = GeoJSON.MultiLineString

export interface Geometry {
  readonly counties: GeoJSON.FeatureCollection
  readonly prefectureLines: Lines
  readonly provinceLines: Lines
  readonly countyLines: Lines
  /** The common outer border of some places: counties, or prefectures with all of theirs. */
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
      const isWanted = (id: string) => wanted.has(id) || wanted.has(`${id.slice(0, 4)}00`)
      const some = { ...counties, geometries: counties.geometries.filter(g => isWanted(String(g.id))) }
      return some.geometries.length > 0
        ? mesh(topology, some, (a, b) => a === b)
        : { type: 'MultiLineString', coordinates: [] }
    },
  }
}
