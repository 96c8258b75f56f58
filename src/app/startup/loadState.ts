// The state of the page as `html[data-state]` says it, and the way back to the page as it was built. boot.ts explains the
// states. `html[data-scripted]` says that the app is here or on its way: without it, the styles take away what only works
// with a script.

/** @returns 'built' | 'pending' | 'failed' | 'ready', or undefined where boot.ts did not run */
export const getLoadState = (): string | undefined => document.documentElement.dataset.state

/** Leaves the page as it was built, to be read without the app. */
export function keepPrerenderedPage(): void {
  const { dataset } = document.documentElement
  dataset.state = 'failed'
  delete dataset.scripted
}
