// Focus recovery: keyboard actions that remove or disable their own control.
import { QueryClient } from '@tanstack/react-query'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useFocusRecovery } from '../../src/app/accessibility/useFocusRecovery'
import { type LazyPane, lazyPane } from '../../src/app/panes/lazyPane'
import { Root } from '../../src/app/Root'
import type { IsoDay } from '../../src/domain/date/isoDay'
import { findRepeatedParams } from '../../src/view/links'
import { createUrlStore } from '../../src/view/urlStore'
import { readPublished } from '../support/data/sourceTables'

const DAY = '2026-11-22' as IsoDay

let missingFile: string | null

beforeEach(async () => {
  missingFile = null
  vi.setSystemTime(new Date(`${DAY}T12:00:00+08:00`))
  await import('../../src/app/accessibility/focusRecovery')
  vi.stubGlobal('fetch', async (path: string | URL) => {
    const file = String(path).replace(/^.*?(?=data\/|geo\/)/, '')
    return file === missingFile ? new Response('', { status: 404 }) : new Response(readPublished(file), { status: 200 })
  })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function renderApp(search: string) {
  history.replaceState(null, '', `/${search}`)
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const urlStore = createUrlStore(new URL('/', location.href), '')
  // React resolves suspended parts only within act.
  await act(async () => {
    render(
      <Root
        client={client}
        urlStore={urlStore}
        prerenderedDay={DAY}
        initialProblems={findRepeatedParams(search)}
        dataReady={null}
      />,
    )
  })
  const user = userEvent.setup()
  await user.tab()
  return {
    press: async (name: string | RegExp) => {
      // Without styles the chips of small screens are rendered too, before those of wide ones.
      const button = (await screen.findAllByRole('button', { name })).at(-1)
      button?.focus()
      await user.keyboard('{Enter}')
    },
    user,
  }
}
const describeFocus = () => {
  const { activeElement } = document
  const name = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
  return `${activeElement?.localName} ${name.slice(0, 40)}`
}
const expectFocusOn = (place: string | RegExp) => waitFor(() => expect(describeFocus()).toMatch(place))

test('removing a chip focuses the next one, removing the last one the heading', async () => {
  const { press } = await renderApp('?industry=food-textile&level=national')
  await press(/^去掉.*食品轻纺/)
  await expectFocusOn(/^button .*国家级/)
  await press('清除全部')
  await expectFocusOn(/^h2 筛选/)
})

test('clearing all filters without results focuses the results heading', async () => {
  const { press } = await renderApp('?q=zzzz')
  await press(/^清除全部条件/)
  await expectFocusOn(/^h2 集群列表/)
})

test('dismissing a notice focuses the page heading', async () => {
  const { press } = await renderApp('?city=999999')
  await press(/^知道了/)
  await expectFocusOn(/^h1 /)
})

test('adding the fourth cluster focuses the heading of the comparison', async () => {
  const { press } = await renderApp('?compare=santai-textile-footwear,dongpo-pickles,yantan-pump-valve')
  await press('加入')
  await expectFocusOn(/^h2 比较 4 个集群/)
})

test('a successful retry of a file focuses the page heading', async () => {
  missingFile = 'data/v1/index.json'
  const { press } = await renderApp('')
  missingFile = null
  await press('重试')
  await expectFocusOn(/^h1 /)
})

function Panel({ Pane }: { Pane: LazyPane<object> }) {
  useFocusRecovery()
  return (
    <section tabIndex={-1} aria-label="面板">
      <Pane />
    </section>
  )
}

test('a retry of a pane focuses its panel, also when it fails again', async () => {
  let loadCount = 0
  const Pane = lazyPane<object>('Pane.tsx', async () => {
    loadCount += 1
    if (loadCount < 3) throw new Error('offline')
    return { default: () => <p>到了</p> }
  })
  await act(async () => {
    render(<Panel Pane={Pane} />)
  })
  const user = userEvent.setup()
  for (const attempt of [2, 3]) {
    const button = await screen.findByRole('button', { name: '重试' })
    await user.tab()
    expect(document.activeElement).toBe(button)
    await act(() => user.keyboard('{Enter}'))
    expect(loadCount).toBe(attempt)
    await expectFocusOn(/^section 面板/)
  }
  await screen.findByText('到了')
})
