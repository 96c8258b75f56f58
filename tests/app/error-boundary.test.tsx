import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../src/app/notices/ErrorBoundary'

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

let shouldFail = true
const FailingPart = () => {
  if (shouldFail) throw new Error('part')
  return <p>列表</p>
}
const buildPage = (view: string) => (
  <>
    <ErrorBoundary resetKey={view}>
      <FailingPart />
    </ErrorBoundary>
    <p>地图</p>
  </>
)

test('the rest of the page stays, a retry restores the region, and a second failure offers a reload', () => {
  shouldFail = true
  render(buildPage('a'))
  expect(screen.getByRole('alert').textContent).toContain('页面出错')
  screen.getByText('地图')
  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  screen.getByRole('button', { name: '刷新页面' })
  cleanup()
  render(buildPage('a'))
  shouldFail = false
  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  screen.getByText('列表')
})

test('another view resets the error', () => {
  shouldFail = true
  const { rerender } = render(buildPage('a'))
  shouldFail = false
  rerender(buildPage('b'))
  screen.getByText('列表')
})

test('the prerendered markup of a region stays until another view fails', () => {
  shouldFail = true
  document.documentElement.dataset.state = 'built'
  document.body.innerHTML = '<section id="panel"><p>编制时的内容</p></section>'
  const container = document.getElementById('panel') as HTMLElement
  const buildRegion = (view: string) => (
    <ErrorBoundary resetKey={view} preservedSelector="#panel > *">
      <FailingPart />
    </ErrorBoundary>
  )
  const { rerender } = render(buildRegion('a'), { container })
  expect(screen.getByRole('alert').textContent).toContain('停留在出错前')
  screen.getByText('编制时的内容')
  fireEvent.click(screen.getByRole('button', { name: '重试' }))
  expect(screen.getAllByText('编制时的内容')).toHaveLength(1)
  rerender(buildRegion('b'))
  expect(screen.queryByText('编制时的内容')).toBeNull()
  expect(screen.getByRole('alert').textContent).not.toContain('停留在出错前')
  delete document.documentElement.dataset.state
})
