// How far a camera may go: over Sichuan only, and no closer than what is known of a place. Links and map obey the same.
import type { Bbox } from '../place/place'

/** [west, south, east, north] that the middle of the map may not leave. */
export const CAMERA_BOUNDS: Bbox = [96.9, 25.7, 109, 34.7]
/** In MapLibre zoom, where the world is 512 * 2^zoom pixels wide. The least shows the province on a map 180 px high. */
export const MIN_ZOOM = 3.5
export const MAX_ZOOM = 12
