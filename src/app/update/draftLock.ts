// The lock of the draft: of several tabs, the one that holds it writes.

const LOCK_NAME = 'update-draft'

/** True while another tab holds the lock. */
export async function isDraftLocked(): Promise<boolean> {
  try {
    const { held = [] } = (await navigator.locks?.query()) ?? {}
    return held.some(({ name }) => name === LOCK_NAME)
  } catch {
    return false
  }
}

/**
 * Holds the lock until it is released. Browsers without locks hold it always.
 * @param steal takes it from another tab
 * @param onChange receives true once the lock is held; false if another tab holds it, or takes it later
 * @returns releases the lock
 */
export function holdDraftLock(steal: boolean, onChange: (isHeld: boolean) => void): () => void {
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  if (!navigator.locks) {
    onChange(true)
    return release
  }
  navigator.locks
    .request(LOCK_NAME, steal ? { steal } : { ifAvailable: true }, lock => {
      onChange(lock !== null)
      return lock ? released : undefined
    })
    .catch(error => onChange(!(error instanceof DOMException && error.name === 'AbortError')))
  return release
}
