// When a frame counts as painted: the first task after it. One meaning for the app and for every peer.

/** The moment of the first task after this one; asked in an animation frame, that frame has been painted by then. */
export function nextTask(): Promise<number> {
  return new Promise(done => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done(performance.now())
    }
    port2.postMessage(null)
  })
}

export const painted = (): Promise<number> =>
  new Promise(done => requestAnimationFrame(() => void nextTask().then(done)))
