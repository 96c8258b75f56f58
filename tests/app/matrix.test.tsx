// The matrix in a DOM: sorted, grouped and filtered, its cells open what they count, and a blank one claims nothing.
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Matrix } from '../../src/features/matrix/Matrix'
import { buildDataset, type Dataset } from '../../src/model/dataset/dataset'
import { selectClusters } from '../../src/model/dataset/selection'
import { selectMeasuresPanel } from '../../src/model/panels/measuresPanel'
import type { View } from '../../src/view/params'
import { ViewProvider } from '../../src/view/ViewProvider'
import { buildDatasetInput, buildView, DATA, MEASURES } from '../support/data/dataset'
import { selectForView } from '../support/data/search'
import { CLUSTERS, selectCountedMeasures } from '../support/data/sourceTables'

afterEach(cleanup)

const sources = new Map(MEASURES.sources.map(s => [s.id, s]))
let changeView: (patch: Partial<View>) => void = () => {}

const { directions } = selectMeasuresPanel(MEASURES.directions, MEASURES.measures, sources, DATA.clusters, [])

function Page({ patch, data }: { patch: Partial<View>; data: Dataset }) {
  const [view, setView] = useState(buildView({ view: 'matrix', ...patch }))
  changeView = change => setView({ ...view, ...change })
  const selection = selectForView(view, data)
  return (
    <ViewProvider view={view} change={changeView}>
      <Matrix directions={directions} selection={selection} lists={data.lists} />
    </ViewProvider>
  )
}

const renderMatrix = (patch: Partial<View> = {}, data = DATA) => {
  render(<Page patch={patch} data={data} />)
  return userEvent.setup()
}
const getLinks = () => [...document.querySelectorAll<HTMLElement>('[data-matrix] a[data-cluster]')]
const getIds = () => getLinks().map(link => link.dataset.cluster)
const getColumnHead = (name: string) => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) })
const getSortButton = (name: string) =>
  within(getColumnHead(name)).getByRole('button', { name: new RegExp(`^${name}`) })
const findCell = (id: string, direction: string) =>
  document.querySelector<HTMLElement>(`[data-row$=":${id}"] [data-cell="${direction}"]`)

test('sorts by a column from the most results, back again, and says which way', async () => {
  const user = renderMatrix()
  expect(getColumnHead('集群').getAttribute('aria-sort')).toBe('ascending')
  expect(getIds()).toEqual(DATA.clusters.map(c => c.id))
  await user.click(getSortButton('绿色低碳'))
  expect(getColumnHead('绿色低碳').getAttribute('aria-sort')).toBe('descending')
  expect(getColumnHead('集群').getAttribute('aria-sort')).toBeNull()
  expect(getIds()[0]).toBe('santai-textile-footwear')
  await user.click(getSortButton('绿色低碳'))
  expect(getColumnHead('绿色低碳').getAttribute('aria-sort')).toBe('ascending')
  expect(getIds().at(-1)).toBe('santai-textile-footwear')
  await user.click(getSortButton('集群'))
  expect(getIds()).toEqual(DATA.clusters.map(c => c.id))
})

test('groups rows under a head that counts them', async () => {
  const user = renderMatrix()
  await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按市（州）')
  const inChengdu = DATA.clusters.filter(({ prefecture }) => prefecture === '510100')
  expect(screen.getByRole('rowheader', { name: `成都市 ${inChengdu.length}` }).getAttribute('scope')).toBe('rowgroup')
  expect(getIds()).toHaveLength(DATA.clusters.length)
  await user.selectOptions(screen.getByRole('combobox', { name: '分组' }), '按认定名单')
  expect(screen.getByText(/每份名单下各出现一次/)).not.toBeNull()
  expect(new Set(getIds()).size).toBe(DATA.clusters.length)
})

test('a cell says its counts and opens its measures; closing gives the focus back', async () => {
  const user = renderMatrix()
  const cell = findCell('santai-textile-footwear', 'green') as HTMLElement
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

test('measures before the programme are shown but not counted, and counts are given by scope', async () => {
  const user = renderMatrix()
  const cell = findCell('qingbaijiang-ultra-high-strength-alloys', 'leading-industry') as HTMLElement
  expect(cell.textContent).toBe('认定前')
  await user.click(cell)
  const sheet = screen.getByRole('region', { name: /青白江区.* · 主导产业/ })
  expect(within(sheet).getByRole('listitem').textContent).toContain(' · 县域 · 认定前')
  const counted = selectCountedMeasures(CLUSTERS.find(c => c.id === 'qingbaijiang-ultra-high-strength-alloys') as never)
  expect(counted).toEqual([])
  expect(screen.getByText(/按口径分：集群 \d+、园区 \d+、县域 \d+、/)).not.toBeNull()
  expect(screen.getByText(/另有 \d+ 条早于 2022 年 9 月.*；1 个集群只有这样的措施/)).not.toBeNull()
})

test('an empty cell has a text and no button', () => {
  renderMatrix()
  expect(findCell('qingyang-aviation-supply', 'digital')).toBeNull()
  const row = document.querySelector('[data-row$=":qingyang-aviation-supply"]') as HTMLElement
  expect(row.querySelectorAll('td')[2]?.textContent).toBe('未查到')
})

test('the tasks of the rule open from the column head and are marked as no measures', async () => {
  const user = renderMatrix()
  await user.click(screen.getByRole('button', { name: '国家办法的培育任务：创新' }))
  const rule = screen.getByRole('region', { name: '国家办法的培育任务：激发集群创新活力' })
  expect(rule.textContent).toContain('不是各县的措施')
  expect(rule.closest('thead')).not.toBeNull()
})

test('follows the filters, marks the filtered direction, and can be empty', () => {
  renderMatrix({ direction: ['green'] })
  expect(getIds()).toEqual(selectClusters(buildView({ direction: ['green'] }), DATA).map(c => c.id))
  expect(getColumnHead('绿色低碳').dataset.highlighted).toBe('true')
  act(() => changeView({ q: '外星飞碟' }))
  expect(screen.getByRole('heading').textContent).toBe('没有符合条件的集群')
  expect(screen.queryByRole('table')).toBeNull()
})

test('many clusters are shown a hundred at a time', async () => {
  const user = renderMatrix({}, buildDataset(...buildDatasetInput(350)))
  expect(getIds()).toHaveLength(100)
  await user.click(screen.getByRole('button', { name: '再显示 100 个（还有 250 个）' }))
  expect(getIds()).toHaveLength(200)
})
