// The worker that reads a file and marks its faults, so that the page stays alive. It keeps the file, which is sent only once.

import type { Fault } from '../faults/fault'
import { annotateBook } from './annotation/annotateBook'
import type { Book, BookSheet } from './book'
import type { FileFault } from './fileFault'
import { readBook } from './readBook'
import { readFileBytes } from './readFileBytes'

/** Sent by the page: first the file, then any number of requests to mark it. */
export type BookRequest =
  | { readonly type: 'read'; readonly file: Blob; readonly name: string }
  | { readonly type: 'annotate'; readonly faults: readonly Fault[]; readonly day: string }

/**
 * Sent by the worker: `ready` once it runs; for a file its progress, then its rows in small batches, which a page receives
 * without standing still, then the book without its rows, or the refusal; for a request to mark it the bytes.
 */
export type BookReply =
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'rows'; readonly sheet: number; readonly rows: BookSheet['rows'] }
  | { readonly type: 'book'; readonly book: Book }
  | { readonly type: 'refused'; readonly refusal: FileFault }
  | { readonly type: 'annotated'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly type: 'failed'; readonly message: string }

/** Rows of a message; receiving so many takes a few milliseconds. */
const ROWS_PER_MESSAGE = 500

/** The part of the worker's scope that is used; the types of the DOM have none. */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: BookRequest }) => void
  postMessage: (reply: BookReply, transfer?: readonly unknown[]) => void
}

let read: { readonly bytes: Uint8Array; readonly book: Book } | null = null

async function handleFile(file: Blob, name: string): Promise<void> {
  const bytes = await readFileBytes(file)
  if ('refusal' in bytes) return scope.postMessage({ type: 'refused', refusal: bytes.refusal })
  const result = await readBook(bytes.bytes, name, {
    onProgress: share => scope.postMessage({ type: 'progress', share }),
  })
  if ('refusal' in result) return scope.postMessage({ type: 'refused', refusal: result.refusal })
  const { book } = result
  read = { bytes: bytes.bytes, book }
  for (const [sheet, { rows }] of book.sheets.entries())
    for (let from = 0; from < rows.length; from += ROWS_PER_MESSAGE)
      scope.postMessage({ type: 'rows', sheet, rows: rows.slice(from, from + ROWS_PER_MESSAGE) })
  scope.postMessage({ type: 'book', book: { ...book, sheets: book.sheets.map(sheet => ({ ...sheet, rows: [] })) } })
}

async function handleRequest(request: BookRequest): Promise<void> {
  if (request.type === 'read') return handleFile(request.file, request.name)
  if (!read) throw new Error('no book')
  const bytes = annotateBook({ ...read, faults: request.faults, day: request.day })
  scope.postMessage({ type: 'annotated', bytes }, [bytes.buffer])
}

scope.onmessage = ({ data }) => {
  handleRequest(data).catch((reason: unknown) =>
    scope.postMessage({ type: 'failed', message: reason instanceof Error ? reason.message : String(reason) }),
  )
}
scope.postMessage({ type: 'ready' })
