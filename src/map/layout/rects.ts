// Rectangles on the screen and whether they touch: all that collision needs.

export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const getRectAround = (x: number, y: number, halfWidth: number, halfHeight: number): Rect => ({
  left: x - halfWidth,
  top: y - halfHeight,
  right: x + halfWidth,
  bottom: y + halfHeight,
})

const isOverlapping = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const getOverlapArea = (a: Rect, b: Rect): number =>
  isOverlapping(a, b)
    ? (Math.min(a.right, b.right) - Math.max(a.left, b.left)) * (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
    : 0

export function isFree(rect: Rect, taken: readonly Rect[]): boolean {
  for (const other of taken) if (isOverlapping(rect, other)) return false
  return true
}

export const isInside = (rect: Rect, bounds: Rect): boolean =>
  rect.left >= bounds.left && rect.top >= bounds.top && rect.right <= bounds.right && rect.bottom <= bounds.bottom

/** The first of those that cover least, and no more than that part of themselves. */
export function findLeastCovered<T extends { readonly rect: Rect }>(
  boxes: readonly T[],
  taken: readonly Rect[],
  maxShare = Number.POSITIVE_INFINITY,
): T | undefined {
  let best: T | undefined
  let minCovered = Number.POSITIVE_INFINITY
  for (const box of boxes) {
    let covered = 0
    for (const other of taken) covered += getOverlapArea(box.rect, other)
    const { left, top, right, bottom } = box.rect
    if (covered >= minCovered || covered > maxShare * (right - left) * (bottom - top)) continue
    minCovered = covered
    best = box
  }
  return best
}
