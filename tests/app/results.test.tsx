// The results list in a DOM: whole names for whoever listens, standing in words, and links that stay links.
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ClusterId } from '../../src/domain/cluster'
import { Results } from '../../src/features/results/Results'
import { buildDataset } from '../../src/model/dataset'
import { selectClusters } from '../../src/model/selection'
import * as marks from '../../src/ui/Mark'
import { ViewProvider } from '../../src/view/context'
import type { View } from '../../src/view/params'
import { DATA, joiningOf, viewOf } from '../support/dataset'

afterEach(cleanup)

function show(patch: Partial<View> = {}) {
  const view = viewOf(patch)
  const changes: Partial<View>[] = []
  const selection = selectClusters(view, DATA)
  render(
    <ViewProvider view={view} change={change => changes.push(change)}>
      <Results selection={selection} data={DATA} />
    </ViewProvider>,
  )
  return changes
}

test('carries its total and a link a cluster, by the whole name', () => {
  show()
  expect(document.querySelector('[data-results]')?.getAttribute('data-results')).toBe(`${DATA.clusters.length}`)
  expect(screen.getAllByRole('link')).toHaveLength(DATA.clusters.length)
  expect(screen.getAllByRole('link').map(link => link.textContent)).toEqual(DATA.clusters.map(c => c.nameZh))
})

test('says what has run out and what is not known', () => {
  show({ city: ['510700' as never] })
  const row = (name: string) => screen.getByRole('link', { name: new RegExp(name) }).closest('li') as HTMLElement
  expect(row('三台县').textContent).toContain('有效期满，未查到复核结果')
  expect(row('特种环境').textContent).toContain('县未注明')
  expect(
    within(row('三台县'))
      .getAllByRole('img')
      .map(img => img.getAttribute('aria-label')),
  ).toEqual(['食品轻纺', expect.stringContaining('创新')])
})

test('acts in place on a plain click, and leaves a click with Ctrl to the browser', () => {
  const changes = show()
  const link = screen.getByRole('link', { name: /三台县/ })
  expect(link.getAttribute('href')).toBe('clusters/santai-textile-footwear/')
  link.addEventListener('click', event => event.preventDefault())
  fireEvent.click(link, { ctrlKey: true })
  expect(changes).toEqual([])
  fireEvent.click(link)
  expect(changes).toEqual([{ cluster: 'santai-textile-footwear' }])
})

describe('of many clusters', () => {
  const many = buildDataset(...joiningOf(350))
  const idAt = (position: number) => many.clusters[position]?.id as ClusterId
  let changeView: (patch: Partial<View>) => void = () => {}

  function Page({ patch }: { patch: Partial<View> }) {
    const [view, setView] = useState(viewOf(patch))
    const [selection, setSelection] = useState(selectClusters(view, many))
    changeView = change => {
      const next = { ...view, ...change }
      setView(next)
      if (!('cluster' in change)) setSelection(selectClusters(next, many))
    }
    return (
      <ViewProvider view={view} change={changeView}>
        <Results selection={selection} data={many} />
      </ViewProvider>
    )
  }

  const open = (patch: Partial<View> = {}) => render(<Page patch={patch} />)
  // By role would ask for the name of every row each time.
  const links = () => [...document.querySelectorAll<HTMLElement>('[data-results] li a')]
  const shown = () => links().map(link => link.dataset.cluster)
  const expected = (start: number, end: number) => many.clusters.slice(start, end).map(c => c.id)

  test('shows a hundred, and a hundred more for each press, read on from the first new one', () => {
    open()
    expect(document.querySelector('[data-results]')?.getAttribute('data-results')).toBe('350')
    expect(shown()).toEqual(expected(0, 100))
    fireEvent.click(screen.getByText('再显示 100 个（还有 250 个）'))
    expect(shown()).toEqual(expected(0, 200))
    expect(document.activeElement).toBe(links()[100])
    fireEvent.click(screen.getByText('再显示 100 个（还有 150 个）'))
    fireEvent.click(screen.getByText('再显示 50 个（还有 50 个）'))
    expect(shown()).toEqual(expected(0, 350))
    expect(document.querySelector('[data-results] button')).toBeNull()
  })

  test('shows the page of the chosen cluster, with a way to those before it', () => {
    open({ cluster: idAt(255) })
    expect(shown()).toEqual(expected(200, 300))
    expect(document.querySelector('[data-selected="true"] a')?.getAttribute('href')).toContain(idAt(255))
    fireEvent.click(screen.getByText('显示前 100 个（前面还有 200 个）'))
    expect(shown()).toEqual(expected(100, 300))
    expect(document.activeElement).toBe(links()[0])
  })

  test('stays where it is when a shown cluster is chosen or closed, and begins anew with another selection', () => {
    open({ cluster: idAt(255) })
    fireEvent.click(links()[3] as HTMLElement)
    expect(shown()).toEqual(expected(200, 300))
    act(() => changeView({ cluster: null }))
    expect(shown()).toEqual(expected(200, 300))
    act(() => changeView({ cluster: idAt(349) }))
    expect(shown()).toEqual(expected(300, 350))
    act(() => changeView({ industry: ['equipment'] }))
    expect(shown()[0]).toBe(many.clusters.find(c => c.industry === 'equipment')?.id)
  })

  test('shows what is in view of another selection first, and the rest of the page a picture later', async () => {
    open()
    act(() => changeView({ level: ['province'] }))
    const found = selectClusters(viewOf({ level: ['province'] }), many).map(c => c.id)
    expect(found.length).toBeGreaterThan(100)
    expect(shown()).toEqual(found.slice(0, 24))
    await waitFor(() => expect(shown()).toEqual(found.slice(0, 100)))
  })

  test('draws two rows anew when another cluster is chosen, and none when only the address of all changes', async () => {
    const drawn = vi.spyOn(marks, 'Mark')
    open({ cluster: idAt(3) })
    drawn.mockClear()
    act(() => changeView({ cluster: idAt(7) }))
    expect(drawn).toHaveBeenCalledTimes(2)
    drawn.mockClear()
    act(() => changeView({ cluster: idAt(7), panel: 'measures' }))
    await waitFor(() => expect(links()[0]?.getAttribute('href')).toContain('panel=measures'))
    expect(drawn).not.toHaveBeenCalled()
    drawn.mockRestore()
  })
})
