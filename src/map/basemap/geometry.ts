// Decodes the county topology once: GeoJSON for both renderers, and borders by who shares them.
import { feature, mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import type { CountyTopology } from '../../domain/place/place'

type Lines = GeoJSON.MultiLineString

export interface Geometry {
  readonly counties: GeoJSON.FeatureCollection
  readonly prefectureLines: Lines
  readonly provinceLines: Lines
  readonly countyLines: Lines
  /** The common outer border of some places: counties, or prefectures with all of theirs. */
  getOutline(codes: readonly string[]): Lines
}

/** MapLibre keeps string ids only as properties. */
const addCodes = (collection: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection => ({
  ...collection,
  features: collection.features.map(f => ({ ...f, properties: { code: String(f.id) } })),
})

const getPrefecturePrefix = (object: GeometryObject): string => String(object.id).slice(0, 4)

const cache = new WeakMap<CountyTopology, Geometry>()

/** Decoding takes tens of milliseconds, so each file is decoded once. */
export function decodeGeometry(topology: CountyTopology): Geometry {
  const cached = cache.get(topology)
  if (cached) return cached
  const geometry = decode(topology)
  cache.set(topology, geometry)
  return geometry
}

function decode(topology: CountyTopology): Geometry {
  const { counties } = topology.objects
  const buildBorders = (isIncluded: (a: GeometryObject, b: GeometryObject) => boolean): Lines =>
    mesh(topology, counties, isIncluded)
  return {
    counties: addCodes(feature(topology, counties)),
    countyLines: buildBorders((a, b) => a !== b && getPrefecturePrefix(a) === getPrefecturePrefix(b)),
    prefectureLines: buildBorders((a, b) => a !== b && getPrefecturePrefix(a) !== getPrefecturePrefix(b)),
    provinceLines: buildBorders((a, b) => a === b),
    getOutline: codes => {
      const codeSet = new Set(codes)
      const isWanted = (id: string) => codeSet.has(id) || codeSet.has(`${id.slice(0, 4)}00`)
      const selected = { ...counties, geometries: counties.geometries.filter(g => isWanted(String(g.id))) }
      return selected.geometries.length > 0
        ? mesh(topology, selected, (a, b) => a === b)
        : { type: 'MultiLineString', coordinates: [] }
    },
  }
}
