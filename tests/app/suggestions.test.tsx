// The suggestions below the search box in a DOM: they follow the typed text, also while an input method composes it, and are
// chosen by keys and pointer. Typed text never becomes markup.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import SuggestionsPane from '../../src/app/search/SuggestionsPane'
import { SearchBox } from '../../src/features/filters/SearchBox'
import { Suggestions } from '../../src/features/search/Suggestions'
import type { Suggestion } from '../../src/model/search/suggestionIndex'
import { ViewProvider } from '../../src/view/ViewProvider'
import { buildView, DATA } from '../support/data/dataset'
import { getSuggestions } from '../support/data/search'

afterEach(cleanup)

function renderSuggestions(notice: ReactNode = null) {
  const chosen: Suggestion[] = []
  let q = ''
  function Page() {
    const [view, setView] = useState(buildView())
    q = view.q
    return (
      <ViewProvider view={view} change={() => {}}>
        <SearchBox
          onSearch={text => setView({ ...view, q: text })}
          renderSuggestions={({ box, text }) => (
            <Suggestions
              box={box}
              text={text}
              model={notice ? null : getSuggestions(text)}
              notice={notice}
              onChoose={suggestion => chosen.push(suggestion)}
            />
          )}
        />
      </ViewProvider>
    )
  }
  render(<Page />)
  return { user: userEvent.setup(), chosen, query: () => q, box: screen.getByRole<HTMLInputElement>('combobox') }
}
const getOptionNames = () => screen.queryAllByRole('option').map(option => option.textContent)
const getActiveOption = () => screen.queryByRole('option', { selected: true })?.textContent
const isListOpen = () => screen.getByRole('combobox').getAttribute('aria-expanded') === 'true'

test('typing opens a list in groups, with the typed part marked', async () => {
  const { user, box } = renderSuggestions()
  expect(isListOpen()).toBe(false)
  await user.type(box, 'fucheng')
  expect(isListOpen()).toBe(true)
  const list = screen.getByRole('listbox', { name: '搜索建议' })
  expect(box.getAttribute('aria-controls')).toBe(list.id)
  expect(
    within(list)
      .getAllByRole('group')
      .map(group => group.firstElementChild?.textContent)
      .slice(0, 2),
  ).toEqual(['县（市、区）', '集群'])
  expect(getOptionNames()[0]).toBe('涪城区绵阳 · 1 个集群')
  expect(list.querySelector('mark')?.textContent).toBe('涪城')
})

test('arrows go through the options and the text, Enter chooses, Escape closes first and clears then', async () => {
  const { user, box, chosen, query } = renderSuggestions()
  await user.type(box, 'fucheng')
  expect(getActiveOption()).toBeUndefined()
  await user.keyboard('{ArrowDown}')
  expect(getActiveOption()).toMatch(/^涪城区/)
  expect(box.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id)
  await user.keyboard('{ArrowDown}')
  expect(getActiveOption()).toContain('连接器')
  await user.keyboard('{ArrowDown}'.repeat(getOptionNames().length - 1))
  expect(getActiveOption()).toBeUndefined()
  await user.keyboard('{ArrowUp}')
  expect(getActiveOption()).toBe(getOptionNames().at(-1))
  await user.keyboard('{Escape}')
  expect([isListOpen(), box.value]).toEqual([false, 'fucheng'])
  await user.keyboard('{ArrowDown}{Enter}')
  expect(chosen[0]?.patch).toEqual({ city: [], county: ['510703'], q: '', cluster: null, at: null })
  expect([isListOpen(), document.activeElement]).toEqual([false, box])
  await user.keyboard('{Escape}')
  expect([box.value, query()]).toEqual(['', ''])
})

test('Enter without a chosen suggestion leaves the text as the filter and closes the list', async () => {
  const { user, box, chosen, query } = renderSuggestions()
  await user.type(box, '泵阀{Enter}')
  expect([isListOpen(), query(), chosen.length]).toEqual([false, '泵阀', 0])
})

test.each([
  ['绵阳市', 'city', { city: ['510700'], county: [], q: '', cluster: null, at: null }],
  ['会理县', 'county', { city: [], county: ['513402'], q: '', cluster: null, at: null }],
  ['连接器', 'cluster', { cluster: 'fucheng-connectors', q: '', at: null }],
  ['泡菜坛', 'product', { q: '泡菜坛' }],
  ['长虹', 'firm', { cluster: 'mianyang-special-robots', q: '', at: null }],
  ['推算', 'term', { view: 'method', q: '', cluster: null, at: null }],
])('choosing "%s" asks for its %s', async (text, kind, patch) => {
  const { user, box, chosen } = renderSuggestions()
  await user.type(box, text)
  await user.click(screen.getAllByRole('option')[0] as HTMLElement)
  expect(chosen[0]).toMatchObject({ kind, patch })
})

test('a half-composed word has suggestions already, and its keys are the input method’s', () => {
  const { box, query, chosen } = renderSuggestions()
  act(() => box.focus())
  fireEvent.compositionStart(box)
  fireEvent.input(box, { target: { value: 'san tai' } })
  expect(getOptionNames()[0]).toMatch(/^三台县/)
  fireEvent.keyDown(box, { key: 'ArrowDown', isComposing: true })
  fireEvent.keyDown(box, { key: 'Enter', isComposing: true })
  expect([getActiveOption(), chosen.length, query()]).toEqual([undefined, 0, ''])
  fireEvent.input(box, { target: { value: '三台' } })
  fireEvent.compositionEnd(box)
  expect([query(), box.value]).toEqual(['三台', '三台'])
  expect(isListOpen()).toBe(true)
})

test.each(['😀', '<b>x</b>y', '.*(', '\u202eabc', '子'.repeat(500)])('“%s” is shown as plain text', text => {
  const { box } = renderSuggestions()
  act(() => box.focus())
  fireEvent.input(box, { target: { value: text } })
  expect(document.querySelector('b')).toBeNull()
  expect(screen.getByText(/^没有找到/).textContent).toContain(Array.from(text).slice(0, 40).join(''))
  expect(isListOpen()).toBe(false)
})

test('the retry button is reached with Tab and returns the focus; Escape closes the list from there', async () => {
  let retryCount = 0
  const { user, box } = renderSuggestions(
    <button type="button" onClick={() => retryCount++}>
      重试
    </button>,
  )
  const retry = () => screen.queryByRole('button', { name: '重试' })
  await user.type(box, '三台')
  await user.tab()
  expect(document.activeElement).toBe(retry())
  await user.keyboard('{Enter}')
  expect([retryCount, document.activeElement]).toEqual([1, box])
  await user.tab()
  await user.keyboard('{Escape}')
  expect([retry(), document.activeElement, box.value]).toEqual([null, box, '三台'])
  await user.keyboard('{ArrowDown}')
  await user.tab()
  await user.tab()
  expect(retry()).toBeNull()
})

test('a slow file of search tables is mentioned', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.stubGlobal('fetch', () => new Promise(() => {}))
  try {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <ViewProvider view={buildView({ q: '三台' })} change={() => {}}>
          <SearchBox
            onSearch={() => {}}
            renderSuggestions={typing => <SuggestionsPane {...typing} data={DATA} onChoose={() => {}} />}
          />
        </ViewProvider>
      </QueryClientProvider>,
    )
    act(() => screen.getByRole('combobox').focus())
    expect(screen.queryByText(/仍在加载/)).toBeNull()
    act(() => void vi.advanceTimersByTime(2600))
    expect(screen.getByText(/data\/v1\/search.json 仍在加载/)).toBeTruthy()
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
])('a line above the suggestions explains how “%s” was read', async (text, expectedText) => {
  const { user, box } = renderSuggestions()
  await user.type(box, text)
  expect(screen.getByText(expectedText)).toBeTruthy()
  expect(getOptionNames().length).toBeGreaterThan(0)
})

test('the number of suggestions is announced after a pause', async () => {
  const { user, box } = renderSuggestions()
  await user.type(box, 'fucheng')
  expect(screen.getAllByRole('status').map(status => status.textContent)).toEqual([''])
  const announcement = await screen.findByText(`${getOptionNames().length} 条搜索建议，可用上下键选择`)
  expect(announcement.getAttribute('role')).toBe('status')
})
