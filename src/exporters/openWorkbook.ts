// Chooses where a workbook is written: in the page, or in a worker where it has so many rows that the page would stand still.
import { allowScriptUrl } from '../map/renderer/scriptUrlPolicy'
import { ExportError } from './exportError'
import type { Book, BookWriter } from './workbook'
import type { WorkbookReply, WorkbookRequest } from './workbookWorker'
import workerUrl from './workbookWorker?worker&url'

/** Writing so many rows takes about 100 ms. */
const MAX_ROWS_IN_PAGE = 2000

const createAbortError = () => new DOMException('cancelled', 'AbortError')

/**
 * Opens a workbook for writing. Without workers, or where the browser refuses this one, the page writes it.
 * @param rowCount rows of all sheets
 * @param signal ends the worker
 */
export async function openWorkbook(book: Book, rowCount: number, signal: AbortSignal): Promise<BookWriter> {
  const worker = rowCount > MAX_ROWS_IN_PAGE && typeof Worker !== 'undefined' ? await startWorker(signal) : null
  if (worker) return createWorkerWriter(worker, book, signal)
  const { createBookWriter } = await import('./workbook')
  return createBookWriter(book)
}

/** The worker once it runs; null where it does not start. */
async function startWorker(signal: AbortSignal): Promise<Worker | null> {
  const url = new URL(workerUrl, document.baseURI).href
  allowScriptUrl(url)
  try {
    const worker = new Worker(url, { type: 'module' })
    signal.addEventListener('abort', () => worker.terminate(), { once: true })
    return await new Promise((resolve, reject) => {
      worker.onmessage = () => resolve(worker)
      worker.onerror = () => resolve(null)
      signal.addEventListener('abort', () => reject(createAbortError()), { once: true })
    })
  } catch (reason) {
    if (signal.aborted) throw reason
    return null
  }
}

function createWorkerWriter(worker: Worker, book: Book, signal: AbortSignal): BookWriter {
  const send = (request: WorkbookRequest) => worker.postMessage(request)
  const reply = new Promise<Uint8Array>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkbookReply>) => {
      if (data.type === 'done') resolve(data.bytes)
      if (data.type === 'failed') reject(data.kind ? new ExportError(data.kind, data.message) : new Error(data.message))
    }
    // A worker that runs out of memory ends with an error event.
    worker.onerror = ({ message }) => reject(new ExportError('outOfMemory', message))
    signal.addEventListener('abort', () => reject(createAbortError()), { once: true })
  })
  // A rejection before `finish` is called is reported by `finish`.
  reply.catch(() => {})
  send({ type: 'open', book })
  return {
    addRows: (sheet, rows) => send({ type: 'rows', sheet, rows }),
    finish: () => {
      send({ type: 'finish' })
      return reply.finally(() => worker.terminate())
    },
  }
}
