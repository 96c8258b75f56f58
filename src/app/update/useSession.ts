// Keeps a session in step with the state of the page: starts it with the published tables, opens the input, and evaluates the
// decisions, the newest only.
import { useEffect, useRef, useState } from 'react'
import type { Division } from '../../dataset/tables/divisions'
import type { Evaluation } from '../../importers/session/sessionTypes'
import type { SessionClient } from './openSession'
import { startSession } from './startSession'
import type { UpdateState } from './updateState'

export type SessionStatus =
  | { readonly kind: 'loading' }
  /** The share of the file that is read. */
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'ready' }
  /** - `network`: the published tables did not load. - `session`: the input could not be processed. */
  | { readonly kind: 'failed'; readonly cause: 'network' | 'session'; readonly message: string }

export function useSession({ input, decisions }: UpdateState) {
  const [client, setClient] = useState<SessionClient | null>(null)
  const [places, setPlaces] = useState<readonly Division[] | null>(null)
  const [status, setStatus] = useState<SessionStatus>({ kind: 'loading' })
  const [evaluation, setEvaluation] = useState<Evaluation | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [openedInput, setOpenedInput] = useState<UpdateState['input']>(null)
  const newest = useRef(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt starts again
  useEffect(() => {
    let isCancelled = false
    let started: SessionClient | null = null
    setStatus({ kind: 'loading' })
    startSession().then(
      session => {
        if (isCancelled) return session.client.close()
        started = session.client
        setPlaces(session.places)
        setClient(session.client)
      },
      error => isCancelled || setStatus({ kind: 'failed', cause: 'network', message: String(error) }),
    )
    return () => {
      isCancelled = true
      started?.close()
      setClient(null)
    }
  }, [attempt])

  useEffect(() => {
    if (!client || !input) return
    let isCurrent = true
    setOpenedInput(null)
    setEvaluation(null)
    setStatus({ kind: 'reading', share: 0 })
    client
      .call('open', input, share => isCurrent && setStatus({ kind: 'reading', share }))
      .then(
        () => isCurrent && setOpenedInput(input),
        error => isCurrent && setStatus({ kind: 'failed', cause: 'session', message: String(error) }),
      )
    return () => {
      isCurrent = false
    }
  }, [client, input])

  useEffect(() => {
    if (!client || !openedInput) return
    newest.current += 1
    const number = newest.current
    client.call('evaluate', decisions).then(
      result => {
        if (number !== newest.current) return
        setEvaluation(result)
        setStatus({ kind: 'ready' })
      },
      error => number === newest.current && setStatus({ kind: 'failed', cause: 'session', message: String(error) }),
    )
  }, [client, openedInput, decisions])

  return { client, status, evaluation, places, retry: () => setAttempt(count => count + 1) }
}
