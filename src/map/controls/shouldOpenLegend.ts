// Decides whether the legend of a map is open: on a large map of about the whole province.
import type { Camera, Size } from '../camera/projection'
import { isSmallMap } from '../layout/controlsLayout'
import { getProvinceCamera } from '../layout/provinceCamera'

/** Zoom levels above the whole province up to which the legend is open. */
const MAX_ZOOM_DIFFERENCE = 0.6

/** True where the open legend covers no part of the province. */
export const shouldOpenLegend = ({ zoom }: Camera, size: Size): boolean =>
  !isSmallMap(size) && zoom < getProvinceCamera(size).zoom + MAX_ZOOM_DIFFERENCE
