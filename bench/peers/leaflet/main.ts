// Leaflet on its canvas: the counties, their borders, and a circle marker for every cluster in a group per industry.
import { canvas, circleMarker, geoJSON, type LayerGroup, layerGroup, map as leafletMap } from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { INDUSTRY_IDS } from '../../../src/domain/cluster/industry'
import { PROVINCE_BBOX } from '../../../src/map/camera/camera'
import { INDUSTRY_COLOUR, PALETTES } from '../../../src/theme/tokens'
import { waitForPaint } from '../../after-paint'
import { getContainer, loadData, type Point, publishPeer } from '../page'

const palette = PALETTES.light

const buildGroup = (points: readonly Point[], colour: string, renderer: ReturnType<typeof canvas>): LayerGroup =>
  layerGroup(
    points.map(({ lngLat: [lng, lat] }) =>
      circleMarker([lat, lng], {
        renderer,
        radius: 6,
        color: palette.land,
        weight: 1.5,
        fillColor: colour,
        fillOpacity: 1,
      }),
    ),
  )

publishPeer(async () => {
  const element = getContainer()
  element.style.background = palette.ground
  const { geometry, points } = await loadData()
  const map = leafletMap(element, { preferCanvas: true, attributionControl: false, zoomControl: false, zoomSnap: 0 })
  const renderer = canvas()
  const [west, south, east, north] = PROVINCE_BBOX
  map.fitBounds([
    [south, west],
    [north, east],
  ])
  geoJSON(geometry.counties, { style: { stroke: false, fillColor: palette.land, fillOpacity: 1 } }).addTo(map)
  const borders = [
    [geometry.countyLines, palette.countyLine, 0.7],
    [geometry.prefectureLines, palette.prefectureLine, 1],
    [geometry.provinceLines, palette.provinceLine, 1.2],
  ] as const
  for (const [lines, color, weight] of borders) geoJSON(lines, { style: { color, weight, opacity: 1 } }).addTo(map)
  const groups = INDUSTRY_IDS.map(id => {
    const own = points.filter(point => point.industry === id)
    return { id, layer: buildGroup(own, INDUSTRY_COLOUR[id], renderer) }
  })
  for (const { layer } of groups) layer.addTo(map)
  return {
    at: await waitForPaint(),
    filter: async industries => {
      for (const { id, layer } of groups) {
        const wanted = industries.length === 0 || industries.includes(id)
        if (wanted && !map.hasLayer(layer)) layer.addTo(map)
        if (!wanted && map.hasLayer(layer)) layer.remove()
      }
      await waitForPaint()
    },
  }
})
