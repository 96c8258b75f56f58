// The search box with an input method: the events of each family of browsers, and the texts of box and list.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SearchBox } from '../../src/features/filters/SearchBox'
import { COMPOSING_SEARCH_DELAY_MS } from '../../src/features/filters/searchDebounce'
import { ViewProvider } from '../../src/view/ViewProvider'
import { buildView } from '../support/data/dataset'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function renderSearchBox(q = '') {
  let searchFor: (q: string) => void = () => {}
  let listQuery = q
  const searches: string[] = []
  function Page() {
    const [view, setView] = useState(buildView({ q }))
    listQuery = view.q
    searchFor = text => setView({ ...view, q: text })
    return (
      <ViewProvider view={view} change={() => {}}>
        <SearchBox
          onSearch={text => {
            searches.push(text)
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
    getBothTexts: () => [box.value, listQuery],
    times: searches,
    searchFor: (text: string) => act(() => searchFor(text)),
    waitForPause: () => act(() => void vi.advanceTimersByTime(COMPOSING_SEARCH_DELAY_MS)),
    compose: (value: string) => fireEvent.input(box, { target: { value }, isComposing: true }),
    input: (value: string) => fireEvent.input(box, { target: { value } }),
    start: () => fireEvent.compositionStart(box),
    end: (value = box.value) => fireEvent.compositionEnd(box, { target: { value } }),
    key: (init: KeyboardEventInit) => fireEvent.keyDown(box, init),
  }
}
type RenderedBox = ReturnType<typeof renderSearchBox>

test.each<[string, (box: RenderedBox) => void]>([
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
])('with the composition events of %s box and list agree', (_, steps) => {
  const rendered = renderSearchBox()
  steps(rendered)
  rendered.waitForPause()
  expect(rendered.getBothTexts()).toEqual(['三台', '三台'])
  expect(rendered.times.filter(text => text === '三台')).toHaveLength(1)
})

test('half-typed pinyin is searched for after a pause and stays as it is', () => {
  const { start, compose, getBothTexts, waitForPause } = renderSearchBox()
  start()
  compose('san tai')
  expect(getBothTexts()).toEqual(['san tai', ''])
  waitForPause()
  expect(getBothTexts()).toEqual(['san tai', 'san tai'])
  compose('san tai x')
  expect(getBothTexts()).toEqual(['san tai x', 'san tai'])
})

test('clear pressed while composing empties box and list, and what is typed later is searched for', () => {
  const { start, compose, input, getBothTexts, waitForPause } = renderSearchBox('泵阀')
  start()
  compose('泵阀san')
  waitForPause()
  input('')
  waitForPause()
  expect(getBothTexts()).toEqual(['', ''])
  input('连接器')
  waitForPause()
  expect(getBothTexts()).toEqual(['连接器', '连接器'])
})

test.each<[string, KeyboardEventInit]>([
  ['while it composes', { key: 'Escape', isComposing: true }],
  ['right after it has composed', { key: 'Escape', keyCode: 229 }],
])('Escape for the input method, %s, keeps the text; the next one clears it', (_, first) => {
  const { start, compose, end, key, getBothTexts, waitForPause } = renderSearchBox()
  start()
  compose('三台')
  if (!first.isComposing) end()
  expect(key(first)).toBe(false) // or the browser would empty the box
  if (first.isComposing) end()
  waitForPause()
  expect(getBothTexts()).toEqual(['三台', '三台'])
  key({ key: 'Escape', keyCode: 27 })
  expect(getBothTexts()).toEqual(['', ''])
})

test('Enter for the input method searches for nothing; Enter after it searches at once', () => {
  const { start, compose, input, key, getBothTexts } = renderSearchBox()
  start()
  compose('san')
  key({ key: 'Enter', isComposing: true })
  key({ key: 'Enter', keyCode: 229 })
  expect(getBothTexts()).toEqual(['san', ''])
  input('三台')
  key({ key: 'Enter', keyCode: 13 })
  expect(getBothTexts()).toEqual(['三台', '三台'])
})

test('when the focus leaves while composing, the text in the box is searched for', () => {
  const { start, compose, box, getBothTexts } = renderSearchBox()
  start()
  compose('san tai')
  act(() => box.blur())
  expect(getBothTexts()).toEqual(['san tai', 'san tai'])
})

test('removing a chip empties the box, also while the box composes', () => {
  const { start, compose, waitForPause, searchFor, getBothTexts } = renderSearchBox()
  start()
  compose('shoes')
  waitForPause()
  searchFor('')
  waitForPause()
  expect(getBothTexts()).toEqual(['', ''])
})
