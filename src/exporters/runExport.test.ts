// Long exports: progress, cancel, other work in between, and errors with a kind.
import { expect, test } from 'vitest'
import { buildView } from '../../tests/support/data/dataset'
import { buildExportRequest } from '../../tests/support/data/exportRequest'
import type { View } from '../view/params'
import { ExportError } from './exportError'
import type { Exporter } from './exporter'
import { FORMATS } from './formats'
import { formatExportFileName, runExport } from './runExport'

const COUNT = 100_000
const request = buildExportRequest()
const manyRows = Array.from(
  { length: COUNT },
  (_, i) => request.rows[i % request.rows.length] as (typeof request.rows)[0],
)
const manyRequest = { ...request, columns: [], rows: manyRows, clusters: manyRows.map(({ cluster }) => cluster) }
const LONG_FORMATS = FORMATS.filter(({ id }) => ['csv', 'json', 'geojson', 'geojson-points', 'xlsx'].includes(id))

test.each(LONG_FORMATS.map(format => [format.id, format] as const))(
  '%s of 100,000 rows stops when it is cancelled, soon after the first progress',
  async (_, format) => {
    const controller = new AbortController()
    const shares: number[] = []
    const reportProgress = (share: number) => {
      shares.push(share)
      if (shares.length === 3) controller.abort()
    }
    await expect(runExport(format, manyRequest, { signal: controller.signal, reportProgress })).rejects.toMatchObject({
      name: 'AbortError',
    })
    expect(shares).toHaveLength(3)
    expect(shares.at(-1)).toBeLessThan(0.5)
  },
)

test('100,000 rows are written whole, while other work goes on', async () => {
  let otherTasks = 0
  const timer = setInterval(() => otherTasks++, 1)
  const shares: number[] = []
  const [csv] = LONG_FORMATS.filter(({ id }) => id === 'csv')
  const job = { signal: new AbortController().signal, reportProgress: (share: number) => shares.push(share) }
  const { blob } = await runExport(csv as Exporter, manyRequest, job)
  clearInterval(timer)
  expect((await blob.text()).split('\r\n')).toHaveLength(COUNT + 2)
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(shares.at(-1)).toBe(1)
  expect(otherTasks).toBeGreaterThan(10)
})

const createFailing = (reason: unknown): Exporter => ({
  id: 'failing',
  label: String,
  extension: 'txt',
  build: () => Promise.reject(reason),
})
const runFailing = (reason: unknown) =>
  runExport(createFailing(reason), request, { signal: new AbortController().signal, reportProgress: () => {} })

test('an end of memory has a kind; other errors stay as they are', async () => {
  for (const reason of [
    new RangeError('Array buffer allocation failed'),
    new RangeError('Invalid string length'),
    new DOMException('full', 'QuotaExceededError'),
  ])
    await expect(runFailing(reason)).rejects.toMatchObject({ name: 'ExportError', kind: 'outOfMemory' })
  const known = new ExportError('noCanvas', 'no canvas')
  await expect(runFailing(known)).rejects.toBe(known)
  const unknown = new TypeError('Failed to fetch')
  await expect(runFailing(unknown)).rejects.toBe(unknown)
})

test('a cancelled job does not start', async () => {
  const job = { signal: AbortSignal.abort(), reportProgress: () => {} }
  await expect(runExport(createFailing(new Error('it ran')), request, job)).rejects.toMatchObject({
    name: 'AbortError',
  })
})

test('the name of a file says the filters and the day, and its part where the rows are not the clusters', () => {
  const page = { view: request.view, filters: ['绵阳市', '食品轻纺'], day: '2026-11-22' }
  expect(FORMATS.map(format => formatExportFileName(format, page))).toEqual([
    '四川特色产业集群-目标与进展-绵阳市-食品轻纺-2026-11-22.csv',
    '四川特色产业集群-培育措施-绵阳市-食品轻纺-2026-11-22.csv',
    '四川特色产业集群-变化-绵阳市-食品轻纺-2026-11-22.csv',
    '四川特色产业集群-绵阳市-食品轻纺-2026-11-22.csv',
    '四川特色产业集群-绵阳市-食品轻纺-2026-11-22.xlsx',
    '四川特色产业集群-绵阳市-食品轻纺-2026-11-22.json',
    '四川特色产业集群-绵阳市-食品轻纺-2026-11-22.geojson',
    '四川特色产业集群-点-绵阳市-食品轻纺-2026-11-22.geojson',
    '四川特色产业集群-地图-绵阳市-食品轻纺-2026-11-22.svg',
    '四川特色产业集群-地图-绵阳市-食品轻纺-2026-11-22.png',
    '四川特色产业集群-变化-绵阳市-食品轻纺-2026-11-22.ics',
    '四川特色产业集群-绵阳市-食品轻纺-2026-11-22.ics',
  ])
})

test('the name of a file with the rows of a view says the view', () => {
  const [xlsx, json, csv] = ['xlsx', 'json', 'csv'].map(name => FORMATS.find(({ id }) => id === name) as Exporter)
  const format = (format: Exporter | undefined, patch: Partial<View>) =>
    formatExportFileName(format as Exporter, { view: buildView(patch), filters: ['绵阳市'], day: '2026-11-22' })
  expect(format(xlsx, { view: 'matrix' })).toBe('四川特色产业集群-矩阵-绵阳市-2026-11-22.xlsx')
  expect(format(json, { view: 'promises' })).toBe('四川特色产业集群-目标-绵阳市-2026-11-22.json')
  expect(format(csv, { view: 'matrix' })).toBe('四川特色产业集群-绵阳市-2026-11-22.csv')
  expect(format(xlsx, { view: 'table' })).toBe('四川特色产业集群-绵阳市-2026-11-22.xlsx')
})
