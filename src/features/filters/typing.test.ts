// Events of a search box in the order in which each family of browsers sends them, and what is searched for in the end.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { COMPOSING_REST_MS, createTyping, REST_MS, type Typing } from './typing'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function open() {
  const searched: string[] = []
  let draft: string | null = null
  const typing = createTyping(
    text => {
      draft = text
    },
    text => searched.push(text),
  )
  return { typing, searched, draft: () => draft }
}

type Step = (typing: Typing) => void
const compose =
  (text: string): Step =>
  ({ input }) =>
    input(text, true)
const input =
  (text: string): Step =>
  typing =>
    typing.input(text, false)
const end =
  (text: string): Step =>
  ({ finish }) =>
    finish(text)
const settle: Step = typing => typing.settle()

const SEQUENCES: readonly (readonly [what: string, steps: readonly Step[], last: string])[] = [
  ['Chromium: input, then the end', [compose('san'), compose('san tai'), compose('三台'), end('三台')], '三台'],
  ['Firefox: the end, then input', [compose('san'), compose('san tai'), end('三台'), input('三台')], '三台'],
  [
    'Safari: the composed text goes, the word comes',
    [compose('santai'), input(''), input('三台'), end('三台')],
    '三台',
  ],
  ['an end that still has the earlier text', [compose('san'), end('san'), input('三')], '三'],
  ['Android: one composition over a whole word', [compose('s'), compose('sh'), compose('shoes')], 'shoes'],
  ['Android: no composition at all', [input('s'), input('sh'), input('shoes')], 'shoes'],
  [
    'Android: a space ends a word and begins the next',
    [compose('smart'), end('smart'), input('smart '), compose('smart h')],
    'smart h',
  ],
  ['cancelled in Chromium', [compose('san'), compose(''), end('')], ''],
  ['cancelled in Firefox', [compose('san'), end(''), input('')], ''],
  ['cancelled behind a word', [input('三台'), compose('三台xie'), end('三台'), input('三台')], '三台'],
  ['clear pressed while composing, no end', [compose('san'), input('')], ''],
  ['clear pressed while composing, told as composed', [compose('san'), compose('')], ''],
  [
    'clear pressed while composing, then typing goes on',
    [compose('san'), input(''), input('b'), input('beng')],
    'beng',
  ],
  ['the focus leaves while composing, no end', [compose('san tai'), settle], 'san tai'],
  ['the focus leaves while composing, the end after', [compose('san tai'), settle, end('san tai')], 'san tai'],
  ['Enter ends the composition, and does nothing itself', [compose('三台'), end('三台')], '三台'],
  ['Enter before the rest', [input('三台'), settle], '三台'],
  ['dictated', [input('三台的鞋')], '三台的鞋'],
]

test.each(SEQUENCES)('%s', (_, steps, last) => {
  const { typing, searched } = open()
  for (const step of steps) step(typing)
  vi.advanceTimersByTime(COMPOSING_REST_MS)
  expect(searched.at(-1)).toBe(last)
  expect(vi.getTimerCount()).toBe(0)
})

test.each(SEQUENCES)('with a pause after every event box and list agree: %s', (_, steps, last) => {
  const { typing, searched, draft } = open()
  for (const step of steps) {
    step(typing)
    vi.advanceTimersByTime(COMPOSING_REST_MS)
    expect(draft() ?? searched.at(-1)).toBe(searched.at(-1))
  }
  expect(searched.at(-1)).toBe(last)
})

test('letters are searched for once the hand rests, composed ones later, and stay in the box till they are whole', () => {
  const { typing, searched, draft } = open()
  typing.input('s', false)
  vi.advanceTimersByTime(REST_MS - 1)
  typing.input('sa', false)
  vi.advanceTimersByTime(REST_MS - 1)
  expect([searched, draft()]).toEqual([[], 'sa'])
  vi.advanceTimersByTime(1)
  expect([searched, draft()]).toEqual([['sa'], null])
  typing.input('sa n', true)
  vi.advanceTimersByTime(COMPOSING_REST_MS - 1)
  expect(searched).toEqual(['sa'])
  vi.advanceTimersByTime(1)
  expect([searched, draft()]).toEqual([['sa', 'sa n'], 'sa n'])
})

test('a step in history takes back what waits', () => {
  const { typing, searched, draft } = open()
  typing.input('san', true)
  typing.drop()
  vi.advanceTimersByTime(COMPOSING_REST_MS)
  typing.settle()
  expect([searched, draft()]).toEqual([[], null])
})
