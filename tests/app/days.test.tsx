// The day of the view as a reader types it: what the field shows and what the view is of never differ unsaid.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { IsoDay } from '../../src/domain/calendar'
import { Days } from '../../src/features/filters/Days'
import { ViewProvider } from '../../src/view/context'
import { DATA, viewOf } from '../support/dataset'

const TODAY = '2026-11-22' as IsoDay

const showPicker = vi.fn()
beforeEach(() => Object.assign(HTMLInputElement.prototype, { showPicker }))
afterEach(cleanup)

function open(asof: string | null = null) {
  /** Every day that the view was of, in order. */
  const days: (string | null)[] = []
  let setDay: (day: string | null) => void = () => {}
  function Page() {
    const [view, setView] = useState(viewOf({ asof: asof as IsoDay | null }))
    setDay = day => setView({ ...view, asof: day as IsoDay | null })
    return (
      <ViewProvider
        view={view}
        change={patch => {
          days.push(patch.asof as string | null)
          setView({ ...view, ...patch })
        }}
      >
        <Days lists={DATA.lists} today={TODAY} />
      </ViewProvider>
    )
  }
  render(<Page />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: '日期' })
  const described = () =>
    (field.getAttribute('aria-describedby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent ?? '')
  return {
    user: userEvent.setup(),
    field,
    days,
    setDay: (day: string | null) => setDay(day),
    problem: () => described()[0],
    format: () => described()[1],
    isInvalid: () => field.getAttribute('aria-invalid') === 'true',
    calendar: document.querySelector('input[type=date]') as HTMLInputElement,
  }
}

test('the field names its format and shows the day of the view', () => {
  const { field, format, problem, isInvalid } = open('2024-12-31')
  expect(field.value).toBe('2024-12-31')
  expect(format()).toContain('2024-12-31')
  expect([problem(), isInvalid()]).toEqual(['', false])
})

test.each(['20250704', '2025-07-04', '2025/07/04', '２０２５０７０４', '2025年07月04日'])(
  'typing %s asks for that day once, and for no other on the way',
  async typed => {
    const { user, field, days, isInvalid } = open()
    await user.click(field)
    field.select()
    await user.keyboard(typed)
    expect([days, isInvalid()]).toEqual([['2025-07-04'], false])
    expect(field.value).toBe(typed)
    await user.tab()
    expect([field.value, days]).toEqual(['2025-07-04', ['2025-07-04']])
  },
)

test('half a date changes nothing, and is said to be one when the reader is done', async () => {
  const { user, field, days, problem, isInvalid } = open('2024-12-31')
  await user.click(field)
  field.select()
  await user.keyboard('2025-0')
  expect([days, problem(), isInvalid()]).toEqual([[], '', false])
  await user.keyboard('{Enter}')
  expect(problem()).toBe('日期没有写全，仍按 2024-12-31 显示。')
  await user.keyboard('7-04')
  expect([days, problem(), isInvalid()]).toEqual([['2025-07-04'], '', false])
})

test.each([
  ['20240231', '没有 2024-02-31 这一天，仍按 2026-11-22 显示。'],
  ['19991231', '只能看 2000 年到 2099 年的日期，仍按 2026-11-22 显示。'],
  ['2100-01-01', '只能看 2000 年到 2099 年的日期，仍按 2026-11-22 显示。'],
])('%s is said to be no day, stays to be mended, and changes nothing', async (typed, words) => {
  const { user, field, days, problem, isInvalid } = open()
  await user.click(field)
  field.select()
  await user.keyboard(typed)
  expect(problem()).toBe(words)
  await user.tab()
  expect([field.value, problem(), isInvalid(), days]).toEqual([typed, words, true, []])
})

test('an empty field means today', async () => {
  const { user, field, days } = open('2024-12-31')
  await user.click(field)
  field.select()
  await user.keyboard('{Delete}')
  expect([field.value, days]).toEqual(['', [null]])
  await user.tab()
  expect(field.value).toBe(TODAY)
})

test('the calendar chooses a day, and its way to clear means today', () => {
  const { field, days, calendar } = open()
  fireEvent.click(screen.getByRole('button', { name: '选日期' }))
  expect(showPicker.mock.contexts).toEqual([calendar])
  fireEvent.change(calendar, { target: { value: '2025-07-04' } })
  expect([field.value, days]).toEqual(['2025-07-04', ['2025-07-04']])
  fireEvent.change(calendar, { target: { value: '' } })
  expect([field.value, days]).toEqual([TODAY, ['2025-07-04', null]])
})

test.each([
  ['another day comes from elsewhere', ({ setDay }: ReturnType<typeof open>) => setDay('2023-12-31'), '2023-12-31'],
  ['today is chosen', () => fireEvent.click(screen.getByRole('link', { name: /^今天/ })), TODAY],
])('a faulty date goes when %s', async (_, step, shown) => {
  const opened = open()
  await opened.user.click(opened.field)
  opened.field.select()
  await opened.user.keyboard('20240231')
  expect(opened.isInvalid()).toBe(true)
  act(() => void step(opened))
  expect([opened.field.value, opened.isInvalid()]).toEqual([shown, false])
})

test('today’s own date leaves the link', async () => {
  const { user, field, days } = open('2024-12-31')
  await user.click(field)
  field.select()
  await user.keyboard('20261122{Enter}')
  expect([field.value, days]).toEqual([TODAY, [null]])
})

test('a browser that cannot open its calendar on request offers none', () => {
  Reflect.deleteProperty(HTMLInputElement.prototype, 'showPicker')
  const { calendar } = open()
  expect([screen.queryByRole('button', { name: '选日期' }), calendar]).toEqual([null, null])
})
