// Limits of the camera, for links and for the map.
import * as province from '#dataset/province.json'
import type { Bbox } from '../place/place'

/** Bounds of the centre of the camera: the province with a margin. */
export const CAMERA_BOUNDS = province.cameraBounds as unknown as Bbox
/** As a MapLibre zoom, at which the world is 512 * 2^zoom pixels wide: the province fits a map 180 px high. */
export const MIN_ZOOM = 3.5
/** As a MapLibre zoom: the positions are no more exact than a county. */
export const MAX_ZOOM = 12
