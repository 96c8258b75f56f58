// The worker that writes large workbooks, in a simulation that clones every message as a browser does.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { loadClusterDetail } from '../../tests/support/data/dataset'
import { buildExportRequest } from '../../tests/support/data/exportRequest'
import type { ExportRequest } from './exporter'
import { runExport } from './runExport'
import type { WorkbookReply, WorkbookRequest } from './workbookWorker'
import { xlsxExporter } from './xlsxExporter'

const base = buildExportRequest()
const DETAIL = loadClusterDetail('dongpo-pickles')
const rows = Array.from({ length: 1000 }, (_, i) => base.rows[i % base.rows.length] as (typeof base.rows)[0])
/** Above 2,000 rows in all sheets. */
const LARGE: ExportRequest = {
  ...base,
  columns: [],
  rows,
  clusters: rows.map(({ cluster }) => cluster),
  loadDetail: async ({ id }) => ({ ...DETAIL, id, figures: [] }),
}
const scope = globalThis as unknown as { onmessage?: (event: { data: WorkbookRequest }) => void }

/** Runs the module of the worker in this thread. */
class SimulatedWorker {
  static isLoaded = false
  static started = 0
  static ended = 0
  onmessage: ((event: { data: WorkbookReply }) => void) | null = null
  onerror: ((event: { message: string }) => void) | null = null
  constructor() {
    SimulatedWorker.started++
    const deliver = (data: WorkbookReply) => queueMicrotask(() => this.onmessage?.({ data }))
    vi.stubGlobal('postMessage', deliver)
    // The module says that it is ready when it first runs.
    if (SimulatedWorker.isLoaded) deliver({ type: 'ready' })
    SimulatedWorker.isLoaded = true
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
