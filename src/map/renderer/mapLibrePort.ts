// The only module that knows MapLibre. Its interface is plain data, so that a fake can replace it in tests.
import { addProtocol, type GeoJSONSource, Map as MapLibre, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { MAX_ZOOM, MIN_ZOOM } from '../../domain/map/cameraLimits'
import type { MapModel } from '../../model/map/mapModel'
import type { Geometry } from '../basemap/geometry'
import { constrainCamera } from '../camera/camera'
import type { Camera } from '../camera/projection'
import { buildStyle, type MapTheme, SOURCE_URL } from './mapLibreStyle'
import { allowScriptUrl } from './scriptUrlPolicy'

/** Events of MapLibre. */
export interface MapPortEvents {
  /** The canvas no longer shows the whole current camera. */
  readonly onMove: () => void
  /** The canvas shows the whole current camera. */
  readonly onIdle: () => void
  readonly onContextLost: () => void
  /** A new context is available. The map with the lost one must be replaced. */
  readonly onContextRestored: () => void
  /** A part of MapLibre's work failed, such as a tile. */
  readonly onError: (error: unknown) => void
  /** A call of the port failed. */
  readonly onCrash: (error: unknown) => void
}

/** A MapLibre map. Its functions do not throw but call `onCrash`. */
export interface MapPort {
  setCamera(camera: Camera): void
  setTheme(theme: MapTheme): void
  setTints(tints: Tints): void
  /** Codes of counties and prefectures with a strong border. */
  setOutlined(codes: readonly string[]): void
  /** The county drawn in the hover colour. */
  setHovered(code: string | null): void
  /** The code of the county at a pixel of the canvas. */
  getCountyAt(point: { readonly x: number; readonly y: number }): string | null
  /** The pixel of the canvas for a position in degrees. */
  project(lngLat: readonly [number, number]): { x: number; y: number }
  /** Fits the canvas to its container and to the device pixel ratio. */
  resize(): void
  destroy(): void
}

type Tints = MapModel['tints']

/** State of the basemap besides its camera. */
export interface BasemapState extends Pick<MapModel, 'tints' | 'outlinedCodes'> {
  readonly theme: MapTheme
}

/** The state of the first frame. */
export interface MapPortOptions extends BasemapState {
  readonly container: HTMLElement
  readonly camera: Camera
  readonly geometry: Promise<Geometry>
  readonly events: MapPortEvents
}

const workerHref = new URL(workerUrl, document.baseURI).href
setWorkerUrl(workerHref)
allowScriptUrl(workerHref)

/** MapLibre's protocols are global: they answer for the map created last. */
let geometrySource: { readonly geometry: Promise<Geometry>; readonly outlinedCodes: readonly string[] } | null = null

addProtocol('topo', async ({ url }) => {
  if (!geometrySource) throw new Error('no geometry')
  const geometry = await geometrySource.geometry
  if (url === SOURCE_URL.counties) return { data: geometry.counties }
  if (url === SOURCE_URL.outline) return { data: geometry.getOutline(geometrySource.outlinedCodes) }
  const toFeature = (kind: string, lineGeometry: GeoJSON.MultiLineString): GeoJSON.Feature => ({
    type: 'Feature',
    properties: { kind },
    geometry: lineGeometry,
  })
  const features = [
    toFeature('county', geometry.countyLines),
    toFeature('prefecture', geometry.prefectureLines),
    toFeature('province', geometry.provinceLines),
  ]
  return { data: { type: 'FeatureCollection', features } satisfies GeoJSON.FeatureCollection }
})

/** The tint's name in mapLibreStyle.ts. */
const getTintName = ({ industry, inForce }: { industry: string; inForce: boolean }): string =>
  inForce ? industry : `${industry}-past`

const toTintKey = (tints: Tints): string => [...tints].map(([code, tint]) => `${code} ${getTintName(tint)}`).join()

/** The first complete frame shows all options. Setters with an equal value draw nothing. */
export function createMapPort({ container, camera, theme, geometry, events, ...initial }: MapPortOptions): MapPort {
  geometrySource = { geometry, outlinedCodes: initial.outlinedCodes }
  const map = new MapLibre({
    container,
    style: buildStyle(theme),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    // gestures.ts moves the camera.
    interactive: false,
    attributionControl: false,
    renderWorldCopies: false,
    fadeDuration: 0,
    canvasContextAttributes: { antialias: true },
    transformConstrain: (lngLat, zoom) => {
      const constrained = constrainCamera({ lng: lngLat.lng, lat: lngLat.lat, zoom: zoom ?? map.getZoom() })
      return { center: Object.assign(lngLat, { lng: constrained.lng, lat: constrained.lat }), zoom: constrained.zoom }
    },
  })
  const canvas = map.getCanvas()
  canvas.setAttribute('tabindex', '-1')
  canvas.setAttribute('aria-hidden', 'true')
  let tints: Tints = new Map()
  let outlinedCodes = initial.outlinedCodes
  let hoveredCode: string | null = null
  let pixelRatio = devicePixelRatio
  map.on('movestart', () => events.onMove())
  map.on('idle', () => events.onIdle())
  // Hides these events from MapLibre, which would leak 5 MB of style listeners with each loss.
  const onContextEvent = (type: string, notify: () => void) => {
    const listener = (event: Event) => {
      // Without this the browser does not restore the context.
      event.preventDefault()
      event.stopImmediatePropagation()
      notify()
    }
    canvas.addEventListener(type, listener, { capture: true })
  }
  onContextEvent('webglcontextlost', () => events.onContextLost())
  onContextEvent('webglcontextrestored', () => events.onContextRestored())
  map.on('error', event => events.onError(event.error))

  // MapLibre's `isStyleLoaded` is false while a source loads.
  let isStyleLoaded = false
  const whenStyleLoaded = (callback: () => void): void => {
    if (isStyleLoaded) callback()
    else map.once('style.load', callback)
  }
  whenStyleLoaded(() => {
    isStyleLoaded = true
  })
  const setTints = (next: Tints): void =>
    whenStyleLoaded(() => {
      if (toTintKey(next) === toTintKey(tints)) return
      for (const id of tints.keys()) if (!next.has(id)) map.removeFeatureState({ source: 'counties', id }, 'tint')
      for (const [id, tint] of next) map.setFeatureState({ source: 'counties', id }, { tint: getTintName(tint) })
      tints = next
    })
  setTints(initial.tints)

  const setHoverState = (id: string | null, hover: boolean): void => {
    if (id) map.setFeatureState({ source: 'counties', id }, { hover })
  }
  /** A map without context or worker may throw anywhere. */
  const withErrorReport = <A extends readonly unknown[]>(callback: (...args: A) => void | Promise<void>) => {
    return (...args: A): void => {
      try {
        callback(...args)?.catch(events.onCrash)
      } catch (error) {
        events.onCrash(error)
      }
    }
  }
  return {
    setCamera: withErrorReport(nextCamera => {
      map.jumpTo({ center: [nextCamera.lng, nextCamera.lat], zoom: nextCamera.zoom })
    }),
    setTheme: withErrorReport(next =>
      whenStyleLoaded(() => {
        for (const layer of buildStyle(next).layers)
          for (const [name, value] of Object.entries(layer.paint ?? {}))
            map.setPaintProperty(layer.id, name as Parameters<typeof map.setPaintProperty>[1], value)
      }),
    ),
    setTints: withErrorReport(setTints),
    setOutlined: withErrorReport(async codes => {
      if (codes.join() === outlinedCodes.join()) return
      outlinedCodes = codes
      const outlineGeometry = (await geometry).getOutline(codes)
      if (codes !== outlinedCodes) return
      whenStyleLoaded(() => void (map.getSource('outline') as GeoJSONSource | undefined)?.setData(outlineGeometry))
    }),
    setHovered: withErrorReport(code =>
      whenStyleLoaded(() => {
        if (code === hoveredCode) return
        setHoverState(hoveredCode, false)
        setHoverState(code, true)
        hoveredCode = code
        canvas.style.cursor = code ? 'pointer' : ''
      }),
    ),
    getCountyAt: ({ x, y }) => {
      try {
        const code: unknown = map.queryRenderedFeatures([x, y], { layers: ['land'] })[0]?.properties?.code
        return typeof code === 'string' ? code : null
      } catch (error) {
        events.onCrash(error)
        return null
      }
    },
    project: ([lng, lat]) => {
      const { x, y } = map.project([lng, lat])
      return { x, y }
    },
    resize: withErrorReport(() => {
      const { clientWidth, clientHeight } = container
      const isSameSize = canvas.clientWidth === clientWidth && canvas.clientHeight === clientHeight
      if (isSameSize && pixelRatio === devicePixelRatio) return
      pixelRatio = devicePixelRatio
      map.resize()
    }),
    destroy: () => {
      try {
        map.remove()
      } catch {
        // A map without context has nothing left to release.
      }
    },
  }
}
