// The `at` parameter: the map camera as `zoom/lat/lng`, rounded to 2 and 4 places (about ten metres).
import type { Camera } from '../domain/map/camera'
import { CAMERA_BOUNDS, MAX_ZOOM, MIN_ZOOM } from '../domain/map/cameraLimits'

const [WEST, SOUTH, EAST, NORTH] = CAMERA_BOUNDS

/** The least and the greatest value of each number, both included. */
export const CAMERA_LIMITS = { zoom: [MIN_ZOOM, MAX_ZOOM], lat: [SOUTH, NORTH], lng: [WEST, EAST] } as const

const isWithin = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high

/**
 * Parses the text of `at`. A camera outside the limits is rejected as a whole, never moved to the nearest valid one.
 *
 * - `8.25/31.0900/105.0900` → zoom 8.25, 31.09° N, 105.09° E
 * - `8.254/31.09004/105.08996` → the same camera
 * - `8/105/31` → rejected: 105 is no latitude
 */
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

/** Writes all places, so that equal cameras have equal links. Empty for null. */
export const formatCamera = (camera: Camera | null): string =>
  camera ? `${camera.zoom.toFixed(2)}/${camera.lat.toFixed(4)}/${camera.lng.toFixed(4)}` : ''

/** Rounds a camera to the precision of a link. */
export const roundCamera = (camera: Camera): Camera => ({
  zoom: Number(camera.zoom.toFixed(2)),
  lat: Number(camera.lat.toFixed(4)),
  lng: Number(camera.lng.toFixed(4)),
})
