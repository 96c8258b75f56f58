// Events of a search box in the order in which each family of browsers sends them, and the searches that follow.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { COMPOSING_SEARCH_DELAY_MS, createSearchDebounce, SEARCH_DELAY_MS, type SearchDebounce } from './searchDebounce'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function setUp() {
  const searches: string[] = []
  let draft: string | null = null
  const searchDebounce = createSearchDebounce(
    text => {
      draft = text
    },
    text => searches.push(text),
  )
  return { searchDebounce, searches, draft: () => draft }
}

type Step = (searchDebounce: SearchDebounce) => void
const compose =
  (text: string): Step =>
  ({ input }) =>
    input(text, true)
const input =
  (text: string): Step =>
  searchDebounce =>
    searchDebounce.input(text, false)
const endComposition =
  (text: string): Step =>
  ({ submit }) =>
    submit(text)
const flush: Step = searchDebounce => searchDebounce.flush()

const SEQUENCES: readonly (readonly [what: string, steps: readonly Step[], last: string])[] = [
  [
    'Chromium: input, then the end',
    [compose('san'), compose('san tai'), compose('三台'), endComposition('三台')],
    '三台',
  ],
  ['Firefox: the end, then input', [compose('san'), compose('san tai'), endComposition('三台'), input('三台')], '三台'],
  [
    'Safari: the composed text is removed, the word is entered',
    [compose('santai'), input(''), input('三台'), endComposition('三台')],
    '三台',
  ],
  ['an end that still has the earlier text', [compose('san'), endComposition('san'), input('三')], '三'],
  ['Android: one composition over a whole word', [compose('s'), compose('sh'), compose('shoes')], 'shoes'],
  ['Android: no composition at all', [input('s'), input('sh'), input('shoes')], 'shoes'],
  [
    'Android: a space ends a word and begins the next',
    [compose('smart'), endComposition('smart'), input('smart '), compose('smart h')],
    'smart h',
  ],
  ['cancelled in Chromium', [compose('san'), compose(''), endComposition('')], ''],
  ['cancelled in Firefox', [compose('san'), endComposition(''), input('')], ''],
  ['cancelled behind a word', [input('三台'), compose('三台xie'), endComposition('三台'), input('三台')], '三台'],
  ['clear pressed while composing, no end', [compose('san'), input('')], ''],
  ['clear pressed while composing, reported as composed', [compose('san'), compose('')], ''],
  [
    'clear pressed while composing, then typing goes on',
    [compose('san'), input(''), input('b'), input('beng')],
    'beng',
  ],
  ['the focus leaves while composing, no end', [compose('san tai'), flush], 'san tai'],
  [
    'the focus leaves while composing, the end after',
    [compose('san tai'), flush, endComposition('san tai')],
    'san tai',
  ],
  ['Enter ends the composition, and does nothing itself', [compose('三台'), endComposition('三台')], '三台'],
  ['Enter before the rest', [input('三台'), flush], '三台'],
  ['dictated', [input('三台的鞋')], '三台的鞋'],
]

test.each(SEQUENCES)('the last search is for the final text: %s', (_, steps, last) => {
  const { searchDebounce, searches } = setUp()
  for (const step of steps) step(searchDebounce)
  vi.advanceTimersByTime(COMPOSING_SEARCH_DELAY_MS)
  expect(searches.at(-1)).toBe(last)
  expect(vi.getTimerCount()).toBe(0)
})

test.each(SEQUENCES)('with a pause after every event the box shows the searched text: %s', (_, steps, last) => {
  const { searchDebounce, searches, draft } = setUp()
  for (const step of steps) {
    step(searchDebounce)
    vi.advanceTimersByTime(COMPOSING_SEARCH_DELAY_MS)
    expect(draft() ?? searches.at(-1)).toBe(searches.at(-1))
  }
  expect(searches.at(-1)).toBe(last)
})

test('typed text is searched for after a pause, composed text after a longer one, and composed text stays in the box', () => {
  const { searchDebounce, searches, draft } = setUp()
  searchDebounce.input('s', false)
  vi.advanceTimersByTime(SEARCH_DELAY_MS - 1)
  searchDebounce.input('sa', false)
  vi.advanceTimersByTime(SEARCH_DELAY_MS - 1)
  expect([searches, draft()]).toEqual([[], 'sa'])
  vi.advanceTimersByTime(1)
  expect([searches, draft()]).toEqual([['sa'], null])
  searchDebounce.input('sa n', true)
  vi.advanceTimersByTime(COMPOSING_SEARCH_DELAY_MS - 1)
  expect(searches).toEqual(['sa'])
  vi.advanceTimersByTime(1)
  expect([searches, draft()]).toEqual([['sa', 'sa n'], 'sa n'])
})

test('cancel drops the pending text', () => {
  const { searchDebounce, searches, draft } = setUp()
  searchDebounce.input('san', true)
  searchDebounce.cancel()
  vi.advanceTimersByTime(COMPOSING_SEARCH_DELAY_MS)
  searchDebounce.flush()
  expect([searches, draft()]).toEqual([[], null])
})
