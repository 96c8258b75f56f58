// The worker of an update session. It answers one request after another; the file and all that follows from it stay here.

import { type DatasetRequest, type OpenedDataset, openDataset } from './openDataset'
import {
  buildAnnotated,
  buildChangeSetOutput,
  buildPreview,
  buildReleaseOutput,
  type OutputArguments,
  type Outputs,
} from './outputs'
import { createSession } from './session'
import type { Decisions, Evaluation, Session, SessionStart, UpdateInput } from './sessionTypes'

/** Requests of the page, with argument and result. */
export type SessionRequests = {
  readonly start: { readonly argument: SessionStart; readonly result: null }
  readonly open: { readonly argument: UpdateInput; readonly result: null }
  readonly evaluate: { readonly argument: Decisions; readonly result: Evaluation }
  readonly rows: {
    readonly argument: { readonly sheet: string; readonly from: number; readonly to: number }
    readonly result: ReturnType<Session['getRows']>
  }
  readonly dataset: { readonly argument: DatasetRequest; readonly result: OpenedDataset }
} & { readonly [K in keyof Outputs]: { readonly argument: OutputArguments[K]; readonly result: Outputs[K] } }

export type SessionMethod = keyof SessionRequests

/** Sent by the page. */
export type SessionCall = {
  readonly [M in SessionMethod]: {
    readonly id: number
    readonly method: M
    readonly argument: SessionRequests[M]['argument']
  }
}[SessionMethod]

/** Sent by the worker: `ready` once it runs, shares of a file that is read, then the result or the reason why there is none. */
export type SessionReply =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly id: number; readonly share: number }
  | { readonly type: 'done'; readonly id: number; readonly result: unknown }
  | { readonly type: 'failed'; readonly id: number; readonly message: string }

type Handlers = {
  readonly [M in SessionMethod]: (
    argument: SessionRequests[M]['argument'],
    onProgress: (share: number) => void,
  ) => SessionRequests[M]['result'] | Promise<SessionRequests[M]['result']>
}

/** Answers the calls of a page, in the worker or in the page itself. */
export function createSessionHost() {
  let session: Session | null = null
  const getSession = (): Session => {
    if (!session) throw new Error('The session has not started')
    return session
  }
  const handlers: Handlers = {
    start: argument => {
      session = createSession(argument)
      return null
    },
    open: async (input, onProgress) => {
      await getSession().open(input, onProgress)
      return null
    },
    evaluate: decisions => getSession().evaluate(decisions),
    rows: ({ sheet, from, to }) => getSession().getRows(sheet, from, to),
    dataset: (argument, onProgress) => openDataset(getSession(), argument, onProgress),
    release: argument => buildReleaseOutput(getSession(), argument),
    changeSet: argument => buildChangeSetOutput(getSession(), argument),
    preview: argument => buildPreview(getSession(), argument),
    annotated: argument => buildAnnotated(getSession(), argument),
  }
  return async <M extends SessionMethod>(
    method: M,
    argument: SessionRequests[M]['argument'],
    onProgress: (share: number) => void,
  ): Promise<SessionRequests[M]['result']> => handlers[method](argument, onProgress)
}

/** The part of the worker's scope that is used; the types of the DOM have none. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: SessionCall }) => void
  postMessage: (reply: SessionReply) => void
}

// The page imports this module too, where it has no worker.
if (typeof document === 'undefined' && typeof scope.postMessage === 'function') {
  const host = createSessionHost()
  let last: Promise<unknown> = Promise.resolve()
  scope.onmessage = ({ data: { id, method, argument } }) => {
    const run = () => host(method, argument, share => scope.postMessage({ type: 'progress', id, share }))
    last = last.then(run, run).then(
      result => scope.postMessage({ type: 'done', id, result }),
      reason =>
        scope.postMessage({ type: 'failed', id, message: reason instanceof Error ? reason.message : String(reason) }),
    )
  }
  scope.postMessage({ type: 'ready' })
}
