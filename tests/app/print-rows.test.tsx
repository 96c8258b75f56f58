// Lists show a page of rows on the screen and all of them on paper.
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { MAX_PRINTED_ROWS, setPrinting } from '../../src/ui/hooks/printing'
import { PAGE_SIZE, usePagedRows } from '../../src/ui/hooks/usePagedRows'

test.each([
  [250, 250],
  [10_000, MAX_PRINTED_ROWS],
])('of %i rows paper shows %i, and the screen afterwards as many as before', (total, printed) => {
  const source = {}
  const { result } = renderHook(() => usePagedRows(source, total, 120))
  const getRange = () => [result.current.start, result.current.end]
  expect(getRange()).toEqual([PAGE_SIZE, 2 * PAGE_SIZE])
  act(() => setPrinting(true))
  expect(getRange()).toEqual([0, printed])
  act(() => setPrinting(false))
  expect(getRange()).toEqual([PAGE_SIZE, 2 * PAGE_SIZE])
})
