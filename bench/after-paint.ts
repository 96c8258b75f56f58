// The moment at which a frame counts as painted: the first task after it. The app and every peer use the same moment.

/** Resolves to the time of the next task. A caller in an animation frame gets the time after that frame is painted. */
export function waitForNextTask(): Promise<number> {
  return new Promise(done => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done(performance.now())
    }
    port2.postMessage(null)
  })
}

export const waitForPaint = (): Promise<number> =>
  new Promise(done => requestAnimationFrame(() => void waitForNextTask().then(done)))
