// The only place that knows MapLibre. It draws the ground, moves the shared camera, and tells of the county underneath;
// what it is asked is plain data, so that everything above it can be tested without it.
import { addProtocol, type GeoJSONSource, Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { MAX_ZOOM, MIN_ZOOM } from '../domain/extent'
import type { MapModel } from '../model/mapModel'
import { constrain } from './camera'
import type { Geometry } from './geometry'
import type { Camera } from './projection'
import { buildStyle, type MapTheme, SOURCE_URL } from './style'

export interface MapEvents {
  readonly onMove: (camera: Camera) => void
  readonly onSettled: (camera: Camera, byReader: boolean) => void
  readonly onState: (state: 'idle' | 'busy') => void
  /** The graphics card took the canvas away, or gave it back; MapLibre redraws by itself. */
  readonly onContext: (lost: boolean) => void
  readonly onCountyHover: (code: string | null) => void
  readonly onCountyClick: (code: string) => void
  readonly onError: (error: Error) => void
}

export interface MapPort {
  jumpTo(camera: Camera): void
  flyTo(camera: Camera, durationMs: number): void
  setTheme(theme: MapTheme): void
  setTints(tints: Tints): void
  /** Counties and prefectures whose border is drawn strong, by code. */
  setOutlined(codes: readonly string[]): void
  /** Where a position falls on the screen, for checking that both renderers agree. */
  project(lngLat: readonly [number, number]): { x: number; y: number }
  /** Hands the canvas an event that met a symbol above it. */
  forward(event: Event): void
  resize(): void
  destroy(): void
}

type Tints = MapModel['tints']

export interface MapSetup {
  readonly container: HTMLElement
  readonly camera: Camera
  readonly theme: MapTheme
  readonly tints: Tints
  readonly outlined: readonly string[]
  readonly geometry: Promise<Geometry>
  readonly events: MapEvents
}

setWorkerUrl(new URL(workerUrl, document.baseURI).href)

/** The protocol is global to MapLibre; the map that was made last answers it. */
let source: { readonly geometry: Promise<Geometry>; readonly outlined: readonly string[] } | null = null

addProtocol('topo', async ({ url }) => {
  if (!source) throw new Error('no geometry')
  const geometry = await source.geometry
  if (url === SOURCE_URL.counties) return { data: geometry.counties }
  if (url === SOURCE_URL.outline) return { data: geometry.outlineOf(source.outlined) }
  const lines = (kind: string, geometryOf: GeoJSON.MultiLineString): GeoJSON.Feature => ({
    type: 'Feature',
    properties: { kind },
    geometry: geometryOf,
  })
  const features = [
    lines('county', geometry.countyLines),
    lines('prefecture', geometry.prefectureLines),
    lines('province', geometry.provinceLines),
  ]
  return { data: { type: 'FeatureCollection', features } satisfies GeoJSON.FeatureCollection }
})

/** How the style names it. */
const tintName = ({ industry, inForce }: { industry: string; inForce: boolean }): string =>
  inForce ? industry : `${industry}-past`

const spell = (tints: Tints): string => [...tints].map(([code, tint]) => `${code} ${tintName(tint)}`).join()

/** What it is set up with is in its first whole frame; asked for the same again, it draws nothing. */
export function createMap({ container, camera, theme, geometry, events, ...ground }: MapSetup): MapPort {
  source = { geometry, outlined: ground.outlined }
  const map = new MapLibre({
    container,
    style: buildStyle(theme),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    // A click already asks for a county; its double would ask and zoom at once.
    doubleClickZoom: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    canvasContextAttributes: { antialias: true },
    transformConstrain: (lngLat, zoom) => {
      const kept = constrain({ lng: lngLat.lng, lat: lngLat.lat, zoom: zoom ?? map.getZoom() })
      return { center: Object.assign(lngLat, { lng: kept.lng, lat: kept.lat }), zoom: kept.zoom }
    },
  })
  map.touchZoomRotate.disableRotation()
  map.getCanvas().setAttribute('tabindex', '-1')
  map.getCanvas().setAttribute('aria-hidden', 'true')

  const current = (): Camera => {
    const { lng, lat } = map.getCenter()
    return { lng, lat, zoom: map.getZoom() }
  }
  let tints: Tints = new Map()
  let outlined = ground.outlined
  let hovered: string | null = null
  const hover = (code: string | null): void => {
    if (code === hovered) return
    if (hovered) map.setFeatureState({ source: 'counties', id: hovered }, { hover: false })
    if (code) map.setFeatureState({ source: 'counties', id: code }, { hover: true })
    hovered = code
    map.getCanvas().style.cursor = code ? 'pointer' : ''
    events.onCountyHover(code)
  }
  const countyAt = (point: { x: number; y: number }): string | null => {
    const code: unknown = map.queryRenderedFeatures([point.x, point.y], { layers: ['land'] })[0]?.properties?.code
    return typeof code === 'string' ? code : null
  }
  map.on('move', () => events.onMove(current()))
  map.on('moveend', event => events.onSettled(current(), event.originalEvent !== undefined))
  map.on('movestart', () => events.onState('busy'))
  map.on('idle', () => events.onState('idle'))
  map.on('mousemove', event => hover(countyAt(event.point)))
  map.on('mouseout', () => hover(null))
  map.on('webglcontextlost', () => events.onContext(true))
  map.on('webglcontextrestored', () => events.onContext(false))
  map.on('click', event => {
    // The second click of a double click zooms; it is not a second wish.
    if (event.originalEvent.detail > 1) return
    const code = countyAt(event.point)
    if (code) events.onCountyClick(code)
  })
  map.on('error', event => events.onError(event.error instanceof Error ? event.error : new Error(String(event.error))))

  // `isStyleLoaded` is false whenever a source is at work; what counts is that the style was there once.
  let loaded = false
  const whenReady = (act: () => void): void => {
    if (loaded) act()
    else map.once('style.load', act)
  }
  whenReady(() => {
    loaded = true
  })
  const setTints = (next: Tints): void =>
    whenReady(() => {
      if (spell(next) === spell(tints)) return
      for (const id of tints.keys()) if (!next.has(id)) map.removeFeatureState({ source: 'counties', id }, 'tint')
      for (const [id, tint] of next) map.setFeatureState({ source: 'counties', id }, { tint: tintName(tint) })
      tints = next
    })
  setTints(ground.tints)

  return {
    jumpTo: to => void map.jumpTo({ center: [to.lng, to.lat], zoom: to.zoom }),
    flyTo: (to, durationMs) => void map.easeTo({ center: [to.lng, to.lat], zoom: to.zoom, duration: durationMs }),
    setTheme: next =>
      whenReady(() => {
        for (const layer of buildStyle(next).layers)
          for (const [name, value] of Object.entries(layer.paint ?? {}))
            map.setPaintProperty(layer.id, name as Parameters<typeof map.setPaintProperty>[1], value)
      }),
    setTints,
    setOutlined: async codes => {
      if (codes.join() === outlined.join()) return
      outlined = codes
      const lines = (await geometry).outlineOf(codes)
      if (codes !== outlined) return
      whenReady(() => void (map.getSource('outline') as GeoJSONSource | undefined)?.setData(lines))
    },
    project: ([lng, lat]) => {
      const { x, y } = map.project([lng, lat])
      return { x, y }
    },
    forward: event => void map.getCanvas().dispatchEvent(event),
    resize: () => {
      const canvas = map.getCanvas()
      if (canvas.clientWidth !== container.clientWidth || canvas.clientHeight !== container.clientHeight) map.resize()
    },
    destroy: () => map.remove(),
  }
}
