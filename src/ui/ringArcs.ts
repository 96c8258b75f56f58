// The arcs of a ring as SVG paths: clockwise from the top, one for each part that is not empty, a hairline between them.

/** Pixels left open between two arcs. */
const GAP = 1.2
/** The shortest arc: one among a thousand must still be seen. */
const LEAST = 1.6

export function arcsOf(parts: readonly number[], radius: number): { index: number; d: string }[] {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const kept = parts.flatMap((part, index) => (part > 0 ? [{ index, part }] : []))
  if (kept.length === 0) return []
  const at = (angle: number): string =>
    `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`
  const arc = (from: number, to: number): string => {
    const r = radius.toFixed(2)
    // One command cannot draw more than half a turn safely.
    const middle = (from + to) / 2
    return `M${at(from)}A${r} ${r} 0 0 1 ${at(middle)}A${r} ${r} 0 0 1 ${at(to)}`
  }
  if (kept.length === 1) return kept.map(({ index }) => ({ index, d: `${arc(0, 2 * Math.PI)}Z` }))
  const gap = GAP / radius
  const least = LEAST / radius
  const room = 2 * Math.PI - kept.length * gap
  const wished = kept.map(({ part }) => Math.max(least, (part / whole) * room))
  const shrink = room / wished.reduce((sum, angle) => sum + angle, 0)
  let from = gap / 2
  return kept.map(({ index }, i) => {
    const to = from + (wished[i] ?? 0) * shrink
    const d = arc(from, to)
    from = to + gap
    return { index, d }
  })
}
