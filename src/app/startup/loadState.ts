// `html[data-state]`, see boot.ts, and `html[data-scripted]`, without which the styles hide all parts that need a script.

/** 'built', 'pending', 'failed' or 'ready'; undefined where boot.ts has not run. */
export const getLoadState = (): string | undefined => document.documentElement.dataset.state

/** The app has rendered the view of the URL. */
export function setReady(): void {
  document.documentElement.dataset.state = 'ready'
}

/** Shows the page as it was prerendered, without the parts that need a script. */
export function keepPrerenderedPage(): void {
  const { dataset } = document.documentElement
  dataset.state = 'failed'
  delete dataset.scripted
}
