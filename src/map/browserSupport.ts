// Tells whether this browser can run MapLibre at all. It is asked only when a reader first reaches for the map.

/** MapLibre calls these without asking, also in its worker. They came with Chromium 93, Safari 15.4 and Firefox 92. */
const hasRequiredMethods = (): boolean => 'at' in Array.prototype && 'hasOwn' in Object

/** Kept: to end a context, or to collect it, blocks the page until the GPU has drawn all that waits (500 ms in software). */
const probe: { canvas: HTMLCanvasElement | null } = { canvas: null }

export function supportsWebGl(): boolean {
  try {
    probe.canvas ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 })
    const context = probe.canvas.getContext('webgl2')
    if (context?.isContextLost()) probe.canvas = null
    return context !== null && hasRequiredMethods()
  } catch {
    return false
  }
}

export const prefersReducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
