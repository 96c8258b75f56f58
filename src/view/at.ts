// The map camera as a link says it: zoom/lat/lng, rounded to 2 and 4 places. A view far from Sichuan is refused, not bent.
import { CAMERA_BOX, MAX_ZOOM, MIN_ZOOM } from '../domain/extent'

export interface At {
  /** MapLibre zoom: the world is 512 * 2^zoom pixels wide. */
  readonly zoom: number
  readonly lat: number
  readonly lng: number
}

const [WEST, SOUTH, EAST, NORTH] = CAMERA_BOX
export const AT_LIMITS = { zoom: [MIN_ZOOM, MAX_ZOOM], lat: [SOUTH, NORTH], lng: [WEST, EAST] } as const

const within = (value: number, [low, high]: readonly [number, number]): boolean => value >= low && value <= high

export function parseAt(text: string): { value: At | null; rejected: string[] } {
  if (text === '') return { value: null, rejected: [] }
  const parts = text.split('/')
  const [zoom = Number.NaN, lat = Number.NaN, lng = Number.NaN] = parts.map(part =>
    /^-?\d{1,3}(\.\d{1,8})?$/.test(part) ? Number(part) : Number.NaN,
  )
  const ok =
    parts.length === 3 && within(zoom, AT_LIMITS.zoom) && within(lat, AT_LIMITS.lat) && within(lng, AT_LIMITS.lng)
  return ok ? { value: roundAt({ zoom, lat, lng }), rejected: [] } : { value: null, rejected: [text.slice(0, 40)] }
}

export const formatAt = (at: At | null): string =>
  at ? `${at.zoom.toFixed(2)}/${at.lat.toFixed(4)}/${at.lng.toFixed(4)}` : ''

export const roundAt = (at: At): At => ({
  zoom: Number(at.zoom.toFixed(2)),
  lat: Number(at.lat.toFixed(4)),
  lng: Number(at.lng.toFixed(4)),
})
