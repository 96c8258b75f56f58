// Web Mercator with MapLibre's conventions: the world is a unit square, 512 * 2^zoom pixels wide, north is up.
import type { Camera } from '../../domain/map/camera'
import type { Bbox, LngLat } from '../../domain/place/place'
import type { Rect } from '../layout/rects'

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

/** Camera and size of a map. */
export interface Projection {
  readonly camera: Camera
  readonly size: Size
}

/** Pixels kept free at each side of the map. */
export interface Padding {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Width of the world in pixels at a zoom level. */
export const worldScale = (zoom: number): number => 512 * 2 ** zoom

/** Degrees to the unit square. */
export const toWorld = ([lng, lat]: LngLat): WorldPoint => {
  const sin = Math.sin((lat * Math.PI) / 180)
  return { x: lng / 360 + 0.5, y: 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI) }
}

/** The unit square to degrees. */
export const toLngLat = ({ x, y }: WorldPoint): LngLat => [
  (x - 0.5) * 360,
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
]

/** The pixel of a position, from the map's top left corner. */
export function toScreen(position: WorldPoint, { camera, size }: Projection): { x: number; y: number } {
  const centre = toWorld([camera.lng, camera.lat])
  const scale = worldScale(camera.zoom)
  return { x: (position.x - centre.x) * scale + size.width / 2, y: (position.y - centre.y) * scale + size.height / 2 }
}

/** The pixel of something drawn `dx`, `dy` pixels off its position. */
export function toScreenWithOffset(
  { position, dx, dy }: { readonly position: WorldPoint; readonly dx: number; readonly dy: number },
  projection: Projection,
): { x: number; y: number } {
  const { x, y } = toScreen(position, projection)
  return { x: x + dx, y: y + dy }
}

/** The pixels between two corners. */
export function toScreenRect(northWest: WorldPoint, southEast: WorldPoint, projection: Projection): Rect {
  const { x: left, y: top } = toScreen(northWest, projection)
  const { x: right, y: bottom } = toScreen(southEast, projection)
  return { left, top, right, bottom }
}

/** The pixels of a box given in degrees. */
export const projectBox = ([west, south, east, north]: Bbox, projection: Projection): Rect =>
  toScreenRect(toWorld([west, north]), toWorld([east, south]), projection)

/** The position under a pixel of the map. */
export function fromScreen(x: number, y: number, { camera, size }: Projection): WorldPoint {
  const centre = toWorld([camera.lng, camera.lat])
  const scale = worldScale(camera.zoom)
  return { x: centre.x + (x - size.width / 2) / scale, y: centre.y + (y - size.height / 2) / scale }
}

/** Metres on the ground per pixel at the camera's centre. */
export const metresPerPixel = (camera: Camera): number =>
  (40_075_016.686 * Math.cos((camera.lat * Math.PI) / 180)) / worldScale(camera.zoom)

/** The closest camera, up to `maxZoom`, that shows a whole box within the padding. */
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

/** True when any part of a box given in degrees is on the map. */
export function isInView(box: Bbox, projection: Projection): boolean {
  const { left, top, right, bottom } = projectBox(box, projection)
  return right >= 0 && bottom >= 0 && left <= projection.size.width && top <= projection.size.height
}

/** True when a position is on the map. */
export function isOnScreen(position: WorldPoint, projection: Projection): boolean {
  const { x, y } = toScreen(position, projection)
  return x >= 0 && y >= 0 && x <= projection.size.width && y <= projection.size.height
}
