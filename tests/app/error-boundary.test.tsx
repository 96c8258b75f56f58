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
  expect(screen.getByRole('alert').textContent).toContain('页面出错')
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

test('what the build wrote for a region stays there to be read, until another view fails', () => {
  fails = true
  document.documentElement.dataset.state = 'built'
  document.body.innerHTML = '<section id="panel"><p>编制时的内容</p></section>'
  const container = document.getElementById('panel') as HTMLElement
  const region = (view: string) => (
    <ErrorBoundary view={view} markup="#panel > *">
      <Part />
    </ErrorBoundary>
  )
  const { rerender } = render(region('a'), { container })
  expect(screen.getByRole('alert').textContent).toContain('停留在出错前')
  screen.getByText('编制时的内容')
  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(screen.getAllByText('编制时的内容')).toHaveLength(1)
  rerender(region('b'))
  expect(screen.queryByText('编制时的内容')).toBeNull()
  expect(screen.getByRole('alert').textContent).not.toContain('停留在出错前')
  delete document.documentElement.dataset.state
})
