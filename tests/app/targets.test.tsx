// Targets and outcomes in a DOM: counted from the data, grouped, each with its source, and nothing said that is not on record.

import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { parseTargets } from '../../src/data/targets'
import type { ClusterTarget } from '../../src/domain/target/clusterTargets'
import { Targets } from '../../src/features/targets/Targets'
import { selectClusters } from '../../src/model/dataset/selection'
import { selectTargets } from '../../src/model/mainViews/targets'
import { selectClusterPanel } from '../../src/model/panels/clusterPanel'
import type { View } from '../../src/view/params'
import { ViewProvider } from '../../src/view/ViewProvider'
import { buildDatasetOn, buildView, DATA, loadClusterDetail } from '../support/data/dataset'
import { CLUSTERS, readPublished } from '../support/data/sourceTables'

afterEach(cleanup)

const FILE = parseTargets(JSON.parse(readPublished('data/promises.json')))
const { promises, sources } = FILE.value

function renderTargets(patch: Partial<View> = {}, { data = DATA, rows = promises } = {}) {
  const view = buildView({ view: 'promises', ...patch })
  render(
    <ViewProvider view={view} change={() => {}}>
      <Targets
        data={data}
        version="2026-02-03"
        targets={rows}
        sources={sources}
        selection={selectClusters(view, data)}
      />
    </ViewProvider>,
  )
  return userEvent.setup()
}
const getRows = () => [...document.querySelectorAll<HTMLElement>('tr[data-state]')]
const getHeadline = () => screen.getByRole('heading', { level: 2 }).textContent?.replaceAll('\u00a0', ' ')

test('every target of the tables has a row, under a head that counts them, and the headline adds up', () => {
  renderTargets()
  expect(FILE.rejected).toEqual([])
  const targets = CLUSTERS.flatMap(c => (c.figures as readonly { kind?: string }[]).filter(f => f.kind === 'target'))
  expect(promises.filter(p => 'metric' in p.said)).toHaveLength(targets.length)
  expect(getRows()).toHaveLength(promises.length)
  expect(getHeadline()).toMatch(new RegExp(`^${promises.length} 项公开目标，`))
  for (const group of document.querySelectorAll('tbody')) {
    const groupRows = group.querySelectorAll('tr[data-state]')
    expect(group.querySelector('tr:first-child')?.textContent).toContain(` ${groupRows.length}`)
  }
  expect(screen.getByText(/资料截至 2026-02-03。“未查到”只说明本站资料中没有/)).toBeTruthy()
})

test('each row names its cluster and due date, and opens the source of its target', () => {
  renderTargets()
  const [first, second] = promises.filter(p => p.due !== null)
  for (const promise of [first, second] as ClusterTarget[]) {
    const row = getRows().find(r => r.textContent?.includes(promise.said.textZh)) as HTMLElement
    expect(within(row).getByRole('link').dataset.cluster).toBe(promise.cluster)
    expect(row.textContent).toContain(`${promise.due?.slice(0, 4)} 年`)
    const title = sources.find(s => s.id === promise.said.source)?.title ?? '-'
    expect(row.querySelector('details[data-source]')?.textContent).toContain(title)
  }
})

test('grouped by due year the years ascend, and targets without one come last', async () => {
  const user = renderTargets()
  await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按时限年份')
  const heads = [...document.querySelectorAll('tbody tr:first-child')].map(
    head => head.textContent?.replace(/ \d+$/, '') ?? '',
  )
  const years = heads.slice(0, -1)
  expect(years.length).toBeGreaterThan(2)
  expect(years).toEqual([...years].sort())
  expect(heads.at(-1)).toBe('未写明年份')
  expect(getRows()).toHaveLength(promises.length)
})

test('the filters decide whose targets are shown', () => {
  const city = DATA.clusters.find(c => c.id === promises[0]?.cluster)?.prefecture
  renderTargets({ city: [city ?? ('' as never)] })
  const expectedTargets = promises.filter(p => DATA.byId.get(p.cluster)?.prefecture === city)
  expect(expectedTargets.length).toBeLessThan(promises.length)
  expect(getRows()).toHaveLength(expectedTargets.length)
})

test('a filter by scope applies to every target', () => {
  renderTargets({ scope: ['company'] })
  const expectedTargets = promises.filter(p => p.said.scope === 'company')
  expect(expectedTargets.length).toBeGreaterThan(0)
  expect(getRows()).toHaveLength(expectedTargets.length)
})

test('on an earlier day later targets are missing, and targets due later are not due', () => {
  const data = buildDatasetOn('2024-06-30')
  renderTargets({}, { data })
  const dueLater = promises.filter(p => p.due && p.due >= '2024')
  expect(getRows().length).toBeLessThan(promises.length)
  const rowTexts = getRows().map(row => row.textContent)
  expect(rowTexts.some(text => dueLater.some(p => text?.includes(p.said.textZh) && text.includes('未查到结果')))).toBe(
    false,
  )
})

test('a result is shown beside its target in words and by an icon; one of another scope is listed, not evaluated', () => {
  const [dueTarget] = promises.filter(p => p.due && 'metric' in p.said && p.due === p.said.asOf && p.due < '2025')
  if (!dueTarget || !('metric' in dueTarget.said)) throw new Error('no target that is due')
  const { source } = promises.find(p => p.said.source !== dueTarget.said.source)?.said ?? { source: '' }
  const target = { ...dueTarget.said, metric: 'output', unit: '亿元', value: 100 }
  const said = { ...target, kind: 'actual' as const, value: 1234, comparator: '=' as const, source }
  const report = { said, published: '2026-02-01', fit: 'same' as const }
  renderTargets(
    {},
    {
      rows: [
        { ...dueTarget, said: target, reports: [report] },
        { ...dueTarget, said: target, reports: [{ ...report, fit: 'scope' as const }] },
      ],
    },
  )
  expect(getHeadline()).toBe('2 项公开目标，2 项时限已过：1 项报道达到，1 项有报道但无法比对')
  const [reachedRow, undecidedRow] = getRows()
  expect(reachedRow?.textContent).toMatch(/1,234 亿元.*报道已达到/)
  expect(reachedRow?.querySelector('svg[data-state="reached"]')).not.toBeNull()
  expect(undecidedRow?.textContent).toMatch(/1,234 亿元.*口径不同.*有报道，无法比对.*口径不同，不比较/)
})

test('a cluster counts the same in its panel as in the view', () => {
  for (const cluster of DATA.clusters) {
    for (const data of [DATA, buildDatasetOn('2023-06-30')]) {
      const count = selectClusterPanel(cluster, loadClusterDetail(cluster.id), data).targetCount
      expect([cluster.id, count]).toEqual([cluster.id, selectTargets(promises, [cluster], data.day).items.length])
    }
  }
})
