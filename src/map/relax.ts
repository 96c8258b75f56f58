// Pushes round bodies off each other and out of rectangles, as little as it takes. Deterministic: the same input, the
// same picture, whichever renderer draws the ground.
import type { Rect } from './rects'

export interface LooseBody {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Pixels it keeps free around itself beyond the gap. */
  readonly aloof: number
  dx: number
  dy: number
}

const GAP = 3.5
const ROUNDS = 80

/** Moves `a` and `b` apart by half of what is missing each; false where nothing is. */
function part(a: LooseBody, b: LooseBody, gap: number): boolean {
  const apartBy = a.radius + b.radius + gap + Math.max(a.aloof, b.aloof)
  const dx = b.x + b.dx - a.x - a.dx
  if (dx >= apartBy || dx <= -apartBy) return false
  const dy = b.y + b.dy - a.y - a.dy
  const squared = dx * dx + dy * dy
  if (squared >= apartBy * apartBy) return false
  const apart = Math.sqrt(squared)
  // Two bodies of one place start on the same spot: they part along the vertical.
  const [ux, uy] = apart < 0.01 ? [0, 1] : [dx / apart, dy / apart]
  const push = (apartBy - apart) / 2 + 0.05
  a.dx -= ux * push
  a.dy -= uy * push
  b.dx += ux * push
  b.dy += uy * push
  return true
}

function leave(body: LooseBody, frame: Rect, gap: number): boolean {
  const x = body.x + body.dx
  const y = body.y + body.dy
  const half = body.radius + gap
  if (x <= frame.left - half || x >= frame.right + half || y <= frame.top - half || y >= frame.bottom + half)
    return false
  const ways = [
    { dx: 0, dy: frame.top - half - y },
    { dx: 0, dy: frame.bottom + half - y },
    { dx: frame.left - half - x, dy: 0 },
    { dx: frame.right + half - x, dy: 0 },
  ]
  const [way] = ways.sort((p, q) => Math.hypot(p.dx, p.dy) - Math.hypot(q.dx, q.dy))
  body.dx += way?.dx ?? 0
  body.dy += way?.dy ?? 0
  return true
}

export function relax(bodies: readonly LooseBody[], frames: readonly Rect[], gap = GAP): void {
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (let i = 0; i < bodies.length; i++)
      for (let j = i + 1; j < bodies.length; j++) {
        const a = bodies[i]
        const b = bodies[j]
        if (a && b && part(a, b, gap)) moved = true
      }
    for (const body of bodies) for (const frame of frames) if (leave(body, frame, gap)) moved = true
    if (!moved) break
  }
}
