// What is installed in every page before its own scripts: long tasks from the start on, and the common idea of a painted
// frame. The function is sent as text, so it uses nothing but what it is given.

export interface Probe {
  /** Tasks of the main thread of 50 ms and more. */
  readonly tasks: { readonly start: number; readonly ms: number }[]
  readonly nextTask: () => Promise<number>
  readonly painted: () => Promise<number>
}

declare global {
  interface Window {
    probe: Probe
  }
}

export function installProbe(nextTask: Probe['nextTask'], painted: Probe['painted']): void {
  const tasks: { start: number; ms: number }[] = []
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, ms: duration })
  }).observe({ type: 'longtask', buffered: true })
  window.probe = { tasks, nextTask, painted }
}
