// Decides how partial dates compare: `2023` and `2023-07` are not certainly before or after one another.

/** True when a is certainly later than b. */
export function laterThan(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) > b.slice(0, length)
}
