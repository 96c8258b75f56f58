// Where the furniture of the map stands, by the size of the map: what the province must clear and names must not cross.
import { onceEach } from '../domain/once'
import type { Padding, Size } from './projection'
import type { Rect } from './rects'

export const isSmall = (size: Size): boolean => size.width < 560 || size.height < 480

/** Height of the province for a width, on the Mercator map. */
const PROVINCE_ASPECT = 0.85

/** Where width is what limits the province, the spare height goes below it, beside the legend and the inset. */
const bottomFor = ({ width, height }: Size): number =>
  Math.min(240, Math.max(56, height - 84 - (width - 52) * PROVINCE_ASPECT))

export const paddingFor = (size: Size): Padding =>
  isSmall(size)
    ? { top: 10, right: 10, bottom: 22, left: 10 }
    : { top: 84, right: 26, bottom: bottomFor(size), left: 26 }

/** The inset's picture, or null where the map is too small to carry one. One for each size, so that it is seen to be the same. */
export const insetSize = onceEach((size: Size): Size | null => {
  if (isSmall(size)) return null
  const width = Math.round(Math.min(344, size.width * 0.46))
  return { width, height: Math.round(width * 0.62) }
}, new WeakMap())

export function reservedFor(size: Size, withInset: boolean): Rect[] {
  if (isSmall(size))
    return [
      { left: 0, top: size.height - 70, right: 150, bottom: size.height },
      { left: size.width - 146, top: size.height - 70, right: size.width, bottom: size.height },
    ]
  const inset = insetSize(size)
  const rects: Rect[] = [
    { left: 0, top: 0, right: Math.min(size.width - 68, 500), bottom: 70 },
    { left: size.width - 66, top: 0, right: size.width, bottom: 198 },
    { left: 0, top: size.height - 30, right: size.width, bottom: size.height },
    { left: 0, top: size.height - 200, right: 190, bottom: size.height },
  ]
  if (withInset && inset)
    rects.push({
      left: size.width - inset.width - 20,
      top: size.height - inset.height - 32,
      right: size.width,
      bottom: size.height,
    })
  return rects
}

/** Whether prefectures must be named, or may be where there is room. */
export const namesFor = (size: Size, zoomedIn: boolean): 'must' | 'fit' => (isSmall(size) || zoomedIn ? 'fit' : 'must')
