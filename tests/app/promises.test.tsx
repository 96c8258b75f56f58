// Targets and outcomes in a DOM: counted from the data, grouped, each with its source, and nothing said that is not on record.

import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { promises as w } from '#messages/promises'
import { parsePromises } from '../../src/data/promises'
import type { ClusterPromise } from '../../src/domain/promises'
import { formatPromisesCsv } from '../../src/exporters/promises'
import { Promises } from '../../src/features/promises/Promises'
import { selectClusterPanel } from '../../src/model/clusterPanel'
import { selectPromises } from '../../src/model/promises'
import { selectClusters } from '../../src/model/selection'
import { ViewProvider } from '../../src/view/context'
import type { View } from '../../src/view/params'
import { readCsv } from '../support/csv'
import { DATA, datasetOn, detailOf, viewOf } from '../support/dataset'
import { CLUSTERS, published } from '../support/records'

afterEach(cleanup)

const FILE = parsePromises(JSON.parse(published('data/promises.json')))
const { promises, sources } = FILE.value

function open(patch: Partial<View> = {}, { data = DATA, rows = promises } = {}) {
  const view = viewOf({ view: 'promises', ...patch })
  render(
    <ViewProvider view={view} change={() => {}}>
      <Promises
        data={data}
        version="2026-02-03"
        promises={rows}
        sources={sources}
        selection={selectClusters(view, data)}
      />
    </ViewProvider>,
  )
  return userEvent.setup()
}
const rows = () => [...document.querySelectorAll<HTMLElement>('tr[data-state]')]
const headline = () => screen.getByRole('heading', { level: 2 }).textContent?.replaceAll('\u00a0', ' ')

test('every target of the tables has a row, under a head that counts them, and the headline adds up', () => {
  open()
  expect(FILE.rejected).toEqual([])
  const targets = CLUSTERS.flatMap(c => (c.figures as readonly { kind?: string }[]).filter(f => f.kind === 'target'))
  expect(promises.filter(p => 'metric' in p.said)).toHaveLength(targets.length)
  expect(rows()).toHaveLength(promises.length)
  expect(headline()).toMatch(new RegExp(`^${promises.length} 项公开目标，`))
  for (const group of document.querySelectorAll('tbody')) {
    const own = group.querySelectorAll('tr[data-state]')
    expect(group.querySelector('tr:first-child')?.textContent).toContain(` ${own.length}`)
  }
  expect(screen.getByText(/资料截至 2026-02-03。“未查到”只说明本站资料中没有/)).toBeTruthy()
})

test('each row names its cluster and due date, and opens the source of its target', () => {
  open()
  const [first, second] = promises.filter(p => p.due !== null)
  for (const promise of [first, second] as ClusterPromise[]) {
    const row = rows().find(r => r.textContent?.includes(promise.said.textZh)) as HTMLElement
    expect(within(row).getByRole('link').dataset.cluster).toBe(promise.cluster)
    expect(row.textContent).toContain(`${promise.due?.slice(0, 4)} 年`)
    const title = sources.find(s => s.id === promise.said.source)?.title ?? '-'
    expect(row.querySelector('details[data-source]')?.textContent).toContain(title)
  }
})

test('grouped by due year the years run on, and those without one stand last', async () => {
  const user = open()
  await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按时限年份')
  const heads = [...document.querySelectorAll('tbody tr:first-child')].map(
    head => head.textContent?.replace(/ \d+$/, '') ?? '',
  )
  const years = heads.slice(0, -1)
  expect(years.length).toBeGreaterThan(2)
  expect(years).toEqual([...years].sort())
  expect(heads.at(-1)).toBe('未写明年份')
  expect(rows()).toHaveLength(promises.length)
})

test('the filters decide whose targets are shown', () => {
  const city = DATA.clusters.find(c => c.id === promises[0]?.cluster)?.prefecture
  open({ city: [city ?? ('' as never)] })
  const own = promises.filter(p => DATA.byId.get(p.cluster)?.prefecture === city)
  expect(own.length).toBeLessThan(promises.length)
  expect(rows()).toHaveLength(own.length)
})

test('a scope that is asked for is that of every target', () => {
  open({ scope: ['company'] })
  const own = promises.filter(p => p.said.scope === 'company')
  expect(own.length).toBeGreaterThan(0)
  expect(rows()).toHaveLength(own.length)
})

test('on an earlier day later targets are not made yet, and what was due later is not due', () => {
  const data = datasetOn('2024-06-30')
  open({}, { data })
  const dueLater = promises.filter(p => p.due && p.due >= '2024')
  expect(rows().length).toBeLessThan(promises.length)
  const stated = rows().map(row => row.textContent)
  expect(stated.some(text => dueLater.some(p => text?.includes(p.said.textZh) && text.includes('未查到结果')))).toBe(
    false,
  )
})

test('a result is told beside its target in words and by its mark; one of another scope is listed, not judged', () => {
  const [some] = promises.filter(p => p.due && 'metric' in p.said && p.due === p.said.asOf && p.due < '2025')
  if (!some || !('metric' in some.said)) throw new Error('no target that is due')
  const { source } = promises.find(p => p.said.source !== some.said.source)?.said ?? { source: '' }
  const target = { ...some.said, metric: 'output', unit: '亿元', value: 100 }
  const said = { ...target, kind: 'actual' as const, value: 1234, comparator: '=' as const, source }
  const report = { said, published: '2026-02-01', fit: 'same' as const }
  open(
    {},
    {
      rows: [
        { ...some, said: target, reports: [report] },
        { ...some, said: target, reports: [{ ...report, fit: 'scope' as const }] },
      ],
    },
  )
  expect(headline()).toBe('2 项公开目标，2 项时限已过：1 项报道达到，1 项有报道但无法比对')
  const [reached, undecided] = rows()
  expect(reached?.textContent).toMatch(/1,234 亿元.*报道已达到/)
  expect(reached?.querySelector('svg[data-state="reached"]')).not.toBeNull()
  expect(undecided?.textContent).toMatch(/1,234 亿元.*口径不同.*有报道，无法比对.*口径不同，不比较/)
})

test('a cluster counts the same in its panel as in the view', () => {
  for (const cluster of DATA.clusters) {
    for (const data of [DATA, datasetOn('2023-06-30')]) {
      const count = selectClusterPanel(cluster, detailOf(cluster.id), data).promises
      expect([cluster.id, count]).toEqual([cluster.id, selectPromises(promises, [cluster], data.day).items.length])
    }
  }
})

test('the file has a line for each target in sight, with number, due date, state and source', () => {
  const { items } = selectPromises(promises, DATA.clusters, DATA.day)
  const csv = formatPromisesCsv({ items, sources, link: 'https://x.org/', version: '2026-02-03', day: DATA.day })
  const [head = [], ...lines] = readCsv(csv)
  expect(lines).toHaveLength(promises.length)
  const at = (name: string) => head.indexOf(name)
  const line = lines.find(cells => cells[at('本站摘述')] === items[0]?.promise.said.textZh) ?? []
  expect(line[at('时限')]).toBe(items[0]?.promise.due)
  expect(line[at('结果')]).toBe(w.state[items[0]?.state ?? 'undated'])
  expect(line[at('目标来源：标题')]).toBe(sources.find(s => s.id === items[0]?.promise.said.source)?.title)
  expect(new Set(lines.map(cells => cells.length))).toEqual(new Set([head.length]))
})
