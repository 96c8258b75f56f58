// The arcs of a ring as SVG paths: clockwise from the top, one for each part that is not empty, a hairline between them.

/** Pixels left open between two arcs. */
const GAP_PX = 1.2
/** The shortest arc: one among a thousand must still be seen. */
const MIN_ARC_PX = 1.6

export function buildArcs(counts: readonly number[], radius: number): { index: number; d: string }[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const nonEmptyCounts = counts.flatMap((count, index) => (count > 0 ? [{ index, part: count }] : []))
  if (nonEmptyCounts.length === 0) return []
  const toPoint = (angle: number): string =>
    `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`
  const formatArc = (from: number, to: number): string => {
    const r = radius.toFixed(2)
    // One command cannot draw more than half a turn safely.
    const middle = (from + to) / 2
    return `M${toPoint(from)}A${r} ${r} 0 0 1 ${toPoint(middle)}A${r} ${r} 0 0 1 ${toPoint(to)}`
  }
  if (nonEmptyCounts.length === 1)
    return nonEmptyCounts.map(({ index }) => ({ index, d: `${formatArc(0, 2 * Math.PI)}Z` }))
  const gapAngle = GAP_PX / radius
  const minAngle = MIN_ARC_PX / radius
  const availableAngle = 2 * Math.PI - nonEmptyCounts.length * gapAngle
  const desiredAngles = nonEmptyCounts.map(({ part: count }) => Math.max(minAngle, (count / total) * availableAngle))
  const scale = availableAngle / desiredAngles.reduce((sum, angle) => sum + angle, 0)
  let from = gapAngle / 2
  return nonEmptyCounts.map(({ index }, i) => {
    const to = from + (desiredAngles[i] ?? 0) * scale
    const d = formatArc(from, to)
    from = to + gapAngle
    return { index, d }
  })
}
