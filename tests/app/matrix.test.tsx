// The matrix in a DOM: sorted, grouped and filtered, its cells open what they count, and a blank one claims nothing.
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Matrix } from '../../src/features/matrix/Matrix'
import { buildDataset, type Dataset } from '../../src/model/dataset'
import { selectMeasuresPanel } from '../../src/model/measuresPanel'
import { selectClusters } from '../../src/model/selection'
import { ViewProvider } from '../../src/view/context'
import type { View } from '../../src/view/params'
import { DATA, joiningOf, MEASURES, viewOf } from '../support/dataset'
import { CLUSTERS, clustersIn, countedMeasures } from '../support/records'
import { selectionFor } from '../support/suggestions'

afterEach(cleanup)

const sources = new Map(MEASURES.sources.map(s => [s.id, s]))
let changeView: (patch: Partial<View>) => void = () => {}

const { directions } = selectMeasuresPanel(MEASURES.directions, MEASURES.measures, sources, DATA.clusters, [])

function Page({ patch, data }: { patch: Partial<View>; data: Dataset }) {
  const [view, setView] = useState(viewOf({ view: 'matrix', ...patch }))
  changeView = change => setView({ ...view, ...change })
  const selection = selectionFor(view, data)
  return (
    <ViewProvider view={view} change={changeView}>
      <Matrix directions={directions} selection={selection} lists={data.lists} />
    </ViewProvider>
  )
}

const open = (patch: Partial<View> = {}, data = DATA) => {
  render(<Page patch={patch} data={data} />)
  return userEvent.setup()
}
const links = () => [...document.querySelectorAll<HTMLElement>('[data-matrix] a[data-cluster]')]
const ids = () => links().map(link => link.dataset.cluster)
const head = (name: string) => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) })
const sortBy = (name: string) => within(head(name)).getByRole('button', { name: new RegExp(`^${name}`) })
const cellOf = (id: string, direction: string) =>
  document.querySelector<HTMLElement>(`[data-row$=":${id}"] [data-cell="${direction}"]`)

test('sorts by a column from the most results, back again, and says which way', async () => {
  const user = open()
  expect(head('集群').getAttribute('aria-sort')).toBe('ascending')
  expect(ids()).toEqual(DATA.clusters.map(c => c.id))
  await user.click(sortBy('绿色低碳'))
  expect(head('绿色低碳').getAttribute('aria-sort')).toBe('descending')
  expect(head('集群').getAttribute('aria-sort')).toBeNull()
  expect(ids()[0]).toBe('santai-textile-footwear')
  await user.click(sortBy('绿色低碳'))
  expect(head('绿色低碳').getAttribute('aria-sort')).toBe('ascending')
  expect(ids().at(-1)).toBe('santai-textile-footwear')
  await user.click(sortBy('集群'))
  expect(ids()).toEqual(DATA.clusters.map(c => c.id))
})

test('groups rows under a head that counts them', async () => {
  const user = open()
  await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按市（州）')
  expect(screen.getByRole('rowheader', { name: `成都市 ${clustersIn('510100').length}` }).getAttribute('scope')).toBe(
    'rowgroup',
  )
  expect(ids()).toHaveLength(DATA.clusters.length)
  await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按认定名单')
  expect(screen.getByText(/每份名单下各出现一次/)).not.toBeNull()
  expect(new Set(ids()).size).toBe(DATA.clusters.length)
})

test('a cell says its counts and opens its measures; closing gives the focus back', async () => {
  const user = open()
  const cell = cellOf('santai-textile-footwear', 'green') as HTMLElement
  expect(cell.getAttribute('aria-label')).toMatch(
    /三台县.*，绿色低碳：已落地 2 条、推进中 1 条（口径：园区 2、县域 1），认定前 1 条$/,
  )
  await user.click(cell)
  expect(cell.getAttribute('aria-expanded')).toBe('true')
  const sheet = screen.getByRole('region', { name: /三台县.* · 绿色低碳/ })
  const items = within(sheet).getAllByRole('listitem')
  expect(items).toHaveLength(4)
  expect(items[0]?.textContent).toMatch(/已落地 · 2023-03-17 报道 · 园区/)
  await user.click(within(sheet).getByRole('button', { name: '关闭' }))
  expect(document.activeElement).toBe(cell)
  expect(cell.getAttribute('aria-expanded')).toBe('false')
})

test('measures before the programme are shown and not counted, and what counts is told by scope', async () => {
  const user = open()
  const cell = cellOf('qingbaijiang-ultra-high-strength-alloys', 'leading-industry') as HTMLElement
  expect(cell.textContent).toBe('认定前')
  await user.click(cell)
  const sheet = screen.getByRole('region', { name: /青白江区.* · 主导产业/ })
  expect(within(sheet).getByRole('listitem').textContent).toContain(' · 县域 · 认定前')
  const counted = countedMeasures(CLUSTERS.find(c => c.id === 'qingbaijiang-ultra-high-strength-alloys') as never)
  expect(counted).toEqual([])
  expect(screen.getByText(/按口径分：集群 \d+、园区 \d+、县域 \d+、/)).not.toBeNull()
  expect(screen.getByText(/另有 \d+ 条早于 2022 年 9 月.*；1 个集群只有这样的措施/)).not.toBeNull()
})

test('a blank cell is what was not found: no button, and words for it', () => {
  open()
  expect(cellOf('qingyang-aviation-supply', 'digital')).toBeNull()
  const row = document.querySelector('[data-row$=":qingyang-aviation-supply"]') as HTMLElement
  expect(row.querySelectorAll('td')[2]?.textContent).toBe('未查到')
})

test('what the rule asks opens from the head of its column and says that it is no measure', async () => {
  const user = open()
  await user.click(screen.getByRole('button', { name: '国家办法的培育任务：创新' }))
  const rule = screen.getByRole('region', { name: '国家办法的培育任务：激发集群创新活力' })
  expect(rule.textContent).toContain('不是各县的措施')
  expect(rule.closest('thead')).not.toBeNull()
})

test('follows the filters, marks the direction asked for, and is empty without a claim', () => {
  open({ direction: ['green'] })
  expect(ids()).toEqual(selectClusters(viewOf({ direction: ['green'] }), DATA).map(c => c.id))
  expect(head('绿色低碳').dataset.asked).toBe('true')
  act(() => changeView({ q: '外星飞碟' }))
  expect(screen.getByRole('heading').textContent).toBe('没有符合条件的集群')
  expect(screen.queryByRole('table')).toBeNull()
})

test('many clusters stand a hundred at a time', async () => {
  const user = open({}, buildDataset(...joiningOf(350)))
  expect(ids()).toHaveLength(100)
  await user.click(screen.getByRole('button', { name: '再显示 100 个（还有 250 个）' }))
  expect(ids()).toHaveLength(200)
})
