// Shared components in a DOM: tabs by keyboard, the role and action of a notice, the delay of the search box.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { DataFileLinks } from '../../src/app/layout/DataFileLinks'
import { FileNotice } from '../../src/app/notices/FileNotice'
import { DataFileError } from '../../src/data/DataFileError'
import { SearchBox } from '../../src/features/filters/SearchBox'
import { Tabs } from '../../src/ui/controls/Tabs'
import { ViewProvider } from '../../src/view/ViewProvider'
import { buildView } from '../support/data/dataset'

afterEach(cleanup)

const TABS = [
  { id: 'one', label: '一' },
  { id: 'two', label: '二' },
  { id: 'three', label: '三' },
] as const

function ThreeTabs() {
  const [current, setCurrent] = useState<'one' | 'two' | 'three'>('one')
  return (
    <Tabs label="三页" tabs={TABS} current={current} onChange={setCurrent}>
      {current}
    </Tabs>
  )
}

test('tabs are one stop of the Tab key; arrows, Home and End move and show', async () => {
  const user = userEvent.setup()
  render(<ThreeTabs />)
  const getSelectedTab = () => screen.getByRole('tab', { selected: true }).textContent
  await user.tab()
  for (const [key, label] of [
    ['{ArrowRight}', '二'],
    ['{End}', '三'],
    ['{ArrowRight}', '一'],
    ['{ArrowLeft}', '三'],
    ['{Home}', '一'],
  ] as const) {
    await user.keyboard(key)
    expect(getSelectedTab()).toBe(label)
    expect(document.activeElement?.textContent).toBe(label)
  }
  expect(screen.getByRole('tabpanel', { name: '一' }).textContent).toBe('one')
})

test.each(['missing', 'network', 'not-json', 'shape', 'late'] as const)('a file that is %s is an alert', async kind => {
  let retryCount = 0
  const state = { file: 'data/v1/index.json', isWaiting: false, rejected: [], retry: () => retryCount++ }
  render(<FileNotice state={{ ...state, error: new DataFileError('data/v1/index.json', kind, '') }} />)
  expect(screen.getByRole('alert').textContent).toContain('data/v1/index.json')
  await userEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(retryCount).toBe(1)
})

function TestSearchBox({ onQuery }: { onQuery: (q: string) => void }) {
  const [view, setView] = useState(buildView())
  const search = (q: string) => {
    onQuery(q)
    setView({ ...view, q })
  }
  return (
    <ViewProvider view={view} change={() => {}}>
      <SearchBox onSearch={search} />
    </ViewProvider>
  )
}

test('the search box waits while an input method composes, and says when a query is too long', async () => {
  const queries: string[] = []
  render(<TestSearchBox onQuery={q => queries.push(q)} />)
  const box = screen.getByRole('combobox')
  fireEvent.compositionStart(box)
  fireEvent.input(box, { target: { value: 'san tai' } })
  expect(queries).toEqual([])
  fireEvent.input(box, { target: { value: '三台' } })
  fireEvent.compositionEnd(box)
  expect(queries.at(-1)).toBe('三台')
  fireEvent.input(box, { target: { value: '泵'.repeat(41) } })
  await vi.waitFor(() => expect(queries.at(-1)).toBe('泵'.repeat(40)))
  expect((await screen.findByRole('status')).textContent).toContain('40 个字')
})

test('going back drops typed text that was not searched for yet', () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const queries: string[] = []
  render(<TestSearchBox onQuery={q => queries.push(q)} />)
  const box = screen.getByRole<HTMLInputElement>('combobox')
  fireEvent.input(box, { target: { value: '三台' } })
  fireEvent.popState(window)
  expect(box.value).toBe('')
  act(() => void vi.advanceTimersByTime(2000))
  expect(queries).toEqual([])
})

test('going back also ends a composition, even without an end event', async () => {
  const queries: string[] = []
  render(<TestSearchBox onQuery={q => queries.push(q)} />)
  const box = screen.getByRole<HTMLInputElement>('combobox')
  fireEvent.compositionStart(box)
  fireEvent.input(box, { target: { value: 'beng' } })
  fireEvent.popState(window)
  fireEvent.input(box, { target: { value: '泵阀' } })
  await vi.waitFor(() => expect(queries).toEqual(['泵阀']))
})

test('the line of data files has no space before its commas', () => {
  const { container } = render(<DataFileLinks extraFile="data/v1/clusters/a.json" />)
  expect(container.textContent).toMatch(/^数据文件：开放数据 a\.json，许可 CC BY 4\.0；/)
  expect(render(<DataFileLinks />).container.textContent).toMatch(/^数据文件：开放数据，许可 CC BY 4\.0；/)
})
