// The comparison in a DOM: clusters come and go, what differs and what is missing is said, and one file that fails takes
// only its own column with it.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import ComparePane from '../../src/app/panes/ComparePane'
import type { ClusterId } from '../../src/domain/cluster/cluster'
import { CompareButton } from '../../src/features/cluster/CompareButton'
import type { View } from '../../src/view/params'
import { ViewProvider } from '../../src/view/ViewProvider'
import { buildView, DATA } from '../support/data/dataset'
import { readPublished } from '../support/data/sourceTables'

const SANTAI = 'santai-textile-footwear' as ClusterId
const DONGPO = 'dongpo-pickles' as ClusterId
const YANTAN = 'yantan-pump-valve' as ClusterId

let missingIds = new Set<string>()
let view: View

beforeEach(() => {
  missingIds = new Set()
  vi.stubGlobal('fetch', async (path: string) => {
    const file = path.replace(/^.*?(?=data\/)/, '')
    return [...missingIds].some(id => file.includes(id))
      ? new Response('', { status: 404 })
      : new Response(readPublished(file), { status: 200 })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function Page({ compare }: { compare: readonly ClusterId[] }) {
  const [state, setState] = useState(buildView({ compare }))
  view = state
  const change = (patch: Partial<View>) => setState(previous => ({ ...previous, ...patch }))
  return (
    <ViewProvider view={state} change={change}>
      <nav>
        <a href="./" aria-current={state.compare.length === 0 ? 'true' : undefined}>
          地图
        </a>
      </nav>
      <CompareButton id={YANTAN} />
      {state.compare.length > 0 ? <ComparePane data={DATA} compared={state.compare} /> : null}
    </ViewProvider>
  )
}

const renderComparison = async (...compare: ClusterId[]) => {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Page compare={compare} />
    </QueryClientProvider>,
  )
  await screen.findByRole('table')
  return userEvent.setup()
}
const getColumnHeads = () => screen.getAllByRole('columnheader').map(head => within(head).getByRole('link').textContent)
const getRow = (name: RegExp) => screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement
const getCells = (name: RegExp) => [...getRow(name).querySelectorAll('td')].map(cell => cell.textContent)

test('clusters are in the order of the link; each figure has scope, date, kind and source; differences are stated in words', async () => {
  await renderComparison(SANTAI, DONGPO)
  expect(getColumnHeads()).toEqual(['绵阳市三台县纺织鞋服产业集群', '东坡泡菜食品产业集群'])
  await screen.findByRole('rowheader', { name: /^产值/ })
  expect(getRow(/^产值/).textContent).toContain('口径、日期、实际数与目标数不同，不能直接相比')
  const [santai, dongpo] = getCells(/^产值/)
  expect(santai).toMatch(/60 亿元 说法不一2023-03 · 园区.*超 ?100 亿元 目标2024/)
  expect(dongpo).toMatch(/220 亿元/)
  expect(getCells(/^营业收入/)[0]).toBe('未查到')
  expect(getCells(/^国家级/)[0]).toBe('未收录')
  expect(getCells(/^有效期$/)).toEqual(['有效期满，未查到复核结果', '有效期未查到'])
  expect(getCells(/^公开数据，上面/)[0]).toMatch(/^有 4 项，缺 \d+ 项$/)
})

test('a source opens in place', async () => {
  const user = await renderComparison(SANTAI)
  await screen.findByRole('rowheader', { name: /^规模/ })
  const mark = within(getRow(/^规模/)).getAllByLabelText('来源 1 B')[0] as HTMLElement
  await user.click(mark)
  expect(mark.closest('details')?.open).toBe(true)
  expect(mark.closest('details')?.textContent).toContain('四川在线')
})

test('a cluster is added from the menu, those of its industry in one step, up to four', async () => {
  const user = await renderComparison(SANTAI)
  await user.selectOptions(screen.getByRole('combobox', { name: '再加一个集群' }), YANTAN)
  await user.click(screen.getByRole('button', { name: '加入' }))
  expect(view.compare).toEqual([SANTAI, YANTAN])
  expect(screen.getByText(/同属食品轻纺，不在绵阳市；每个市（州）先取一个/)).not.toBeNull()
  await user.click(screen.getByRole('button', { name: '同产业的其他集群' }))
  expect(view.compare).toEqual([SANTAI, YANTAN, 'xinjin-health-food', 'rongxian-pottery'])
  expect(screen.getByText('已有 4 个，请先移出一个再加入。')).not.toBeNull()
  for (const name of ['加入', '同产业的其他集群'])
    expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true)
  expect(screen.getByText('4 个，最多 4 个')).not.toBeNull()
})

test('a message says when no other prefecture has the industry', async () => {
  await renderComparison('wenjiang-biotech-drugs' as ClusterId)
  expect(screen.getByText(/成都市以外未收录其他医药健康集群/)).not.toBeNull()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '同产业的其他集群' }).disabled).toBe(true)
})

test('removing a cluster keeps the others and the focus; removing the last one closes the comparison', async () => {
  const user = await renderComparison(SANTAI, DONGPO)
  await user.click(screen.getByRole('button', { name: '移出比较：绵阳市三台县纺织鞋服产业集群' }))
  expect(getColumnHeads()).toEqual(['东坡泡菜食品产业集群'])
  expect(document.activeElement?.textContent).toBe('比较 1 个集群')
  await user.click(screen.getByRole('button', { name: /^移出比较：/ }))
  expect(screen.queryByRole('table')).toBeNull()
  expect(document.activeElement?.textContent).toBe('地图')
})

test('a file that fails to load is reported in its column with a retry; the other columns stay', async () => {
  missingIds.add(DONGPO)
  const user = await renderComparison(SANTAI, DONGPO)
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('data/v1/clusters/dongpo-pickles.json')
  expect((alert.closest('td') as HTMLTableCellElement).cellIndex).toBe(2)
  expect(getCells(/^产值/)).toEqual([expect.stringContaining('亿元'), '未加载'])
  missingIds.clear()
  await user.click(screen.getByRole('button', { name: '重试' }))
  await vi.waitFor(() => expect(getCells(/^产值/)[1]).toContain('220 亿元'))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('the button of an open cluster adds and removes it, and is disabled at four', async () => {
  const user = await renderComparison(SANTAI, DONGPO, 'fucheng-connectors' as ClusterId)
  await user.click(screen.getByRole('button', { name: '加入比较' }))
  expect(view.compare.at(-1)).toBe(YANTAN)
  await user.click(screen.getByRole('button', { name: '移出比较' }))
  expect(view.compare).toHaveLength(3)
  await user.click(screen.getByRole('button', { name: '加入' }))
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '比较已满' }).disabled).toBe(true)
})
