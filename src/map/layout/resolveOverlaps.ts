// Pushes round bodies off each other and out of rectangles, as little as it takes. Deterministic: the same input, the
// same picture, whichever renderer draws the ground.
import type { Rect } from './rects'

export interface CollisionBody {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Pixels it keeps free around itself beyond the gap. */
  readonly extraGap: number
  dx: number
  dy: number
}

const DEFAULT_GAP = 3.5
const MAX_ROUNDS = 80

/** Moves `a` and `b` apart by half of what is missing each; false where nothing is. */
function separate(a: CollisionBody, b: CollisionBody, gap: number): boolean {
  const minDistance = a.radius + b.radius + gap + Math.max(a.extraGap, b.extraGap)
  const dx = b.x + b.dx - a.x - a.dx
  if (dx >= minDistance || dx <= -minDistance) return false
  const dy = b.y + b.dy - a.y - a.dy
  const squaredDistance = dx * dx + dy * dy
  if (squaredDistance >= minDistance * minDistance) return false
  const distance = Math.sqrt(squaredDistance)
  // Two bodies of one place start on the same spot: they part along the vertical.
  const [ux, uy] = distance < 0.01 ? [0, 1] : [dx / distance, dy / distance]
  const push = (minDistance - distance) / 2 + 0.05
  a.dx -= ux * push
  a.dy -= uy * push
  b.dx += ux * push
  b.dy += uy * push
  return true
}

function pushOut(body: CollisionBody, obstacle: Rect, gap: number): boolean {
  const x = body.x + body.dx
  const y = body.y + body.dy
  const half = body.radius + gap
  if (
    x <= obstacle.left - half ||
    x >= obstacle.right + half ||
    y <= obstacle.top - half ||
    y >= obstacle.bottom + half
  )
    return false
  const moves = [
    { dx: 0, dy: obstacle.top - half - y },
    { dx: 0, dy: obstacle.bottom + half - y },
    { dx: obstacle.left - half - x, dy: 0 },
    { dx: obstacle.right + half - x, dy: 0 },
  ]
  const [shortestMove] = moves.sort((p, q) => Math.hypot(p.dx, p.dy) - Math.hypot(q.dx, q.dy))
  body.dx += shortestMove?.dx ?? 0
  body.dy += shortestMove?.dy ?? 0
  return true
}

export function resolveOverlaps(bodies: readonly CollisionBody[], obstacles: readonly Rect[], gap = DEFAULT_GAP): void {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let hasMoved = false
    for (let i = 0; i < bodies.length; i++)
      for (let j = i + 1; j < bodies.length; j++) {
        const a = bodies[i]
        const b = bodies[j]
        if (a && b && separate(a, b, gap)) hasMoved = true
      }
    for (const body of bodies) for (const obstacle of obstacles) if (pushOut(body, obstacle, gap)) hasMoved = true
    if (!hasMoved) break
  }
}
