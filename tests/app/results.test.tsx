// The results list in a DOM: whole names for whoever listens, standing in words, and links that stay links.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Results } from '../../src/features/results/Results'
import { selectClusters } from '../../src/model/selection'
import { ViewContext } from '../../src/view/context'
import type { View } from '../../src/view/params'
import { DATA, viewOf } from '../support/dataset'

afterEach(cleanup)

function show(patch: Partial<View> = {}) {
  const view = viewOf(patch)
  const changes: Partial<View>[] = []
  const selection = selectClusters(view, DATA)
  render(
    <ViewContext value={{ view, change: change => changes.push(change) }}>
      <Results selection={selection} data={DATA} />
    </ViewContext>,
  )
  return changes
}

test('carries its total and a link a cluster, by the whole name', () => {
  show()
  expect(document.querySelector('[data-results]')?.getAttribute('data-results')).toBe('32')
  expect(screen.getAllByRole('link')).toHaveLength(32)
  expect(screen.getAllByRole('link').map(link => link.textContent)).toEqual(
    expect.arrayContaining(DATA.clusters.map(c => c.nameZh)),
  )
})

test('says what has run out and what is not known', () => {
  show({ city: ['510700' as never] })
  const row = (name: string) => screen.getByRole('link', { name: new RegExp(name) }).closest('li') as HTMLElement
  expect(row('三台县').textContent).toContain('期满未见复核')
  expect(row('特种环境').textContent).toContain('县未注明')
  expect(within(row('三台县')).getByRole('img').getAttribute('aria-label')).toContain('创新')
})

test('acts in place on a plain click, and leaves a click with Ctrl to the browser', () => {
  const changes = show()
  const link = screen.getByRole('link', { name: /三台县/ })
  expect(link.getAttribute('href')).toBe('?cluster=santai-textile-footwear')
  link.addEventListener('click', event => event.preventDefault())
  fireEvent.click(link, { ctrlKey: true })
  expect(changes).toEqual([])
  fireEvent.click(link)
  expect(changes).toEqual([{ cluster: 'santai-textile-footwear', at: null }])
})
