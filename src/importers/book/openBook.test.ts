// The worker that reads files, in a simulation that clones every message as a browser does.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { BookReply, BookRequest } from './bookWorker'
import { openBook } from './openBook'
import { MAX_FILE_BYTES } from './readBook'

const scope = globalThis as unknown as { onmessage?: (event: { data: BookRequest }) => void }
const LINES = 1200
const CSV = `名称,值\n${Array.from({ length: LINES }, (_, i) => `第${i}行,${i}\n`).join('')}`

/** Runs the module of the worker in this thread. */
class SimulatedWorker {
  static isLoaded = false
  static ended = 0
  static largestBatch = 0
  onmessage: ((event: { data: BookReply }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null
  constructor() {
    const deliver = (data: BookReply) => {
      if (data.type === 'rows') SimulatedWorker.largestBatch = Math.max(SimulatedWorker.largestBatch, data.rows.length)
      const clone = structuredClone(data)
      queueMicrotask(() => this.onmessage?.({ data: clone }))
    }
    vi.stubGlobal('postMessage', deliver)
    // The module says that it is ready when it first runs.
    if (SimulatedWorker.isLoaded) deliver({ type: 'ready' })
    SimulatedWorker.isLoaded = true
    void import('./bookWorker')
  }
  postMessage(data: BookRequest) {
    queueMicrotask(() => scope.onmessage?.({ data }))
  }
  terminate() {
    SimulatedWorker.ended++
  }
}

/** Fails to start, as under a stricter policy. */
class RefusedWorker {
  onerror: ((event: { message: string }) => void) | null = null
  constructor() {
    queueMicrotask(() => this.onerror?.({ message: 'refused' }))
  }
  terminate() {}
}

/** Ends while it reads, as one without memory does. */
class EndingWorker extends SimulatedWorker {
  override postMessage() {
    queueMicrotask(() => this.onerror?.({ message: 'out of memory' }))
  }
}

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://example.org/' })
  SimulatedWorker.ended = 0
})
afterEach(() => vi.unstubAllGlobals())

const open = (worker: unknown, file = new File([CSV], 'a.csv'), signal = new AbortController().signal) => {
  vi.stubGlobal('Worker', worker)
  const shares: number[] = []
  const allowScriptUrl = vi.fn()
  const opening = openBook(file, { allowScriptUrl, onProgress: share => shares.push(share), signal })
  return { opening, shares, allowScriptUrl }
}

test('a file is read in the worker, its rows arrive in small batches, and it comes back marked', async () => {
  const { opening, shares, allowScriptUrl } = open(SimulatedWorker)
  const opened = await opening
  if ('refusal' in opened) throw new Error(opened.refusal.code)
  expect(opened.book.sheets[0]?.rows).toHaveLength(LINES + 1)
  expect(SimulatedWorker.largestBatch).toBe(500)
  expect(shares[shares.length - 1]).toBe(1)
  expect(allowScriptUrl).toHaveBeenCalledOnce()
  const marked = await opened.annotate([], '2026-11-30')
  opened.close()
  expect(SimulatedWorker.ended).toBe(1)
  const inPage = await open(RefusedWorker).opening
  if ('refusal' in inPage) throw new Error(inPage.refusal.code)
  expect(inPage.book).toEqual(opened.book)
  expect(await inPage.annotate([], '2026-11-30')).toEqual(marked)
})

test('a file that is refused ends the worker', async () => {
  const { opening } = open(SimulatedWorker, new File(['%PDF-1.7'], 'a.xlsx'))
  expect(await opening).toMatchObject({ refusal: { code: 'unknown-format', params: { format: 'PDF' } } })
  expect(SimulatedWorker.ended).toBe(1)
})

test('a file above the limit is refused by its size, without being read', async () => {
  const file = new File([], 'a.csv')
  Object.defineProperty(file, 'size', { value: 200e6 })
  const readAll = vi.spyOn(file, 'arrayBuffer')
  const params = { size: 191, limit: MAX_FILE_BYTES / 1024 / 1024 }
  expect(await open(SimulatedWorker, file).opening).toMatchObject({ refusal: { code: 'file-too-large', params } })
  expect(readAll).not.toHaveBeenCalled()
})

test('a file that was moved after it was chosen is refused', async () => {
  const file = new File(['a'], 'a.csv')
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'))
  expect(await open(SimulatedWorker, file).opening).toMatchObject({ refusal: { code: 'file-unreadable' } })
})

test('a worker that runs out of memory is a refusal, not a failure of the page', async () => {
  expect(await open(EndingWorker).opening).toMatchObject({ refusal: { code: 'out-of-memory' } })
})

test('cancelling ends the worker', async () => {
  const controller = new AbortController()
  const { opening } = open(SimulatedWorker, undefined, controller.signal)
  controller.abort()
  await expect(opening).rejects.toMatchObject({ name: 'AbortError' })
  expect(SimulatedWorker.ended).toBe(1)
})
