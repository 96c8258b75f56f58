// The search box under an input method: the events of each family of browsers, and what box and list then show.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SearchBox } from '../../src/features/filters/SearchBox'
import { COMPOSING_REST_MS } from '../../src/features/filters/typing'
import { ViewProvider } from '../../src/view/context'
import { viewOf } from '../support/dataset'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function open(q = '') {
  let searchFor: (q: string) => void = () => {}
  let shown = q
  const times: string[] = []
  function Page() {
    const [view, setView] = useState(viewOf({ q }))
    shown = view.q
    searchFor = text => setView({ ...view, q: text })
    return (
      <ViewProvider view={view} change={() => {}}>
        <SearchBox
          onSearch={text => {
            times.push(text)
            searchFor(text)
          }}
        />
      </ViewProvider>
    )
  }
  render(<Page />)
  const box = screen.getByRole<HTMLInputElement>('combobox')
  act(() => box.focus())
  return {
    box,
    /** The texts that the box and the list show. */
    both: () => [box.value, shown],
    times,
    searchFor: (text: string) => act(() => searchFor(text)),
    rest: () => act(() => void vi.advanceTimersByTime(COMPOSING_REST_MS)),
    compose: (value: string) => fireEvent.input(box, { target: { value }, isComposing: true }),
    input: (value: string) => fireEvent.input(box, { target: { value } }),
    start: () => fireEvent.compositionStart(box),
    end: (value = box.value) => fireEvent.compositionEnd(box, { target: { value } }),
    key: (init: KeyboardEventInit) => fireEvent.keyDown(box, init),
  }
}
type Opened = ReturnType<typeof open>

test.each<[string, (box: Opened) => void]>([
  ['Chromium', ({ start, compose, end }) => [start(), compose('san tai'), compose('三台'), end()]],
  ['Firefox', ({ start, compose, end, input }) => [start(), compose('san tai'), end('三台'), input('三台')]],
  [
    'Safari',
    ({ start, compose, input, end, key }) => [
      start(),
      compose('san tai'),
      input(''),
      input('三台'),
      end(),
      key({ key: 'Enter', keyCode: 229 }),
    ],
  ],
  [
    'Android',
    ({ start, compose, key }) => [
      key({ key: 'Unidentified', keyCode: 229 }),
      start(),
      compose('san tai'),
      compose('三台'),
    ],
  ],
])('as %s tells of a composition, box and list come to agree', (_, steps) => {
  const opened = open()
  steps(opened)
  opened.rest()
  expect(opened.both()).toEqual(['三台', '三台'])
  expect(opened.times.filter(text => text === '三台')).toHaveLength(1)
})

test('half-typed pinyin is searched for after a pause and stays as it is', () => {
  const { start, compose, both, rest } = open()
  start()
  compose('san tai')
  expect(both()).toEqual(['san tai', ''])
  rest()
  expect(both()).toEqual(['san tai', 'san tai'])
  compose('san tai x')
  expect(both()).toEqual(['san tai x', 'san tai'])
})

test('clear pressed while composing empties box and list, and what is typed later is searched for', () => {
  const { start, compose, input, both, rest } = open('泵阀')
  start()
  compose('泵阀san')
  rest()
  input('')
  rest()
  expect(both()).toEqual(['', ''])
  input('连接器')
  rest()
  expect(both()).toEqual(['连接器', '连接器'])
})

test.each<[string, KeyboardEventInit]>([
  ['while it composes', { key: 'Escape', isComposing: true }],
  ['right after it has composed', { key: 'Escape', keyCode: 229 }],
])('Escape for the input method, %s, keeps the text; the next one clears it', (_, first) => {
  const { start, compose, end, key, both, rest } = open()
  start()
  compose('三台')
  if (!first.isComposing) end()
  expect(key(first)).toBe(false) // or the browser would empty the box
  if (first.isComposing) end()
  rest()
  expect(both()).toEqual(['三台', '三台'])
  key({ key: 'Escape', keyCode: 27 })
  expect(both()).toEqual(['', ''])
})

test('Enter for the input method searches for nothing half-typed; Enter of the reader searches at once', () => {
  const { start, compose, input, key, both } = open()
  start()
  compose('san')
  key({ key: 'Enter', isComposing: true })
  key({ key: 'Enter', keyCode: 229 })
  expect(both()).toEqual(['san', ''])
  input('三台')
  key({ key: 'Enter', keyCode: 13 })
  expect(both()).toEqual(['三台', '三台'])
})

test('the focus leaves while composing: what stands in the box is searched for', () => {
  const { start, compose, box, both } = open()
  start()
  compose('san tai')
  act(() => box.blur())
  expect(both()).toEqual(['san tai', 'san tai'])
})

test('a chip taken off empties the box, also where the box keeps the focus and composes', () => {
  const { start, compose, rest, searchFor, both } = open()
  start()
  compose('shoes')
  rest()
  searchFor('')
  rest()
  expect(both()).toEqual(['', ''])
})
