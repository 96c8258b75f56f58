// The suggestions below the search box in a DOM: they follow the typing, also while an input method composes; keys and
// pointer choose; what is chosen says what it asks for; and no text of a reader becomes markup.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import SuggestionsPane from '../../src/app/SuggestionsPane'
import { SearchBox } from '../../src/features/filters/SearchBox'
import { Suggestions } from '../../src/features/search/Suggestions'
import type { Suggestion } from '../../src/model/candidates'
import { ViewProvider } from '../../src/view/context'
import { DATA, viewOf } from '../support/dataset'
import { suggestionsFor } from '../support/suggestions'

afterEach(cleanup)

function open(notice: ReactNode = null) {
  const chosen: Suggestion[] = []
  let q = ''
  function Page() {
    const [view, setView] = useState(viewOf())
    q = view.q
    return (
      <ViewProvider view={view} change={() => {}}>
        <SearchBox
          onSearch={text => setView({ ...view, q: text })}
          suggest={({ box, text }) => (
            <Suggestions
              box={box}
              text={text}
              model={notice ? null : suggestionsFor(text)}
              notice={notice}
              onChoose={one => chosen.push(one)}
            />
          )}
        />
      </ViewProvider>
    )
  }
  render(<Page />)
  return { user: userEvent.setup(), chosen, query: () => q, box: screen.getByRole<HTMLInputElement>('combobox') }
}
const names = () => screen.queryAllByRole('option').map(option => option.textContent)
const stoodOn = () => screen.queryByRole('option', { selected: true })?.textContent
const isOpen = () => screen.getByRole('combobox').getAttribute('aria-expanded') === 'true'

test('typing opens a list in groups, with the typed part marked', async () => {
  const { user, box } = open()
  expect(isOpen()).toBe(false)
  await user.type(box, 'fucheng')
  expect(isOpen()).toBe(true)
  const list = screen.getByRole('listbox', { name: '搜索建议' })
  expect(box.getAttribute('aria-controls')).toBe(list.id)
  expect(
    within(list)
      .getAllByRole('group')
      .map(group => group.firstElementChild?.textContent)
      .slice(0, 2),
  ).toEqual(['县（市、区）', '集群'])
  expect(names()[0]).toBe('涪城区绵阳 · 1 个集群')
  expect(list.querySelector('mark')?.textContent).toBe('涪城')
})

test('arrows go through the options and the text, Enter chooses, Escape closes first and clears then', async () => {
  const { user, box, chosen, query } = open()
  await user.type(box, 'fucheng')
  expect(stoodOn()).toBeUndefined()
  await user.keyboard('{ArrowDown}')
  expect(stoodOn()).toMatch(/^涪城区/)
  expect(box.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id)
  await user.keyboard('{ArrowDown}')
  expect(stoodOn()).toContain('连接器')
  await user.keyboard('{ArrowDown}'.repeat(names().length - 1))
  expect(stoodOn()).toBeUndefined()
  await user.keyboard('{ArrowUp}')
  expect(stoodOn()).toBe(names().at(-1))
  await user.keyboard('{Escape}')
  expect([isOpen(), box.value]).toEqual([false, 'fucheng'])
  await user.keyboard('{ArrowDown}{Enter}')
  expect(chosen[0]?.patch).toEqual({ city: [], county: ['510703'], q: '', cluster: null, at: null })
  expect([isOpen(), document.activeElement]).toEqual([false, box])
  await user.keyboard('{Escape}')
  expect([box.value, query()]).toEqual(['', ''])
})

test('Enter without a chosen suggestion leaves the text as the filter and closes the list', async () => {
  const { user, box, chosen, query } = open()
  await user.type(box, '泵阀{Enter}')
  expect([isOpen(), query(), chosen.length]).toEqual([false, '泵阀', 0])
})

test.each([
  ['绵阳市', 'city', { city: ['510700'], county: [], q: '', cluster: null, at: null }],
  ['会理县', 'county', { city: [], county: ['513402'], q: '', cluster: null, at: null }],
  ['连接器', 'cluster', { cluster: 'fucheng-connectors', q: '', at: null }],
  ['泡菜坛', 'product', { q: '泡菜坛' }],
  ['长虹', 'firm', { cluster: 'mianyang-special-robots', q: '', at: null }],
  ['推算', 'term', { view: 'method', q: '', cluster: null, at: null }],
])('choosing "%s" asks for its %s', async (text, kind, patch) => {
  const { user, box, chosen } = open()
  await user.type(box, text)
  await user.click(screen.getAllByRole('option')[0] as HTMLElement)
  expect(chosen[0]).toMatchObject({ kind, patch })
})

test('a half-composed word has suggestions already, and its keys are the input method’s', () => {
  const { box, query, chosen } = open()
  act(() => box.focus())
  fireEvent.compositionStart(box)
  fireEvent.input(box, { target: { value: 'san tai' } })
  expect(names()[0]).toMatch(/^三台县/)
  fireEvent.keyDown(box, { key: 'ArrowDown', isComposing: true })
  fireEvent.keyDown(box, { key: 'Enter', isComposing: true })
  expect([stoodOn(), chosen.length, query()]).toEqual([undefined, 0, ''])
  fireEvent.input(box, { target: { value: '三台' } })
  fireEvent.compositionEnd(box)
  expect([query(), box.value]).toEqual(['三台', '三台'])
  expect(isOpen()).toBe(true)
})

test.each(['😀', '<b>x</b>y', '.*(', '\u202eabc', '子'.repeat(500)])(
  '“%s” breaks nothing and is told as it is',
  text => {
    const { box } = open()
    act(() => box.focus())
    fireEvent.input(box, { target: { value: text } })
    expect(document.querySelector('b')).toBeNull()
    expect(screen.getByText(/^没有找到/).textContent).toContain(Array.from(text).slice(0, 40).join(''))
    expect(isOpen()).toBe(false)
  },
)

test('the way to try again is reached with Tab, gives the focus back, and Escape closes from there', async () => {
  let asked = 0
  const { user, box } = open(
    <button type="button" onClick={() => asked++}>
      重试
    </button>,
  )
  const retry = () => screen.queryByRole('button', { name: '重试' })
  await user.type(box, '三台')
  await user.tab()
  expect(document.activeElement).toBe(retry())
  await user.keyboard('{Enter}')
  expect([asked, document.activeElement]).toEqual([1, box])
  await user.tab()
  await user.keyboard('{Escape}')
  expect([retry(), document.activeElement, box.value]).toEqual([null, box, '三台'])
  await user.keyboard('{ArrowDown}')
  await user.tab()
  await user.tab()
  expect(retry()).toBeNull()
})

test('a file of names that is slow to come is mentioned', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal('fetch', () => new Promise(() => {}))
  try {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <ViewProvider view={viewOf({ q: '三台' })} change={() => {}}>
          <SearchBox
            onSearch={() => {}}
            suggest={typing => <SuggestionsPane {...typing} data={DATA} onChoose={() => {}} />}
          />
        </ViewProvider>
      </QueryClientProvider>,
    )
    act(() => screen.getByRole('combobox').focus())
    expect(screen.queryByText(/仍在加载/)).toBeNull()
    act(() => void vi.advanceTimersByTime(2600))
    expect(screen.getByText(/data\/search.json 仍在加载/)).toBeTruthy()
    act(() => void vi.advanceTimersByTime(10_000))
    expect(screen.getByRole('button', { name: '重试' })).toBeTruthy()
  } finally {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  }
})

test.each([
  ['绵阳泡菜', '没有与全部词语相符的，下面只按“泡菜”查找，略去了“绵阳”'],
  ['三臺', '“三臺”按简体“三台”查找'],
  ['三太', '没有写作“三太”的，下面的读音相同'],
])('how “%s” was read is told above the suggestions', async (text, told) => {
  const { user, box } = open()
  await user.type(box, text)
  expect(screen.getByText(told)).toBeTruthy()
  expect(names().length).toBeGreaterThan(0)
})

test('how many there are is said once the reader pauses', async () => {
  const { user, box } = open()
  await user.type(box, 'fucheng')
  expect(screen.getAllByRole('status').map(status => status.textContent)).toEqual([''])
  const told = await screen.findByText(`${names().length} 条搜索建议，可用上下键选择`)
  expect(told.getAttribute('role')).toBe('status')
})
