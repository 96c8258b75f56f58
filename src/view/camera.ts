// The map camera as a link says it: zoom/lat/lng, rounded to 2 and 4 places. A view far from Sichuan is refused, not bent.
import { CAMERA_BOUNDS, MAX_ZOOM, MIN_ZOOM } from '../domain/map/cameraLimits'

export interface Camera {
  /** MapLibre zoom: the world is 512 * 2^zoom pixels wide. */
  readonly zoom: number
  readonly lat: number
  readonly lng: number
}

const [WEST, SOUTH, EAST, NORTH] = CAMERA_BOUNDS
export const CAMERA_LIMITS = { zoom: [MIN_ZOOM, MAX_ZOOM], lat: [SOUTH, NORTH], lng: [WEST, EAST] } as const

const isWithin = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high

export function parseCamera(text: string): { value: Camera | null; rejected: string[] } {
  if (text === '') return { value: null, rejected: [] }
  const parts = text.split('/')
  const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = parts.map(part =>
    /^-?\d{1,3}(\.\d{1,8})?$/.test(part) ? Number(part) : Number.NaN,
  )
  const isValid =
    parts.length === 3 &&
    isWithin(zoom, CAMERA_LIMITS.zoom) &&
    isWithin(lat, CAMERA_LIMITS.lat) &&
    isWithin(lng, CAMERA_LIMITS.lng)
  return isValid
    ? { value: roundCamera({ zoom, lat, lng }), rejected: [] }
    : { value: null, rejected: [text.slice(0, 40)] }
}

export const formatCamera = (camera: Camera | null): string =>
  camera ? `${camera.zoom.toFixed(2)}/${camera.lat.toFixed(4)}/${camera.lng.toFixed(4)}` : ''

export const roundCamera = (camera: Camera): Camera => ({
  zoom: Number(camera.zoom.toFixed(2)),
  lat: Number(camera.lat.toFixed(4)),
  lng: Number(camera.lng.toFixed(4)),
})
