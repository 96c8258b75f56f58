// Detects browsers that can run MapLibre.

/** MapLibre needs these, in its worker too: Chromium 93, Safari 15.4, Firefox 92. */
const hasRequiredMethods = (): boolean => 'at' in Array.prototype && 'hasOwn' in Object

/** Kept, because releasing a context blocks the page until the GPU has finished (500 ms with software rendering). */
const probe: { canvas: HTMLCanvasElement | null } = { canvas: null }

/** True with WebGL 2. Creates a graphics context, so call it on demand. */
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
