// A built page stands as it was written until the reader does something. What only then needs a script waits for that.

/** What a hand does first, whichever hand it is. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'wheel', 'scroll'] as const

let intent: Promise<void> = Promise.resolve()
/** Ends the wait before any sign: something else needs what waits. */
export let needNow = (): void => {}

/** To be called once, where a built page comes to life; without it nothing waits. */
export function waitForReader(): void {
  intent = new Promise(done => {
    needNow = done
    for (const sign of SIGNS) addEventListener(sign, () => done(), { once: true, passive: true, capture: true })
  })
}

export const readerActs = (): Promise<void> => intent
