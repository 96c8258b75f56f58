// Moves circles off each other and out of rectangles, as little as possible. The same input gives the same result.
import type { Rect } from './rects'

/** A circle at pixel (x + dx, y + dy). `resolveOverlaps` changes dx and dy. */
export interface CollisionBody {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Pixels kept free around it in addition to the usual gap. */
  readonly extraGap: number
  dx: number
  dy: number
}

const GAP = 3.5
const MAX_ROUNDS = 80

/** Moves each of two bodies by half of the missing distance; false when none is missing. */
function separate(a: CollisionBody, b: CollisionBody): boolean {
  const minDistance = a.radius + b.radius + GAP + Math.max(a.extraGap, b.extraGap)
  const dx = b.x + b.dx - a.x - a.dx
  if (dx >= minDistance || dx <= -minDistance) return false
  const dy = b.y + b.dy - a.y - a.dy
  const squaredDistance = dx * dx + dy * dy
  if (squaredDistance >= minDistance * minDistance) return false
  const distance = Math.sqrt(squaredDistance)
  // Two bodies of one place start at the same pixel and have no direction: they separate vertically.
  const [ux, uy] = distance < 0.01 ? [0, 1] : [dx / distance, dy / distance]
  const push = (minDistance - distance) / 2 + 0.05
  a.dx -= ux * push
  a.dy -= uy * push
  b.dx += ux * push
  b.dy += uy * push
  return true
}

function pushOut(body: CollisionBody, obstacle: Rect): boolean {
  const x = body.x + body.dx
  const y = body.y + body.dy
  const half = body.radius + GAP
  const up = obstacle.top - half - y
  const down = obstacle.bottom + half - y
  const left = obstacle.left - half - x
  const right = obstacle.right + half - x
  if (up >= 0 || down <= 0 || left >= 0 || right <= 0) return false
  const dx = right < -left ? right : left
  const dy = down < -up ? down : up
  if (Math.abs(dx) < Math.abs(dy)) body.dx += dx
  else body.dy += dy
  return true
}

/** Moves bodies until none overlaps, for at most 80 rounds. Obstacles do not move. */
export function resolveOverlaps(bodies: readonly CollisionBody[], obstacles: readonly Rect[]): void {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let hasMoved = false
    for (let i = 0; i < bodies.length; i++)
      for (let j = i + 1; j < bodies.length; j++) {
        const a = bodies[i]
        const b = bodies[j]
        if (a && b && separate(a, b)) hasMoved = true
      }
    for (const body of bodies) for (const obstacle of obstacles) if (pushOut(body, obstacle)) hasMoved = true
    if (!hasMoved) break
  }
}
