// The one live camera, shared by both renderers, and the rules it obeys. Where it settles becomes `at` in the link.
import { CAMERA_BOUNDS, MAX_ZOOM, MIN_ZOOM } from '../../domain/map/cameraLimits'
import type { Bbox } from '../../domain/place/place'
import { type Camera, fromScreen, type Size, toLngLat, toWorld, worldScale } from './projection'

/** Sichuan's extent: the whole-province view fits this box. */
export const PROVINCE_BBOX: Bbox = [97.34, 26.04, 108.55, 34.32]

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

export const constrainCamera = (camera: Camera): Camera => ({
  lng: clamp(camera.lng, CAMERA_BOUNDS[0], CAMERA_BOUNDS[2]),
  lat: clamp(camera.lat, CAMERA_BOUNDS[1], CAMERA_BOUNDS[3]),
  zoom: clamp(camera.zoom, MIN_ZOOM, MAX_ZOOM),
})

/** A link rounds the zoom, so that the last hundredth is no step. */
export const getZoomAvailability = ({ zoom }: Camera) => ({
  canZoomIn: zoom < MAX_ZOOM - 0.01,
  canZoomOut: zoom > MIN_ZOOM + 0.01,
})

/** The camera after zooming by `delta` while the point (x, y) of the screen stays where it is. */
export function zoomAround(camera: Camera, delta: number, x: number, y: number, size: Size): Camera {
  const zoom = clamp(camera.zoom + delta, MIN_ZOOM, MAX_ZOOM)
  const fixedPoint = fromScreen(x, y, camera, size)
  const scale = worldScale(zoom)
  const [lng, lat] = toLngLat({
    x: fixedPoint.x - (x - size.width / 2) / scale,
    y: fixedPoint.y - (y - size.height / 2) / scale,
  })
  return constrainCamera({ lng, lat, zoom })
}

/** The camera after the ground was pushed by (dx, dy) pixels. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  const centre = toWorld([camera.lng, camera.lat])
  const scale = worldScale(camera.zoom)
  const [lng, lat] = toLngLat({ x: centre.x - dx / scale, y: centre.y - dy / scale })
  return constrainCamera({ ...camera, lng, lat })
}

export const isSameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.0051 && Math.abs(a.lng - b.lng) < 0.00006 && Math.abs(a.lat - b.lat) < 0.00006

export interface CameraStore {
  get(): Camera
  set(camera: Camera): void
  subscribe(listener: () => void): () => void
}

/** Holds the camera outside React: it changes with every frame of a gesture. */
export function createCameraStore(initial: Camera): CameraStore {
  let camera = initial
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
  }
}

/** Eased flight for the SVG map; returns how to stop it. At 0 ms it is a jump. */
export function flyTo(store: CameraStore, target: Camera, durationMs: number): () => void {
  if (durationMs <= 0) {
    store.set(target)
    return () => {}
  }
  const start = store.get()
  const startTime = performance.now()
  let frame = requestAnimationFrame(function step(now) {
    const progress = clamp((now - startTime) / durationMs, 0, 1)
    const eased = 1 - (1 - progress) ** 3
    const interpolate = (from: number, to: number) => from + (to - from) * eased
    store.set({
      lng: interpolate(start.lng, target.lng),
      lat: interpolate(start.lat, target.lat),
      zoom: interpolate(start.zoom, target.zoom),
    })
    if (progress < 1) frame = requestAnimationFrame(step)
  })
  return () => cancelAnimationFrame(frame)
}
