// Decodes the county topology: GeoJSON for both renderers, and borders by the level that they separate.
import { feature, mesh } from 'topojson-client'
import type { GeometryObject } from 'topojson-specification'
import { memoize } from '../../domain/computation/memoize'
import type { CountyTopology } from '../../domain/place/place'

/** The decoded geometry, in degrees. */
export interface Geometry {
  /** The feature id is the county's code, also as property `code`. */
  readonly counties: GeoJSON.FeatureCollection
  readonly countyLines: GeoJSON.MultiLineString
  readonly prefectureLines: GeoJSON.MultiLineString
  readonly provinceLines: GeoJSON.MultiLineString
  /** The common outer border of counties, and of prefectures with all their counties; empty for unknown codes. */
  getOutline(codes: readonly string[]): GeoJSON.MultiLineString
}

/** MapLibre keeps ids that are text only as properties. */
const addCodes = (collection: GeoJSON.FeatureCollection): GeoJSON.FeatureCollection => ({
  ...collection,
  features: collection.features.map(f => ({ ...f, properties: { code: String(f.id) } })),
})

const isSamePrefecture = (a: GeometryObject, b: GeometryObject): boolean =>
  String(a.id).slice(0, 4) === String(b.id).slice(0, 4)

/** Decoding takes tens of milliseconds, so each topology is decoded once. */
export const decodeGeometry = memoize((topology: CountyTopology): Geometry => {
  const { counties } = topology.objects
  return {
    counties: addCodes(feature(topology, counties)),
    countyLines: mesh(topology, counties, (a, b) => a !== b && isSamePrefecture(a, b)),
    prefectureLines: mesh(topology, counties, (a, b) => a !== b && !isSamePrefecture(a, b)),
    provinceLines: mesh(topology, counties, (a, b) => a === b),
    getOutline: codes => {
      const codeSet = new Set(codes)
      const isSelected = (id: string) => codeSet.has(id) || codeSet.has(`${id.slice(0, 4)}00`)
      const selected = { ...counties, geometries: counties.geometries.filter(g => isSelected(String(g.id))) }
      return selected.geometries.length > 0
        ? mesh(topology, selected, (a, b) => a === b)
        : { type: 'MultiLineString', coordinates: [] }
    },
  }
}, new WeakMap())
