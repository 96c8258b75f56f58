// Draws the boundaries in the app's own style, and one circle layer with every cluster.
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { INDUSTRY_IDS } from '../../../src/domain/cluster/industry'
import { PROVINCE_BBOX } from '../../../src/map/camera/camera'
import { buildStyle } from '../../../src/map/renderer/mapLibreStyle'
import { INDUSTRY_COLOUR, PALETTES } from '../../../src/theme/tokens'
import { waitForNextTask } from '../../after-paint'
import { getContainer, loadData, type PeerData, type PeerPage } from '../page'

setWorkerUrl(new URL(workerUrl, document.baseURI).href)

const GROUND = ['counties', 'borders']

const circles: LayerSpecification = {
  id: 'points',
  type: 'circle',
  source: 'points',
  paint: {
    'circle-color': [
      'match',
      ['get', 'industry'],
      ...INDUSTRY_IDS.flatMap(id => [id, INDUSTRY_COLOUR[id]]),
      PALETTES.light.ink2,
    ] as unknown as ExpressionSpecification,
    'circle-radius': 6,
    'circle-stroke-color': PALETTES.light.land,
    'circle-stroke-width': 1.5,
  },
}

const buildFeature = (properties: GeoJSON.GeoJsonProperties, geometry: GeoJSON.Geometry): GeoJSON.Feature => ({
  type: 'Feature',
  properties,
  geometry,
})

const buildCollection = (features: GeoJSON.Feature[]): GeoJSON.FeatureCollection => ({
  type: 'FeatureCollection',
  features,
})

function buildPeerStyle({ geometry, points }: PeerData): StyleSpecification {
  const own = buildStyle('light')
  const borders = buildCollection([
    buildFeature({ kind: 'county' }, geometry.countyLines),
    buildFeature({ kind: 'prefecture' }, geometry.prefectureLines),
    buildFeature({ kind: 'province' }, geometry.provinceLines),
  ])
  const dots = points.map(({ id, industry, lngLat }) =>
    buildFeature({ id, industry }, { type: 'Point', coordinates: [...lngLat] }),
  )
  return {
    version: 8,
    sources: {
      counties: { type: 'geojson', data: geometry.counties, promoteId: 'code', tolerance: 0.2 },
      borders: { type: 'geojson', data: borders, tolerance: 0.2 },
      points: { type: 'geojson', data: buildCollection(dots) },
    },
    layers: [...own.layers.filter(l => !('source' in l) || GROUND.includes(l.source)), circles],
  }
}

export async function draw(): Promise<{ at: number; filter: PeerPage['filter'] }> {
  const data = await loadData()
  const map = new MapLibre({
    container: getContainer(),
    style: buildPeerStyle(data),
    bounds: [PROVINCE_BBOX[0], PROVINCE_BBOX[1], PROVINCE_BBOX[2], PROVINCE_BBOX[3]],
    attributionControl: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    canvasContextAttributes: { antialias: true },
  })
  map.on('error', ({ error }) => console.error(error))
  await map.once('idle')
  const at = await waitForNextTask()
  /** The worker makes the tiles anew; frames before that still show the old points. */
  const waitForFullDraw = () =>
    new Promise<void>(done => {
      const check = () => {
        if (!map.loaded()) return
        map.off('render', check)
        void waitForNextTask().then(() => done())
      }
      map.on('render', check)
    })
  return {
    at,
    filter: industries => {
      const full = waitForFullDraw()
      map.setFilter('points', industries.length > 0 ? ['in', ['get', 'industry'], ['literal', [...industries]]] : null)
      return full
    },
  }
}
