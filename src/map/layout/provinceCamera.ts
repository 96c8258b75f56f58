// The whole province on a map of any size.
import { PROVINCE_BBOX } from '../camera/camera'
import { type Camera, fitBox, type Projection, type Size } from '../camera/projection'
import { getPadding } from './controlsLayout'

const MAX_ZOOM = 12

/** The camera that fits the whole province. */
export const getProvinceCamera = (size: Size): Camera => fitBox(PROVINCE_BBOX, size, getPadding(size), MAX_ZOOM)

/** The whole province on a map of this size. */
export const getProvinceProjection = (size: Size): Projection => ({ camera: getProvinceCamera(size), size })
