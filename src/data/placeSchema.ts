// Schemas of geo/places.json and of the topologies.
import * as v from 'valibot'
import type { Place, PrefecturePlace } from '../domain/place/place'
import { countyCode, prefectureCode, type SchemaFor, text } from './schema'

const degrees = (maximum: number) => v.pipe(v.number(), v.minValue(-maximum), v.maxValue(maximum))
const lngLat = v.tuple([degrees(180), degrees(90)])
const placeFacts = {
  name: text,
  short: text,
  syllables: text,
  point: lngLat,
  bbox: v.tuple([degrees(180), degrees(90), degrees(180), degrees(90)]),
}

export const placeSchema = v.object({
  code: countyCode,
  ...placeFacts,
}) satisfies SchemaFor<Place>

export const prefecturePlaceSchema = v.object({
  code: prefectureCode,
  ...placeFacts,
  labels: v.array(lngLat),
}) satisfies SchemaFor<PrefecturePlace>

/** Arcs are checked in `parseTopology`: a schema of all positions costs more than drawing them. */
export const topologySchema = v.looseObject({
  type: v.literal('Topology'),
  arcs: v.pipe(v.array(v.array(v.any())), v.nonEmpty('has no arcs')),
  objects: v.looseObject({
    counties: v.looseObject({
      type: v.literal('GeometryCollection'),
      geometries: v.pipe(
        v.array(v.looseObject({ id: countyCode, type: v.picklist(['Polygon', 'MultiPolygon']) })),
        v.nonEmpty('has no counties'),
      ),
    }),
  }),
})
