// The result list in a DOM: full names and statuses in words, paging, and few renders.
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ClusterId } from '../../src/domain/cluster/cluster'
import { Results } from '../../src/features/results/Results'
import { buildDataset } from '../../src/model/dataset/dataset'
import { selectClusters } from '../../src/model/dataset/selection'
import * as marks from '../../src/ui/icons/ClusterIcon'
import type { View } from '../../src/view/params'
import { ViewProvider } from '../../src/view/ViewProvider'
import { buildDatasetInput, buildView, DATA } from '../support/data/dataset'

afterEach(cleanup)

function renderResults(patch: Partial<View> = {}) {
  const view = buildView(patch)
  const changes: Partial<View>[] = []
  const selection = selectClusters(view, DATA)
  render(
    <ViewProvider view={view} change={change => changes.push(change)}>
      <Results selection={selection} data={DATA} />
    </ViewProvider>,
  )
  return changes
}

test('has its total and one link per cluster, by the full name', () => {
  renderResults()
  expect(document.querySelector('[data-results]')?.getAttribute('data-results')).toBe(`${DATA.clusters.length}`)
  expect(screen.getAllByRole('link')).toHaveLength(DATA.clusters.length)
  expect(screen.getAllByRole('link').map(link => link.textContent)).toEqual(DATA.clusters.map(c => c.nameZh))
})

test('states what has expired and what is unknown', () => {
  renderResults({ city: ['510700' as never] })
  const getRow = (name: string) => screen.getByRole('link', { name: new RegExp(name) }).closest('li') as HTMLElement
  expect(getRow('三台县').textContent).toContain('有效期满，未查到复核结果')
  expect(getRow('特种环境').textContent).toContain('县未注明')
  expect(
    within(getRow('三台县'))
      .getAllByRole('img')
      .map(img => img.getAttribute('aria-label')),
  ).toEqual(['食品轻纺', expect.stringContaining('创新')])
})

test('acts in place on a plain click, and leaves a click with Ctrl to the browser', () => {
  const changes = renderResults()
  const link = screen.getByRole('link', { name: /三台县/ })
  expect(link.getAttribute('href')).toBe('clusters/santai-textile-footwear/')
  link.addEventListener('click', event => event.preventDefault())
  fireEvent.click(link, { ctrlKey: true })
  expect(changes).toEqual([])
  fireEvent.click(link)
  expect(changes).toEqual([{ cluster: 'santai-textile-footwear' }])
})

describe('of many clusters', () => {
  const largeDataset = buildDataset(...buildDatasetInput(350))
  const getId = (position: number) => largeDataset.clusters[position]?.id as ClusterId
  let changeView: (patch: Partial<View>) => void = () => {}

  function Page({ patch }: { patch: Partial<View> }) {
    const [view, setView] = useState(buildView(patch))
    const [selection, setSelection] = useState(selectClusters(view, largeDataset))
    changeView = change => {
      const next = { ...view, ...change }
      setView(next)
      if (!('cluster' in change)) setSelection(selectClusters(next, largeDataset))
    }
    return (
      <ViewProvider view={view} change={changeView}>
        <Results selection={selection} data={largeDataset} />
      </ViewProvider>
    )
  }

  const renderManyResults = (patch: Partial<View> = {}) => render(<Page patch={patch} />)
  // By role would ask for the name of every row each time.
  const getLinks = () => [...document.querySelectorAll<HTMLElement>('[data-results] li a')]
  const getVisibleIds = () => getLinks().map(link => link.dataset.cluster)
  const getExpectedIds = (start: number, end: number) => largeDataset.clusters.slice(start, end).map(c => c.id)

  test('shows a hundred rows, and a hundred more per click, with the focus on the first new one', () => {
    renderManyResults()
    expect(document.querySelector('[data-results]')?.getAttribute('data-results')).toBe('350')
    expect(getVisibleIds()).toEqual(getExpectedIds(0, 100))
    fireEvent.click(screen.getByText('再显示 100 个（还有 250 个）'))
    expect(getVisibleIds()).toEqual(getExpectedIds(0, 200))
    expect(document.activeElement).toBe(getLinks()[100])
    fireEvent.click(screen.getByText('再显示 100 个（还有 150 个）'))
    fireEvent.click(screen.getByText('再显示 50 个（还有 50 个）'))
    expect(getVisibleIds()).toEqual(getExpectedIds(0, 350))
    expect(document.querySelector('[data-results] button')).toBeNull()
  })

  test('shows the page of the chosen cluster, with a way to those before it', () => {
    renderManyResults({ cluster: getId(255) })
    expect(getVisibleIds()).toEqual(getExpectedIds(200, 300))
    expect(document.querySelector('[data-selected="true"] a')?.getAttribute('href')).toContain(getId(255))
    fireEvent.click(screen.getByText('显示前 100 个（前面还有 200 个）'))
    expect(getVisibleIds()).toEqual(getExpectedIds(100, 300))
    expect(document.activeElement).toBe(getLinks()[0])
  })

  test('keeps its page when a visible cluster is opened or closed, and starts over with another selection', () => {
    renderManyResults({ cluster: getId(255) })
    fireEvent.click(getLinks()[3] as HTMLElement)
    expect(getVisibleIds()).toEqual(getExpectedIds(200, 300))
    act(() => changeView({ cluster: null }))
    expect(getVisibleIds()).toEqual(getExpectedIds(200, 300))
    act(() => changeView({ cluster: getId(349) }))
    expect(getVisibleIds()).toEqual(getExpectedIds(300, 350))
    act(() => changeView({ industry: ['equipment'] }))
    expect(getVisibleIds()[0]).toBe(largeDataset.clusters.find(c => c.industry === 'equipment')?.id)
  })

  test('renders the visible rows of another selection first, and the rest after the next paint', async () => {
    renderManyResults()
    act(() => changeView({ level: ['province'] }))
    const expectedIds = selectClusters(buildView({ level: ['province'] }), largeDataset).map(c => c.id)
    expect(expectedIds.length).toBeGreaterThan(100)
    expect(getVisibleIds()).toEqual(expectedIds.slice(0, 24))
    await waitFor(() => expect(getVisibleIds()).toEqual(expectedIds.slice(0, 100)))
  })

  test('renders two rows again when another cluster is chosen, and none when only the links change', async () => {
    const renderSpy = vi.spyOn(marks, 'ClusterIcon')
    renderManyResults({ cluster: getId(3) })
    renderSpy.mockClear()
    act(() => changeView({ cluster: getId(7) }))
    expect(renderSpy).toHaveBeenCalledTimes(2)
    renderSpy.mockClear()
    act(() => changeView({ cluster: getId(7), panel: 'measures' }))
    await waitFor(() => expect(getLinks()[0]?.getAttribute('href')).toContain('panel=measures'))
    expect(renderSpy).not.toHaveBeenCalled()
    renderSpy.mockRestore()
  })
})
