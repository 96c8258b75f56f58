// Typing a day: the day of the view follows the field, or a problem text explains why it does not.
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { IsoDay } from '../../src/domain/date/isoDay'
import { DateFilter } from '../../src/features/filters/DateFilter'
import { ViewProvider } from '../../src/view/ViewProvider'
import { buildView, DATA } from '../support/data/dataset'

const TODAY = '2026-11-22' as IsoDay

const showPicker = vi.fn()
beforeEach(() => Object.assign(HTMLInputElement.prototype, { showPicker }))
afterEach(cleanup)

function renderDays(asof: string | null = null) {
  /** Every day that the view was of, in order. */
  const requestedDays: (string | null)[] = []
  let setDay: (day: string | null) => void = () => {}
  function Page() {
    const [view, setView] = useState(buildView({ asof: asof as IsoDay | null }))
    setDay = day => setView({ ...view, asof: day as IsoDay | null })
    return (
      <ViewProvider
        view={view}
        change={patch => {
          requestedDays.push(patch.asof as string | null)
          setView({ ...view, ...patch })
        }}
      >
        <DateFilter lists={DATA.lists} today={TODAY} />
      </ViewProvider>
    )
  }
  render(<Page />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: '日期' })
  const getDescriptions = () =>
    (field.getAttribute('aria-describedby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent ?? '')
  return {
    user: userEvent.setup(),
    field,
    days: requestedDays,
    setDay: (day: string | null) => setDay(day),
    problem: () => getDescriptions()[0],
    format: () => getDescriptions()[1],
    isInvalid: () => field.getAttribute('aria-invalid') === 'true',
    calendar: document.querySelector('input[type=date]') as HTMLInputElement,
  }
}

test('the field names its format and shows the day of the view', () => {
  const { field, format, problem, isInvalid } = renderDays('2024-12-31')
  expect(field.value).toBe('2024-12-31')
  expect(format()).toContain('2024-12-31')
  expect([problem(), isInvalid()]).toEqual(['', false])
})

test.each(['20250704', '2025-07-04', '2025/07/04', '２０２５０７０４', '2025年07月04日'])(
  'typing %s requests that day once, and no other day',
  async typed => {
    const { user, field, days: requestedDays, isInvalid } = renderDays()
    await user.click(field)
    field.select()
    await user.keyboard(typed)
    expect([requestedDays, isInvalid()]).toEqual([['2025-07-04'], false])
    expect(field.value).toBe(typed)
    await user.tab()
    expect([field.value, requestedDays]).toEqual(['2025-07-04', ['2025-07-04']])
  },
)

test('an incomplete date changes nothing, and has a problem text once the field is finished', async () => {
  const { user, field, days: requestedDays, problem, isInvalid } = renderDays('2024-12-31')
  await user.click(field)
  field.select()
  await user.keyboard('2025-0')
  expect([requestedDays, problem(), isInvalid()]).toEqual([[], '', false])
  await user.keyboard('{Enter}')
  expect(problem()).toBe('日期没有写全，仍按 2024-12-31 显示。')
  await user.keyboard('7-04')
  expect([requestedDays, problem(), isInvalid()]).toEqual([['2025-07-04'], '', false])
})

test.each([
  ['20240231', '没有 2024-02-31 这一天，仍按 2026-11-22 显示。'],
  ['19991231', '只能看 2000 年到 2099 年的日期，仍按 2026-11-22 显示。'],
  ['2100-01-01', '只能看 2000 年到 2099 年的日期，仍按 2026-11-22 显示。'],
])('%s is reported as invalid, stays in the field, and changes nothing', async (typed, message) => {
  const { user, field, days: requestedDays, problem, isInvalid } = renderDays()
  await user.click(field)
  field.select()
  await user.keyboard(typed)
  expect(problem()).toBe(message)
  await user.tab()
  expect([field.value, problem(), isInvalid(), requestedDays]).toEqual([typed, message, true, []])
})

test('an empty field means today', async () => {
  const { user, field, days: requestedDays } = renderDays('2024-12-31')
  await user.click(field)
  field.select()
  await user.keyboard('{Delete}')
  expect([field.value, requestedDays]).toEqual(['', [null]])
  await user.tab()
  expect(field.value).toBe(TODAY)
})

test('the calendar chooses a day, and its way to clear means today', () => {
  const { field, days: requestedDays, calendar } = renderDays()
  fireEvent.click(screen.getByRole('button', { name: '选日期' }))
  expect(showPicker.mock.contexts).toEqual([calendar])
  fireEvent.change(calendar, { target: { value: '2025-07-04' } })
  expect([field.value, requestedDays]).toEqual(['2025-07-04', ['2025-07-04']])
  fireEvent.change(calendar, { target: { value: '' } })
  expect([field.value, requestedDays]).toEqual([TODAY, ['2025-07-04', null]])
})

test.each([
  [
    'another day comes from elsewhere',
    ({ setDay }: ReturnType<typeof renderDays>) => setDay('2023-12-31'),
    '2023-12-31',
  ],
  ['today is chosen', () => fireEvent.click(screen.getByRole('link', { name: /^今天/ })), TODAY],
])('an invalid date is cleared when %s', async (_, step, expectedValue) => {
  const rendered = renderDays()
  await rendered.user.click(rendered.field)
  rendered.field.select()
  await rendered.user.keyboard('20240231')
  expect(rendered.isInvalid()).toBe(true)
  act(() => void step(rendered))
  expect([rendered.field.value, rendered.isInvalid()]).toEqual([expectedValue, false])
})

test('choosing today removes the date from the link', async () => {
  const { user, field, days: requestedDays } = renderDays('2024-12-31')
  await user.click(field)
  field.select()
  await user.keyboard('20261122{Enter}')
  expect([field.value, requestedDays]).toEqual([TODAY, [null]])
})

test('a browser that cannot open its calendar on request offers none', () => {
  Reflect.deleteProperty(HTMLInputElement.prototype, 'showPicker')
  const { calendar } = renderDays()
  expect([screen.queryByRole('button', { name: '选日期' }), calendar]).toEqual([null, null])
})
