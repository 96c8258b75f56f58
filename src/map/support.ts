// Tells whether this browser can run MapLibre at all. It is asked only when a reader first reaches for the map.

/** MapLibre calls these without asking, also in its worker. They came with Chromium 93, Safari 15.4 and Firefox 92. */
const hasMethods = (): boolean => 'at' in Array.prototype && 'hasOwn' in Object

export function supportsWebGl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2')
    context?.getExtension('WEBGL_lose_context')?.loseContext()
    return context !== null && hasMethods()
  } catch {
    return false
  }
}

export const prefersReducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches
