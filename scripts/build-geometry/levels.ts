// Turns the raw shapes into one seamless layer, and simplifies it for each level.
// mapshaper 0.6.113 has no `gap-width` and no `close-outer-gaps`; `gap-fill-area` with its sliver control (on by
// default) replaces them. Measured: it fills every gap from 1 km2 up, and leaves four notches of at most 0.25 km2 at
// which two prefectures meet on the outline.

import mapshaper from 'mapshaper'
import type { Topology } from 'topojson-specification'
import * as province from '#dataset/province.json'
import type { County } from './coverage'
import { getPolygonAreaKm2 } from './planar'
import type { CountyShapes } from './source'

export interface Level {
  readonly simplify: string
  /** Steps across the bounding box. */
  readonly quantization: number
}

/** The whole province about 740 px wide, and good to twice that. 1e4 steps are about 110 m, a thirteenth of a pixel. */
export const OVERVIEW: Level = { simplify: 'visvalingam weighted 13%', quantization: 10_000 }
/** Any zoom MapLibre offers: no line is further than 60 m from its source. 1e5 steps are about 11 m. */
export const DETAIL: Level = { simplify: 'dp interval=60m', quantization: 100_000 }

const CLEAN_COMMAND = '-clean gap-fill-area=5km2 overlap-rule=max-area rewind'
/** Smaller parts are left over from cleaning and no exclaves: the neighbour gets them. */
const MIN_PART_KM2 = 0.1

export async function cleanCounties(shapes: CountyShapes): Promise<CountyShapes> {
  const cleaned = await toGeoJson(shapes, CLEAN_COMMAND)
  return toGeoJson(removeSmallParts(cleaned), `-filter-islands min-area=${MIN_PART_KM2}km2 ${CLEAN_COMMAND}`)
}

export async function dissolvePrefectures(counties: CountyShapes): Promise<County[]> {
  const dissolved = await toGeoJson(counties, '-dissolve parent')
  return dissolved.features.map(({ properties, geometry }) => ({
    code: properties.parent,
    parent: province.code,
    polygons: toPolygons(geometry),
  }))
}

export const toCounties = (shapes: CountyShapes): County[] =>
  shapes.features.map(({ properties, geometry }) => ({
    code: properties.adcode,
    parent: properties.parent,
    polygons: toPolygons(geometry),
  }))

/** TopoJSON with one object `counties`: the code as string id, no properties. `mesh` gives prefecture borders. */
export async function buildLevel(counties: CountyShapes, { simplify, quantization }: Level): Promise<string> {
  const text = await runMapshaper(
    counties,
    `-simplify ${simplify} keep-shapes -clean gap-fill-area=0.01km2 rewind`,
    `format=topojson id-field=adcode quantization=${quantization}`,
  )
  const { transform, objects, arcs } = JSON.parse(text) as Topology
  const collection = objects.counties
  if (transform === undefined || collection?.type !== 'GeometryCollection') throw new Error('No counties in TopoJSON')
  const geometries = collection.geometries.map(geometry => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(`Unexpected ${geometry.type}`)
    return { type: geometry.type, id: String(geometry.id), arcs: geometry.arcs }
  })
  return JSON.stringify({
    type: 'Topology',
    transform,
    objects: { counties: { type: 'GeometryCollection', geometries } },
    arcs,
  })
}

const toPolygons = (geometry: CountyShapes['features'][number]['geometry']) =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as unknown as County['polygons']

function removeSmallParts(shapes: CountyShapes): CountyShapes {
  const features = shapes.features.map(feature => {
    if (feature.geometry.type === 'Polygon') return feature
    const coordinates = feature.geometry.coordinates.filter(
      polygon => getPolygonAreaKm2(polygon as unknown as County['polygons'][number]) >= MIN_PART_KM2,
    )
    return { ...feature, geometry: { ...feature.geometry, coordinates } }
  })
  return { ...shapes, features }
}

const toGeoJson = async (shapes: CountyShapes, commands: string): Promise<CountyShapes> =>
  JSON.parse(await runMapshaper(shapes, commands, 'format=geojson')) as CountyShapes

async function runMapshaper(shapes: CountyShapes, commands: string, output: string): Promise<string> {
  const files = await mapshaper.applyCommands(
    `-quiet -i counties.json string-fields=adcode,parent ${commands} -o out.json ${output}`,
    { 'counties.json': JSON.stringify(shapes) },
  )
  const out = files['out.json']
  if (out === undefined) throw new Error(`mapshaper wrote nothing for: ${commands}`)
  return typeof out === 'string' ? out : new TextDecoder().decode(out)
}
