// The worker that writes large workbooks, so that the page stays alive. It collects the rows of a workbook and answers once.
import type { Cell } from '../domain/export/spreadsheet'
import { ExportError, type ExportErrorKind, toExportError } from './exportError'
import { type Book, type BookWriter, createBookWriter } from './workbook'

/** Sent by the page, in this order; rows any number of times. */
export type WorkbookRequest =
  | { readonly type: 'open'; readonly book: Book }
  | { readonly type: 'rows'; readonly sheet: number; readonly rows: readonly (readonly Cell[])[] }
  | { readonly type: 'finish' }

/** Sent by the worker: `ready` once it runs, then the file or the reason why there is none. */
export type WorkbookReply =
  | { readonly type: 'ready' }
  | { readonly type: 'done'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed'; readonly kind: ExportErrorKind | null; readonly message: string }

/** The part of the worker's scope that is used; the types of the DOM have none. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: WorkbookRequest }) => void
  postMessage: (reply: WorkbookReply, transfer?: readonly unknown[]) => void
}

let writer: BookWriter | null = null

const handleFailure = (reason: unknown) => {
  const error = toExportError(reason)
  scope.postMessage({
    type: 'failed',
    kind: error instanceof ExportError ? error.kind : null,
    message: error instanceof Error ? error.message : String(error),
  })
}

scope.onmessage = ({ data }) => {
  try {
    if (data.type === 'open') writer = createBookWriter(data.book)
    else if (data.type === 'rows') writer?.addRows(data.sheet, data.rows)
    else
      void writer
        ?.finish()
        .then(
          bytes => scope.postMessage({ type: 'done', bytes: bytes as Uint8Array<ArrayBuffer> }, [bytes.buffer]),
          handleFailure,
        )
  } catch (reason) {
    handleFailure(reason)
  }
}
scope.postMessage({ type: 'ready' })
