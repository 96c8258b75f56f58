// GeoJSON (RFC 7946) of the visible clusters: areas of their counties, or label points. Positions are WGS 84, longitude first;
// rings follow the right-hand rule. A cluster without a known county keeps its feature, with a null geometry.
import { exportMessages } from '#messages/exports'
import { t } from '#messages/t'
import { runTimeSliced } from '../domain/computation/runTimeSliced'
import type { TableRow } from '../model/mainViews/table'
import { buildClusterRecord } from './clusterRecord'
import { ExportError } from './exportError'
import type { Exporter, ExportRequest } from './exporter'
import { formatJsonArrayInSteps } from './jsonArray'
import { buildOrigin } from './origin'
import { createTranslate } from './tables/fileTable'

type Position = readonly [lng: number, lat: number]
type Ring = readonly Position[]
type ClusterGeometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'Polygon'; readonly coordinates: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly Ring[])[] }
/** The geometry of a cluster; null where its county is not known. */
type GetGeometry = (row: TableRow) => ClusterGeometry | null

/** Six decimals of a degree are 0.1 m. */
const roundDegrees = (degrees: number): number => Math.round(degrees * 1e6) / 1e6
const toPosition = ([lng = 0, lat = 0]: readonly number[]): Position => [roundDegrees(lng), roundDegrees(lat)]

/** Twice the signed area: positive where the ring runs counterclockwise. */
const getSignedArea = (ring: Ring): number =>
  ring.reduce((area, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] as Position
    return area + x * nextY - nextX * y
  }, 0)

/** The outer ring counterclockwise, holes clockwise. */
const windRings = (rings: readonly (readonly (readonly number[])[])[]): Ring[] =>
  rings.map((positions, i) => {
    const ring = positions.map(toPosition)
    return getSignedArea(ring) > 0 === (i === 0) ? ring : ring.reverse()
  })

async function buildAreaGetter({ loadGeometry }: ExportRequest): Promise<GetGeometry> {
  const { counties } = await loadGeometry()
  const byCode = new Map<string, ClusterGeometry>()
  for (const { id, geometry } of counties.features) {
    if (geometry.type === 'Polygon')
      byCode.set(String(id), { type: 'Polygon', coordinates: windRings(geometry.coordinates) })
    if (geometry.type === 'MultiPolygon')
      byCode.set(String(id), { type: 'MultiPolygon', coordinates: geometry.coordinates.map(windRings) })
  }
  return ({ cluster }) => (cluster.adcode && byCode.get(cluster.adcode)) ?? null
}

const buildPointGetter =
  ({ data }: ExportRequest): GetGeometry =>
  ({ cluster }) => {
    const place = cluster.adcode && data.counties.get(cluster.adcode)
    return place ? { type: 'Point', coordinates: toPosition(place.point) } : null
  }

/** Grows by the positions of geometries: [west, south, east, north]. */
class BoundingBox {
  bounds: readonly [number, number, number, number] | null = null
  readonly #seen = new Set<unknown>()

  /** Clusters of one county share its geometry, which is read once. */
  add(geometry: ClusterGeometry): void {
    if (this.#seen.has(geometry)) return
    this.#seen.add(geometry)
    const depth = { Point: 0, Polygon: 2, MultiPolygon: 3 }[geometry.type]
    const positions = (depth === 0 ? [geometry.coordinates] : geometry.coordinates.flat(depth - 1)) as Position[]
    for (const [lng, lat] of positions) {
      const [west, south, east, north] = this.bounds ?? [lng, lat, lng, lat]
      this.bounds = [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)]
    }
  }
}

const createGeoJsonExporter = (
  part: Pick<Exporter, 'id' | 'fileNamePart'> & { readonly name: string; readonly remark: string | null },
  buildGeometryGetter: (request: ExportRequest) => GetGeometry | Promise<GetGeometry>,
): Exporter => ({
  id: part.id,
  label: rows => exportMessages.download(part.name, rows),
  extension: 'geojson',
  ...(part.fileNamePart ? { fileNamePart: part.fileNamePart } : {}),
  build: async (request, { signal, reportProgress }) => {
    const getGeometry = await buildGeometryGetter(request)
    const translate = createTranslate(request.facts)
    const withoutCounty: string[] = []
    const box = new BoundingBox()
    const toFeature = (row: TableRow) => {
      const geometry = getGeometry(row)
      if (geometry) box.add(geometry)
      else withoutCounty.push(row.cluster.id)
      return {
        type: 'Feature',
        id: row.cluster.id,
        geometry,
        properties: buildClusterRecord(row, request, translate),
      }
    }
    const features = await runTimeSliced(formatJsonArrayInSteps(request.rows, toFeature, reportProgress), signal)
    const labels = exportMessages.origin
    const remarks = [
      `${labels.coordinates}: ${labels.coordinatesText}`,
      exportMessages.geometryTerms,
      part.remark,
      withoutCounty.length > 0 ? exportMessages.withoutCounty(withoutCounty.length) : null,
    ]
    const head = {
      type: 'FeatureCollection',
      name: t.productName,
      ...(box.bounds ? { bbox: box.bounds } : {}),
      metadata: {
        ...buildOrigin(request),
        coordinateReferenceSystem: labels.coordinatesText,
        remarks: remarks.filter(remark => remark !== null),
      },
      withoutCounty,
    }
    return new Blob([JSON.stringify(head, null, 1).slice(0, -2), ',\n "features": ', ...features, '\n}\n'], {
      type: 'application/geo+json',
    })
  },
})

/** The areas of the counties of the clusters. */
export const geoJsonCountiesExporter = createGeoJsonExporter(
  { id: 'geojson', name: exportMessages.formats.geoJsonCounties, remark: null },
  buildAreaGetter,
)

/** The label points of the counties of the clusters. */
export const geoJsonPointsExporter = createGeoJsonExporter(
  {
    id: 'geojson-points',
    name: exportMessages.formats.geoJsonPoints,
    fileNamePart: exportMessages.fileNamePoints,
    remark: exportMessages.geometryPoints,
  },
  request => {
    if (request.data.counties.size === 0) throw new ExportError('notLoaded', 'the places are not loaded')
    return buildPointGetter(request)
  },
)
