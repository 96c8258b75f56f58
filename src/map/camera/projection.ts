// Web Mercator on the unit square, as MapLibre has it: the world is 512 * 2^zoom pixels wide and north is up.
import type { Camera } from '../../domain/map/camera'
import type { Bbox, LngLat } from '../../domain/place/place'

/** A position on the unit square: x east, y south. */
export interface WorldPoint {
  readonly x: number
  readonly y: number
}

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

export type { Camera }

export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export const worldScale = (zoom: number): number => 512 * 2 ** zoom

export const toWorld = ([lng, lat]: LngLat): WorldPoint => {
  const sin = Math.sin((lat * Math.PI) / 180)
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) }
}

export const toLngLat = ({ x, y }: WorldPoint): LngLat => [
  (x - 0.5) * 360,
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
]

/** Where a position falls on the screen, in pixels from the map's top left corner. */
export function toScreen(position: WorldPoint, camera: Camera, size: Size): { x: number; y: number } {
  const centre = toWorld([camera.lng, camera.lat])
  const scale = worldScale(camera.zoom)
  return { x: (position.x - centre.x) * scale + size.width / 2, y: (position.y - centre.y) * scale + size.height / 2 }
}

/** The position under a point of the screen. */
export function fromScreen(x: number, y: number, camera: Camera, size: Size): WorldPoint {
  const centre = toWorld([camera.lng, camera.lat])
  const scale = worldScale(camera.zoom)
  return { x: centre.x + (x - size.width / 2) / scale, y: centre.y + (y - size.height / 2) / scale }
}

/** Ground length of a pixel at the camera's centre, in metres. */
export const metresPerPixel = (camera: Camera): number =>
  (40_075_016.686 * Math.cos((camera.lat * Math.PI) / 180)) / worldScale(camera.zoom)

/** The camera that shows a box whole within the padding. */
export function fitBox([west, south, east, north]: Bbox, size: Size, padding: Padding, maxZoom: number): Camera {
  const a = toWorld([west, north])
  const b = toWorld([east, south])
  const width = Math.max(40, size.width - padding.left - padding.right)
  const height = Math.max(40, size.height - padding.top - padding.bottom)
  const scale = Math.min(width / (b.x - a.x), height / (b.y - a.y))
  const zoom = Math.min(maxZoom, Math.log2(scale / 512))
  const pixelScale = worldScale(zoom)
  const centre = {
    x: (a.x + b.x) / 2 + (padding.right - padding.left) / 2 / pixelScale,
    y: (a.y + b.y) / 2 + (padding.bottom - padding.top) / 2 / pixelScale,
  }
  const [lng, lat] = toLngLat(centre)
  return { lng, lat, zoom }
}

/** Whether a box has any part on the screen. */
export function isInView([west, south, east, north]: Bbox, camera: Camera, size: Size): boolean {
  const a = toScreen(toWorld([west, north]), camera, size)
  const b = toScreen(toWorld([east, south]), camera, size)
  return b.x >= 0 && b.y >= 0 && a.x <= size.width && a.y <= size.height
}

export function isOnScreen(position: WorldPoint, camera: Camera, size: Size): boolean {
  const { x, y } = toScreen(position, camera, size)
  return x >= 0 && y >= 0 && x <= size.width && y <= size.height
}
