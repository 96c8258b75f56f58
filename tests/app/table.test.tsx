// The table in a DOM: sorted, its columns chosen, copied, and nothing in a cell that is only heard.
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Table } from '../../src/features/table/Table'
import { buildDataset, type Dataset } from '../../src/model/dataset/dataset'
import type { View } from '../../src/view/params'
import { ViewProvider } from '../../src/view/ViewProvider'
import { buildDatasetInput, buildView, DATA, FACTS } from '../support/data/dataset'
import { selectForView } from '../support/data/search'

afterEach(cleanup)

let view: View

function Page({ patch, data, facts }: { patch: Partial<View>; data: Dataset; facts: typeof FACTS | null }) {
  const [tableView, setTableView] = useState(buildView({ view: 'table', ...patch }))
  view = tableView
  return (
    <ViewProvider view={tableView} change={change => setTableView({ ...tableView, ...change })}>
      <Table data={data} facts={facts} selection={selectForView(tableView, data)} heading={<h2>x</h2>} />
    </ViewProvider>
  )
}

const renderTable = (patch: Partial<View> = {}, data = DATA, facts: typeof FACTS | null = FACTS) => {
  const user = userEvent.setup()
  render(<Page patch={patch} data={data} facts={facts} />)
  return user
}
const getIds = () =>
  [...document.querySelectorAll<HTMLElement>('[data-table] a[data-cluster]')].map(a => a.dataset.cluster)
const getColumnHead = (name: string) => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) })
const getSortButton = (name: string) => within(getColumnHead(name)).getByRole('button')
/** What a browser does with a copy: hands the field its event, or forbids it. */
function mockClipboard(allowed: boolean): Record<string, string> {
  const written: Record<string, string> = {}
  document.execCommand = () => {
    const clipboardData = { setData: (type: string, text: string) => Object.assign(written, { [type]: text }) }
    if (allowed) document.activeElement?.dispatchEvent(Object.assign(new Event('copy'), { clipboardData }))
    return allowed
  }
  return written
}
const findCell = (id: string, column: string) =>
  document.querySelector(`a[data-cluster="${id}"]`)?.closest('tr')?.querySelector(`[data-column="${column}"]`)

test('a column head sorts, reverses and resets its column, and the link follows', async () => {
  const user = renderTable()
  const places = DATA.clusters.map(c => c.id)
  expect(getIds()).toEqual(places)
  await user.click(getSortButton('产值或营收'))
  expect(getColumnHead('产值或营收').getAttribute('aria-sort')).toBe('descending')
  expect(view.sort).toBe('-figure')
  expect(screen.getByText(/口径和年份不同/)).not.toBeNull()
  const largest = getIds()[0]
  await user.click(getSortButton('产值或营收'))
  expect([getColumnHead('产值或营收').getAttribute('aria-sort'), view.sort]).toEqual(['ascending', 'figure'])
  expect(getIds()[0]).not.toBe(largest)
  await user.click(getSortButton('产值或营收'))
  expect([getColumnHead('产值或营收').getAttribute('aria-sort'), view.sort, getIds()]).toEqual([null, null, places])
})

test('a figure has its unit, qualifier, year, scope and source; a plan is marked as one', () => {
  renderTable()
  expect(findCell('qingyang-aviation-supply', 'figure')?.textContent).toMatch(
    /^约 750 亿元 航空 · 营业收入 · 2024 · 园区/,
  )
  expect(findCell('wuhou-microwave-rf', 'figure')?.textContent).toMatch(/^超 100 亿元 产值 · 2024 · 集群 目标/)
  expect(findCell('santai-textile-footwear', 'figure')?.textContent).toContain('说法不一')
  expect(findCell('qingyang-aviation-supply', 'figure')?.querySelector('summary')?.getAttribute('aria-label')).toMatch(
    /^来源 \d+ C$/,
  )
})

test('missing lists, terms and figures are stated', () => {
  renderTable()
  expect(findCell('jinniu-aerospace-information', 'list')?.textContent).toBe('未注明')
  expect(findCell('jinniu-aerospace-information', 'validity')?.textContent).toBe('未查到')
  expect(findCell('chenghua-intelligent-robots', 'figure')?.textContent).toBe('未查到')
  expect(findCell('mianyang-special-robots', 'county')?.textContent).toBe('未注明')
})

test('the six measure counts have a label in words', () => {
  renderTable()
  const counts = findCell('santai-textile-footwear', 'measures')?.firstElementChild
  expect(counts?.getAttribute('aria-label')).toBe(
    '主导产业 未查到，创新 1 条，数字化 未查到，绿色低碳 3 条，开放合作 2 条，治理服务 1 条',
  )
  expect(counts?.textContent?.trim()).toBe('· 1 · 3 2 1')
})

test('columns are chosen below the tools, the link names them, and the usual ones need no name', async () => {
  const user = renderTable({ sort: 'city' })
  await user.click(screen.getByRole('button', { name: '选择列 12/15' }))
  await user.click(screen.getByRole('checkbox', { name: '市（州）' }))
  // What it was sorted by is gone, and the order with it.
  expect(view.sort).toBeNull()
  expect(screen.queryByRole('columnheader', { name: '市（州）' })).toBeNull()
  await user.click(screen.getByRole('checkbox', { name: '行政区划代码' }))
  expect(view.cols).toContain('adcode')
  expect(findCell('santai-textile-footwear', 'adcode')?.textContent).toBe('510722')
  await user.click(screen.getByRole('button', { name: '恢复常用列' }))
  expect(view.cols).toEqual([])
})

test('copies what is shown, for cells and as text, with a last line on when and whence', async () => {
  const user = renderTable({ city: ['510700' as never], cols: ['figure', 'status'] })
  const written = mockClipboard(true)
  await user.click(screen.getByRole('button', { name: '复制表格' }))
  expect(await screen.findByText('已复制 4 行，可以粘贴到电子表格')).not.toBeNull()
  const lines = written['text/plain']?.split('\n') ?? []
  expect(lines).toHaveLength(6)
  expect(lines[0]?.split('\t')).toEqual([
    '集群',
    '全名',
    '状态',
    '产值或营收（亿元）',
    '目标（亿元）',
    '数据口径',
    '本站摘述',
    '数据来源',
  ])
  const santai = lines.find(line => line.startsWith('绵阳市三台县纺织鞋服产业集群'))?.split('\t') ?? []
  expect(santai.slice(0, 6)).toEqual([
    '绵阳市三台县纺织鞋服产业集群',
    '有出处',
    '有效期满，未查到复核结果',
    '100',
    '已列数据，不列目标',
    '约 100 亿元 · 百亿级 · 规模 · 2023-07 · 集群 · 说法不一',
  ])
  expect(santai[7]).toMatch(/，B 级：主流媒体原页或官方文件转载/)
  expect(lines[5]).toMatch(/截至 2026-11-22，4 行。已收录不等于已核实.*\?city=510700&view=table&cols=figure,status$/)
  expect(written['text/html']).toContain('<td>100</td>')
})

test('where the browser forbids copying, the text is shown in a field', async () => {
  const user = renderTable({ q: '三台' })
  mockClipboard(false)
  await user.click(screen.getByRole('button', { name: '复制表格' }))
  const field = await screen.findByRole('textbox', { name: /表格文字/ })
  expect((field as HTMLTextAreaElement).value).toContain('绵阳市三台县纺织鞋服产业集群\t')
  expect(screen.getByRole('status').textContent).toContain('请全选')
})

test('without its file the rest of the table is shown, and nothing is stated as missing', () => {
  renderTable({}, DATA, null)
  expect(findCell('chenghua-intelligent-robots', 'figure')?.textContent).toBe('未加载')
  expect(findCell('chenghua-intelligent-robots', 'status')?.textContent?.trim()).toBe('有效期内（推算）')
})

test('nothing selected is no table', () => {
  renderTable({ q: '外星飞碟' })
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.queryByRole('button', { name: '复制表格' })).toBeNull()
})

test('many clusters are shown a hundred at a time', async () => {
  const user = renderTable({}, buildDataset(...buildDatasetInput(350)))
  expect(getIds()).toHaveLength(100)
  await user.click(screen.getByRole('button', { name: '再显示 100 个（还有 250 个）' }))
  expect(getIds()).toHaveLength(200)
})
