// The length of the scale bar. Knows no markup.
import { type Camera, metresPerPixel } from '../camera/projection'

const STEPS_KM = [1, 2, 5, 10, 20, 50, 100, 200, 500]

/** The longest round length of up to `maxPx` pixels at the camera's centre, at least 1 km, and its width in pixels. */
export function getScale(camera: Camera, maxPx: number): { readonly km: number; readonly widthPx: number } {
  const kmPerPixel = metresPerPixel(camera) / 1000
  const km = STEPS_KM.filter(step => step / kmPerPixel <= maxPx).pop() ?? 1
  return { km, widthPx: Math.round(km / kmPerPixel) }
}
