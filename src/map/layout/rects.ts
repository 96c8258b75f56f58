// Rectangles in pixels of the map, and their overlaps.

/** Pixels from the map's top left corner. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The rectangle around a centre. */
export const getRectAround = (x: number, y: number, halfWidth: number, halfHeight: number): Rect => ({
  left: x - halfWidth,
  top: y - halfHeight,
  right: x + halfWidth,
  bottom: y + halfHeight,
})

/** The map's area without a margin at each side; a negative margin extends it. */
export const getMapRect = (size: { readonly width: number; readonly height: number }, margin: number): Rect => ({
  left: margin,
  top: margin,
  right: size.width - margin,
  bottom: size.height - margin,
})

const isOverlapping = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const getOverlapArea = (a: Rect, b: Rect): number =>
  isOverlapping(a, b)
    ? (Math.min(a.right, b.right) - Math.max(a.left, b.left)) * (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
    : 0

/** True when the rectangle overlaps none of the others. */
export const isFree = (rect: Rect, taken: readonly Rect[]): boolean => !taken.some(other => isOverlapping(rect, other))

/** True when the rectangle lies within the bounds. */
export const isInside = (rect: Rect, bounds: Rect): boolean =>
  rect.left >= bounds.left && rect.top >= bounds.top && rect.right <= bounds.right && rect.bottom <= bounds.bottom

/**
 * The box with the smallest covered area; the first of equal ones.
 * @param maxShare boxes of which more than this share is covered are left out
 */
export function findLeastCovered<T extends { readonly rect: Rect }>(
  boxes: readonly T[],
  taken: readonly Rect[],
  maxShare = Number.POSITIVE_INFINITY,
): T | undefined {
  let best: T | undefined
  let minCovered = Number.POSITIVE_INFINITY
  for (const box of boxes) {
    const { left, top, right, bottom } = box.rect
    const covered = taken.reduce((sum, other) => sum + getOverlapArea(box.rect, other), 0)
    if (covered >= minCovered || covered > maxShare * (right - left) * (bottom - top)) continue
    minCovered = covered
    best = box
  }
  return best
}
