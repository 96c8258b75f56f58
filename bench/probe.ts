// The script that every page gets before its own: it records long tasks and offers the waits of after-paint.ts. The
// function is sent as text, so it uses only its arguments.

export interface Probe {
  /** Tasks of the main thread of 50 ms and more. */
  readonly tasks: { readonly start: number; readonly ms: number }[]
  readonly waitForNextTask: () => Promise<number>
  readonly waitForPaint: () => Promise<number>
}

declare global {
  interface Window {
    probe: Probe
  }
}

export function installProbe(waitForNextTask: Probe['waitForNextTask'], waitForPaint: Probe['waitForPaint']): void {
  const tasks: { start: number; ms: number }[] = []
  new PerformanceObserver(list => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, ms: duration })
  }).observe({ type: 'longtask', buffered: true })
  window.probe = { tasks, waitForNextTask, waitForPaint }
}
