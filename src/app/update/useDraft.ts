// Keeps the draft in step with the state: offers a stored one when the page opens, stores each change after a pause, and
// lets only one tab write it.
import { useEffect, useRef, useState } from 'react'
import { type Draft, deleteDraft, readDraft, saveDraft } from './draftStore'
import type { UpdateState } from './updateState'

const SAVE_DELAY_MS = 500
const LOCK_NAME = 'update-draft'

/**
 * - `off`: the browser refuses to store anything.
 * - `elsewhere`: another tab writes the draft.
 * - `full`: the last change could not be stored.
 */
export type DraftStatus = 'idle' | 'saved' | 'full' | 'off' | 'elsewhere'

/** @param steal takes the draft over from another tab; its lock then ends with an AbortError */
function holdLock(steal: boolean, onLost: () => void): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true)
  return new Promise(resolve => {
    const hold = (lock: Lock | null) => {
      resolve(lock !== null)
      // Held until the tab is closed.
      return lock ? new Promise<never>(() => {}) : undefined
    }
    navigator.locks.request(LOCK_NAME, steal ? { steal } : { ifAvailable: true }, hold).catch(onLost)
  })
}

/** @returns the stored draft that the reader may continue, null without one; and the state of the store */
export function useDraft(state: UpdateState) {
  const [stored, setStored] = useState<Draft | null>(null)
  const [status, setStatus] = useState<DraftStatus>('idle')
  const canWrite = useRef(false)
  const { input, decisions } = state

  const takeOver = async (steal: boolean) => {
    const isHeld = await holdLock(steal, () => {
      canWrite.current = false
      setStatus('elsewhere')
    })
    canWrite.current = isHeld
    setStatus(isHeld ? 'idle' : 'elsewhere')
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    readDraft().then(
      draft => {
        setStored(draft)
        return takeOver(false)
      },
      () => setStatus('off'),
    )
  }, [])

  useEffect(() => {
    if (!input || !canWrite.current) return
    const timer = setTimeout(() => {
      saveDraft({ savedAt: new Date().toISOString(), input, decisions }).then(
        () => setStatus('saved'),
        () => setStatus('full'),
      )
    }, SAVE_DELAY_MS)
    return () => clearTimeout(timer)
  }, [input, decisions])

  return {
    stored,
    status,
    takeOver: () => void takeOver(true),
    /** Deletes the stored draft. */
    forget: () => {
      setStored(null)
      deleteDraft().then(
        () => setStatus(canWrite.current ? 'idle' : 'elsewhere'),
        () => setStatus('off'),
      )
    },
  }
}
