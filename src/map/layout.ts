// Where the furniture of the map stands, by the size of the map: what the province must clear and names must not cross.
import type { Padding, Size } from './projection'
import type { Rect } from './rects'

const isSmall = (size: Size): boolean => size.width < 560 || size.height < 480

export const paddingFor = (size: Size): Padding =>
  isSmall(size) ? { top: 10, right: 14, bottom: 14, left: 14 } : { top: 84, right: 26, bottom: 56, left: 26 }

/** The inset's picture, or null where the map is too small to carry one. */
export function insetSize(size: Size): Size | null {
  if (isSmall(size)) return null
  const width = Math.round(Math.min(344, size.width * 0.46))
  return { width, height: Math.round(width * 0.62) }
}

export function reservedFor(size: Size, withInset: boolean): Rect[] {
  if (isSmall(size)) return [{ left: 0, top: size.height - 50, right: 190, bottom: size.height }]
  const inset = insetSize(size)
  const rects: Rect[] = [
    { left: 0, top: 0, right: Math.min(size.width - 60, 500), bottom: 70 },
    { left: size.width - 56, top: 0, right: size.width, bottom: 150 },
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
