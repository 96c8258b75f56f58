// The live camera, shared by both renderers, its limits and its movements.
import * as province from '#dataset/province.json'
import { CAMERA_BOUNDS, MAX_ZOOM, MIN_ZOOM } from '../../domain/map/cameraLimits'
import type { Bbox, LngLat } from '../../domain/place/place'
import { type Camera, fitBox, fromScreen, type Padding, type Size, toLngLat, toWorld, worldScale } from './projection'

/** The extent of the province in degrees: the whole-province view fits this box. */
export const PROVINCE_BBOX = province.extent as unknown as Bbox

/** The value, or the nearer end of the range it lies outside of. */
export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

/** The camera within the published limits. */
export const constrainCamera = (camera: Camera): Camera => ({
  lng: clamp(camera.lng, CAMERA_BOUNDS[0], CAMERA_BOUNDS[2]),
  lat: clamp(camera.lat, CAMERA_BOUNDS[1], CAMERA_BOUNDS[3]),
  zoom: clamp(camera.zoom, MIN_ZOOM, MAX_ZOOM),
})

/** Zoom for markers that all lie on one spot. */
const MAX_MARKER_ZOOM = 10

/** The camera that shows all of these markers. */
export function fitMarkers(markers: readonly { readonly point: LngLat }[], size: Size, padding: Padding): Camera {
  const longitudes = markers.map(({ point }) => point[0])
  const latitudes = markers.map(({ point }) => point[1])
  return fitBox(
    [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)],
    size,
    padding,
    MAX_MARKER_ZOOM,
  )
}

/** The camera after zooming by `delta` levels; the pixel (x, y) keeps its position. */
export function zoomAround(camera: Camera, delta: number, x: number, y: number, size: Size): Camera {
  const zoom = clamp(camera.zoom + delta, MIN_ZOOM, MAX_ZOOM)
  const fixedPoint = fromScreen(x, y, { camera, size })
  const scale = worldScale(zoom)
  const [lng, lat] = toLngLat({
    x: fixedPoint.x - (x - size.width / 2) / scale,
    y: fixedPoint.y - (y - size.height / 2) / scale,
  })
  return constrainCamera({ lng, lat, zoom })
}

/** The camera after the map is dragged by (dx, dy) pixels. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  const centre = toWorld([camera.lng, camera.lat])
  const scale = worldScale(camera.zoom)
  const [lng, lat] = toLngLat({ x: centre.x - dx / scale, y: centre.y - dy / scale })
  return constrainCamera({ ...camera, lng, lat })
}

/** True for cameras that round to the same `at` in a link. */
export const isSameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.0051 && Math.abs(a.lng - b.lng) < 0.00006 && Math.abs(a.lat - b.lat) < 0.00006

/** Holds the camera outside React, because it changes with every frame of a gesture. */
export interface CameraStore {
  get(): Camera
  set(camera: Camera): void
  /** @returns unsubscribes */
  subscribe(listener: () => void): () => void
  /** Stops the previous movement. @param stop identifies the new one: calling again with it changes nothing */
  startMovement(stop: () => void): void
}

/** A store that calls its listeners synchronously. */
export function createCameraStore(initial: Camera): CameraStore {
  let camera = initial
  let stopMovement = () => {}
  const listeners = new Set<() => void>()
  return {
    get: () => camera,
    set: next => {
      camera = next
      for (const listener of listeners) listener()
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    startMovement: stop => {
      if (stop === stopMovement) return
      stopMovement()
      stopMovement = stop
    },
  }
}

/** Moves the camera with easing, or at once for 0 ms. @returns stops the movement */
export function flyTo(store: CameraStore, target: Camera, durationMs: number): () => void {
  const start = store.get()
  const startTime = performance.now()
  let frame = 0
  const stop = () => cancelAnimationFrame(frame)
  store.startMovement(stop)
  const step = (now: number) => {
    const progress = clamp((now - startTime) / durationMs, 0, 1)
    const eased = 1 - (1 - progress) ** 3
    const interpolate = (from: number, to: number) => from + (to - from) * eased
    store.set({
      lng: interpolate(start.lng, target.lng),
      lat: interpolate(start.lat, target.lat),
      zoom: interpolate(start.zoom, target.zoom),
    })
    if (progress < 1) frame = requestAnimationFrame(step)
  }
  if (durationMs > 0) frame = requestAnimationFrame(step)
  else store.set(target)
  return stop
}
