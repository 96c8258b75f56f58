// Opens an update session in a worker, so that the page stays alive. Where workers are refused, the page runs it itself.
import type { SessionMethod, SessionReply, SessionRequests } from '../../importers/session/sessionWorker'
import workerUrl from '../../importers/session/sessionWorker?worker&url'
import { allowScriptUrl } from '../../map/renderer/scriptUrlPolicy'

/** Calls a method of the session. Rejects with its reason, or when the session is closed. */
export interface SessionClient {
  readonly call: <M extends SessionMethod>(
    method: M,
    argument: SessionRequests[M]['argument'],
    onProgress?: (share: number) => void,
  ) => Promise<SessionRequests[M]['result']>
  /** Ends the session with all that it holds. */
  readonly close: () => void
}

/** A worker that has not answered by then is taken as refused. */
const START_TIMEOUT_MS = 10_000

export async function openSession(): Promise<SessionClient> {
  const worker = typeof Worker === 'undefined' ? null : await startWorker()
  return worker ? createWorkerClient(worker) : createPageClient()
}

/** The worker once it runs; null where it does not start. */
async function startWorker(): Promise<Worker | null> {
  const url = new URL(workerUrl, document.baseURI).href
  allowScriptUrl(url)
  try {
    const worker = new Worker(url, { type: 'module' })
    return await new Promise(resolve => {
      const timer = setTimeout(() => resolve(null), START_TIMEOUT_MS)
      worker.onmessage = () => {
        clearTimeout(timer)
        resolve(worker)
      }
      worker.onerror = () => {
        clearTimeout(timer)
        resolve(null)
      }
    })
  } catch {
    return null
  }
}

interface PendingCall {
  readonly resolve: (result: never) => void
  readonly reject: (reason: Error) => void
  readonly onProgress: ((share: number) => void) | undefined
}

function createWorkerClient(worker: Worker): SessionClient {
  const pending = new Map<number, PendingCall>()
  let lastId = 0
  const rejectAll = (reason: Error) => {
    for (const { reject } of pending.values()) reject(reason)
    pending.clear()
  }
  worker.onmessage = ({ data }: MessageEvent<SessionReply>) => {
    if (data.type === 'ready') return
    const call = pending.get(data.id)
    if (!call) return
    if (data.type === 'progress') return call.onProgress?.(data.share)
    pending.delete(data.id)
    if (data.type === 'done') call.resolve(data.result as never)
    else call.reject(new Error(data.message))
  }
  // A worker that runs out of memory ends with an error event.
  worker.onerror = ({ message }) => rejectAll(new Error(message))
  return {
    call: (method, argument, onProgress) =>
      new Promise((resolve, reject) => {
        lastId += 1
        pending.set(lastId, { resolve, reject, onProgress })
        worker.postMessage({ id: lastId, method, argument })
      }),
    close: () => {
      worker.terminate()
      rejectAll(new DOMException('closed', 'AbortError'))
    },
  }
}

async function createPageClient(): Promise<SessionClient> {
  const { createSessionHost } = await import('../../importers/session/sessionWorker')
  const host = createSessionHost()
  return {
    call: (method, argument, onProgress = () => {}) => host(method, argument, onProgress),
    close: () => {},
  }
}
