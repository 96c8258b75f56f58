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

const overlapArea = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

const totalOverlap = (rect: Rect, others: readonly Rect[]): number =>
  others.reduce((sum, other) => sum + overlapArea(rect, other), 0)

export const isFree = (rect: Rect, taken: readonly Rect[]): boolean =>
  taken.every(other => overlapArea(rect, other) === 0)

export const inside = (rect: Rect, frame: Rect): boolean =>
  rect.left >= frame.left && rect.top >= frame.top && rect.right <= frame.right && rect.bottom <= frame.bottom

export function leastCovered<T extends { readonly rect: Rect }>(
  boxes: readonly T[],
  taken: readonly Rect[],
): T | undefined {
  return [...boxes].sort((a, b) => totalOverlap(a.rect, taken) - totalOverlap(b.rect, taken))[0]
}
