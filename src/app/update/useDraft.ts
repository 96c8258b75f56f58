// Keeps the draft in step with the work: offers a stored one when the page opens, stores each change after a pause, and lets
// only one tab write it.
import { useEffect, useRef, useState } from 'react'
import type { Decisions, UpdateInput } from '../../importers/session/sessionTypes'
import { holdDraftLock, isDraftLocked } from './draftLock'
import { type Draft, deleteDraft, readDraft, saveDraft } from './draftStore'

const SAVE_DELAY_MS = 300

/**
 * - `off`: the browser refuses to store anything.
 * - `elsewhere`: another tab writes the draft.
 * - `full`: the last change could not be stored.
 * - `forgotten`: deleted by the reader; this work is not stored again.
 */
export type DraftStatus = 'idle' | 'saved' | 'full' | 'off' | 'elsewhere' | 'forgotten'

/** An input with the decisions on it. */
export interface Work {
  readonly input: UpdateInput
  readonly decisions: Decisions
}

/**
 * @param work null while there is none; compared by its parts
 * @param unsent names that are not yet checked; kept unless they would replace a draft that is offered
 * @returns the stored draft that the reader may continue, null without one; and the state of the store
 */
export function useDraft(work: Work | null, unsent: Work | null) {
  const [offered, setOffered] = useState<Draft | null>(null)
  const [status, setStatus] = useState<DraftStatus>('idle')
  const [isWriter, setIsWriter] = useState(false)
  const [isForgotten, setIsForgotten] = useState(false)
  const releaseLock = useRef(() => {})
  const pendingSave = useRef<(() => void) | null>(null)
  const newest = useRef<Draft | null>(null)
  const kept = work ?? (offered === null ? unsent : null)
  const { input = null, decisions = null } = kept ?? {}
  const hasWork = kept !== null
  const isOff = status === 'off'

  const offerStored = () =>
    readDraft().then(
      draft => {
        newest.current = draft
        setOffered(draft)
      },
      () => setStatus('off'),
    )
  const hold = (steal: boolean) => {
    releaseLock.current()
    releaseLock.current = holdDraftLock(steal, isHeld => {
      setIsWriter(isHeld)
      setStatus(old => (old === 'off' ? old : isHeld ? 'idle' : 'elsewhere'))
    })
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    void offerStored()
    void isDraftLocked().then(isLocked => isLocked && setStatus('elsewhere'))
    const saveAtOnce = () => pendingSave.current?.()
    addEventListener('pagehide', saveAtOnce)
    return () => removeEventListener('pagehide', saveAtOnce)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the lock is held as long as there is work
  useEffect(() => {
    if (!hasWork) return
    hold(false)
    return () => {
      releaseLock.current()
      setIsWriter(false)
      setStatus(old => (old === 'off' ? old : 'idle'))
    }
  }, [hasWork])

  useEffect(() => {
    if (!input || !decisions || !isWriter || isForgotten || isOff) return
    const save = () => {
      pendingSave.current = null
      const draft = { savedAt: new Date().toISOString(), input, decisions }
      newest.current = draft
      saveDraft(draft).then(
        () => setStatus('saved'),
        () => setStatus('full'),
      )
    }
    pendingSave.current = save
    const timer = setTimeout(() => pendingSave.current?.(), SAVE_DELAY_MS)
    return () => clearTimeout(timer)
  }, [input, decisions, isWriter, isForgotten, isOff])

  return {
    offered,
    status,
    /** Writes the draft here instead of in another tab, whose last state is offered. */
    takeOver: () => {
      hold(true)
      if (!hasWork) void offerStored().then(() => releaseLock.current())
    },
    /** The reader continues the offered draft. */
    takeUp: () => setOffered(null),
    /** Ends the work; what was stored of it is offered again. */
    leave: () => {
      pendingSave.current?.()
      setIsForgotten(false)
      setOffered(newest.current)
    },
    /** Deletes the stored draft. The present work is not stored again. */
    forget: () => {
      pendingSave.current = null
      setIsForgotten(hasWork)
      newest.current = null
      deleteDraft().then(
        () => {
          setOffered(null)
          setStatus(hasWork ? 'forgotten' : 'idle')
        },
        () => setStatus('off'),
      )
    },
  }
}
