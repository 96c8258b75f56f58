// The worker that writes large workbooks, in a simulation that clones every message as a browser does.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { buildExportRequest } from '../../tests/support/data/exportRequest'
import type { ExportRequest } from './exporter'
import { runExport } from './runExport'
import type { WorkbookReply, WorkbookRequest } from './workbookWorker'
import { xlsxExporter } from './xlsxExporter'

const base = buildExportRequest()
const rows = Array.from({ length: 2100 }, (_, i) => base.rows[i % base.rows.length] as (typeof base.rows)[0])
const LARGE: ExportRequest = { ...base, columns: [], rows, clusters: rows.map(({ cluster }) => cluster) }
const scope = globalThis as unknown as { onmessage?: (event: { data: WorkbookRequest }) => void }

/** Runs the module of the worker in this thread. */
class SimulatedWorker {
  static started = 0
  static ended = 0
  onmessage: ((event: { data: WorkbookReply }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null
  constructor() {
    SimulatedWorker.started++
    vi.stubGlobal('postMessage', (reply: WorkbookReply) => queueMicrotask(() => this.onmessage?.({ data: reply })))
    vi.resetModules()
    void import('./workbookWorker')
  }
  postMessage(request: WorkbookRequest) {
    const data = structuredClone(request)
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

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://example.org/' })
  SimulatedWorker.started = 0
  SimulatedWorker.ended = 0
})
afterEach(() => vi.unstubAllGlobals())

const exportWith = async (worker: unknown, request = LARGE) => {
  vi.stubGlobal('Worker', worker)
  const job = { signal: new AbortController().signal, reportProgress: () => {} }
  return new Uint8Array(await (await runExport(xlsxExporter, request, job)).blob.arrayBuffer())
}

test('a large workbook is written in a worker, which then ends, with the bytes that the page would write', async () => {
  const written = await exportWith(SimulatedWorker)
  expect([SimulatedWorker.started, SimulatedWorker.ended]).toEqual([1, 1])
  expect(await exportWith(undefined)).toEqual(written)
})

test('where the worker is refused the page writes the workbook', async () => {
  expect((await exportWith(RefusedWorker)).length).toBeGreaterThan(10_000)
})

test('a small workbook starts no worker', async () => {
  await exportWith(SimulatedWorker, base)
  expect(SimulatedWorker.started).toBe(0)
})

test('a cancelled export ends the worker', async () => {
  vi.stubGlobal('Worker', SimulatedWorker)
  const controller = new AbortController()
  const reportProgress = (share: number) => {
    if (share > 0.2) controller.abort()
  }
  await expect(runExport(xlsxExporter, LARGE, { signal: controller.signal, reportProgress })).rejects.toMatchObject({
    name: 'AbortError',
  })
  expect([SimulatedWorker.started, SimulatedWorker.ended]).toEqual([1, 1])
})
