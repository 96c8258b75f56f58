// Rectangles on the screen and whether they touch: all that collision needs.

export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const rectAround = (x: number, y: number, halfWidth: number, halfHeight: number): Rect => ({
  left: x - halfWidth,
  top: y - halfHeight,
  right: x + halfWidth,
  bottom: y + halfHeight,
})

const overlaps = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const overlapArea = (a: Rect, b: Rect): number =>
  overlaps(a, b)
    ? (Math.min(a.right, b.right) - Math.max(a.left, b.left)) * (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
    : 0

export function isFree(rect: Rect, taken: readonly Rect[]): boolean {
  for (const other of taken) if (overlaps(rect, other)) return false
  return true
}

export const inside = (rect: Rect, frame: Rect): boolean =>
  rect.left >= frame.left && rect.top >= frame.top && rect.right <= frame.right && rect.bottom <= frame.bottom

/** The first of those that cover least, and no more than that part of themselves. */
export function leastCovered<T extends { readonly rect: Rect }>(
  boxes: readonly T[],
  taken: readonly Rect[],
  most = Number.POSITIVE_INFINITY,
): T | undefined {
  let best: T | undefined
  let least = Number.POSITIVE_INFINITY
  for (const box of boxes) {
    let covered = 0
    for (const other of taken) covered += overlapArea(box.rect, other)
    const { left, top, right, bottom } = box.rect
    if (covered >= least || covered > most * (right - left) * (bottom - top)) continue
    least = covered
    best = box
  }
  return best
}
