import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useStatusAnnouncement } from '../../src/app/accessibility/useStatusAnnouncement'
import { useToday } from '../../src/app/useToday'
import type { IsoDay } from '../../src/domain/date/isoDay'
import { buildDatasetOn } from '../support/data/dataset'

const BUILT = '2025-12-31' as IsoDay
const NEXT = '2026-01-01' as IsoDay

// A minute to midnight in Sichuan.
beforeEach(() => vi.useFakeTimers({ now: new Date('2025-12-31T23:59:00+08:00') }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('a visible page shows the next day a minute after midnight at the latest', () => {
  const { result } = renderHook(() => useToday(BUILT))
  expect(result.current).toBe(BUILT)
  act(() => void vi.advanceTimersByTime(59_000))
  expect(result.current).toBe(BUILT)
  act(() => void vi.advanceTimersByTime(61_000))
  expect(result.current).toBe(NEXT)
})

test.each([
  ['becomes visible', () => document.dispatchEvent(new Event('visibilitychange'))],
  ['is restored from bfcache', () => window.dispatchEvent(new Event('pageshow'))],
  ['gets the focus', () => window.dispatchEvent(new Event('focus'))],
])('a page with suspended timers shows today as soon as it %s', (_, dispatch) => {
  const { result } = renderHook(() => useToday(BUILT))
  vi.setSystemTime(new Date('2026-01-01T08:00:00+08:00'))
  expect(result.current).toBe(BUILT)
  act(() => void dispatch())
  expect(result.current).toBe(NEXT)
})

test('an unmounted page has no timers', () => {
  const { unmount } = renderHook(() => useToday(BUILT))
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})

interface TestDay {
  readonly day: string
  readonly asof?: string
}

function trackStatusChanges(first: TestDay) {
  const renderChanges = ({ day, asof }: TestDay) =>
    useStatusAnnouncement(getDataset(asof ?? day), day as IsoDay, asof === undefined)
  const { result, rerender } = renderHook(renderChanges, { initialProps: first })
  return (next: TestDay) => {
    rerender(next)
    return result.current
  }
}
const datasets = new Map<string, ReturnType<typeof buildDatasetOn>>()
const getDataset = (day: string) => {
  const data = datasets.get(day) ?? buildDatasetOn(day)
  datasets.set(day, data)
  return data
}

test('each change of the day announces the statuses that changed with it, or nothing', () => {
  const moveTo = trackStatusChanges({ day: '2025-12-31' })
  expect(moveTo({ day: '2025-12-31' })).toBe('')
  expect(moveTo({ day: '2026-01-01' })).toMatch(/^按 2026-01-01 计算，认定状态有变化：.*有效期满，未查到复核结果/)
  expect(moveTo({ day: '2026-01-02' })).toBe('')
})

test('a change is not announced again after a view of another day', () => {
  const moveTo = trackStatusChanges({ day: '2025-12-31' })
  expect(moveTo({ day: '2026-01-01' })).not.toBe('')
  expect(moveTo({ day: '2026-01-01', asof: '2024-12-31' })).toBe('')
  expect(moveTo({ day: '2026-01-01' })).toBe('')
})

test('a change of the day is not announced during a view of another day', () => {
  const moveTo = trackStatusChanges({ day: '2025-12-31', asof: '2024-12-31' })
  expect(moveTo({ day: '2026-01-01', asof: '2024-12-31' })).toBe('')
})
