// Opens a chosen file in a worker; where the browser refuses workers, in the page.
import type { Fault } from '../faults/fault'
import type { Book, BookSheet } from './book'
import type { BookReply, BookRequest } from './bookWorker'
import workerUrl from './bookWorker?worker&url'
import { createFileFault, type FileFault } from './fileFault'

/** A book that was read, with its file. */
export interface OpenedBook {
  readonly book: Book
  /** The workbook with its faults marked: see `annotateBook`. `day` is YYYY-MM-DD. One call at a time. */
  readonly annotate: (faults: readonly Fault[], day: string) => Promise<Uint8Array<ArrayBuffer>>
  /** Ends the worker. */
  readonly close: () => void
}

export interface OpenOptions {
  /** Permits the address of the worker, where the policy of the page asks for that. */
  readonly allowScriptUrl: (url: string) => void
  /** Receives shares from 0 to 1. */
  readonly onProgress: (share: number) => void
  /** Ends reading and the worker at once. */
  readonly signal: AbortSignal
}

type OpenResult = OpenedBook | { readonly refusal: FileFault }

const createAbortError = () => new DOMException('cancelled', 'AbortError')

/**
 * Reads a file by `readBook`. A file above the limit is refused before any of it is read.
 * @throws AbortError when the signal aborts
 */
export async function openBook(file: File, options: OpenOptions): Promise<OpenResult> {
  const worker = typeof Worker === 'undefined' ? null : await startWorker(options)
  return worker ? openInWorker(worker, file, options) : openInPage(file, options)
}

/** The worker once it runs; null where it does not start. */
async function startWorker({ allowScriptUrl, signal }: OpenOptions): Promise<Worker | null> {
  if (signal.aborted) throw createAbortError()
  const url = new URL(workerUrl, document.baseURI).href
  allowScriptUrl(url)
  let worker: Worker
  try {
    worker = new Worker(url, { type: 'module' })
  } catch {
    return null
  }
  return new Promise((resolve, reject) => {
    worker.onmessage = () => resolve(worker)
    worker.onerror = () => resolve(null)
    signal.addEventListener(
      'abort',
      () => {
        worker.terminate()
        reject(createAbortError())
      },
      { once: true },
    )
  })
}

async function openInWorker(worker: Worker, file: File, { onProgress, signal }: OpenOptions): Promise<OpenResult> {
  const rows: (readonly BookSheet['rows'][number][])[][] = []
  /** Sends a request; `handle` gives its result, or undefined while there is none. */
  const ask = <T>(request: BookRequest, handle: (reply: BookReply) => T | undefined) =>
    new Promise<T>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<BookReply>) => {
        if (data.type === 'failed') return reject(new Error(data.message))
        const result = handle(data)
        if (result !== undefined) resolve(result)
      }
      // A worker that runs out of memory ends with an error event.
      worker.onerror = ({ message }) => reject(new WorkerEndedError(message))
      signal.addEventListener('abort', () => reject(createAbortError()), { once: true })
      worker.postMessage(request)
    })
  const handleReply = (reply: BookReply): OpenResult | undefined => {
    if (reply.type === 'progress') onProgress(reply.share)
    if (reply.type === 'rows') {
      rows[reply.sheet] ??= []
      rows[reply.sheet]?.push(reply.rows)
    }
    if (reply.type === 'refused') return reply
    if (reply.type !== 'book') return undefined
    const sheets = reply.book.sheets.map((sheet, index) => ({ ...sheet, rows: (rows[index] ?? []).flat() }))
    return {
      book: { ...reply.book, sheets },
      annotate: (faults, day) =>
        ask({ type: 'annotate', faults, day }, answer => (answer.type === 'annotated' ? answer.bytes : undefined)),
      close: () => worker.terminate(),
    }
  }
  try {
    const result = await ask({ type: 'read', file, name: file.name }, handleReply)
    if ('refusal' in result) worker.terminate()
    return result
  } catch (error) {
    worker.terminate()
    if (error instanceof WorkerEndedError) return { refusal: createFileFault('out-of-memory') }
    throw error
  }
}

class WorkerEndedError extends Error {}

async function openInPage(file: File, { onProgress, signal }: OpenOptions): Promise<OpenResult> {
  const [{ readFileBytes }, { readBook }] = await Promise.all([import('./readFileBytes'), import('./readBook')])
  const read = await readFileBytes(file)
  if ('refusal' in read) return read
  const result = await readBook(read.bytes, file.name, { onProgress, signal })
  if ('refusal' in result) return result
  return {
    book: result.book,
    annotate: async (faults, day) => {
      const { annotateBook } = await import('./annotation/annotateBook')
      return annotateBook({ bytes: read.bytes, book: result.book, faults, day })
    },
    close: () => {},
  }
}
