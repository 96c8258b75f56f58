// An error stays in its region, and the reader has a way back.
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../src/app/ErrorBoundary'

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

let fails = true
const Part = () => {
  if (fails) throw new Error('part')
  return <p>列表</p>
}
const page = (view: string) => (
  <>
    <ErrorBoundary view={view}>
      <Part />
    </ErrorBoundary>
    <p>地图</p>
  </>
)

test('the rest stands, a retry brings the region back, and a second failure offers to reload', () => {
  fails = true
  render(page('a'))
  expect(screen.getByRole('alert').textContent).toContain('页面出了错')
  screen.getByText('地图')
  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  screen.getByRole('button', { name: '刷新页面' })
  cleanup()
  render(page('a'))
  fails = false
  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  screen.getByText('列表')
})

test('another view is shown without being asked for', () => {
  fails = true
  const { rerender } = render(page('a'))
  fails = false
  rerender(page('b'))
  screen.getByText('列表')
})
