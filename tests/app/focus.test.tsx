// Steps that take away the very control they were made with: whoever walks by keys goes on from beside it.
import { QueryClient } from '@tanstack/react-query'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type LazyPane, lazyPane } from '../../src/app/lazyPane'
import { Root } from '../../src/app/Root'
import { useFocusKept } from '../../src/app/useFocusKept'
import type { IsoDay } from '../../src/domain/calendar'
import { createAddressStore } from '../../src/view/address'
import { findRepeated } from '../../src/view/links'
import { published } from '../support/records'

const DAY = '2026-11-22' as IsoDay

let missing: string | null

beforeEach(async () => {
  missing = null
  vi.setSystemTime(new Date(`${DAY}T12:00:00+08:00`))
  await import('../../src/app/focusKept')
  vi.stubGlobal('fetch', async (path: string | URL) => {
    const file = String(path).replace(/^.*?(?=data\/|geo\/)/, '')
    return file === missing ? new Response('', { status: 404 }) : new Response(published(file), { status: 200 })
  })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function open(search: string) {
  history.replaceState(null, '', `/${search}`)
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const address = createAddressStore(new URL('/', location.href), '')
  // A part that waits is only awaited within an act.
  await act(async () => {
    render(
      <Root client={client} address={address} builtDay={DAY} unknownParams={findRepeated(search)} dataReady={null} />,
    )
  })
  const user = userEvent.setup()
  await user.tab()
  return {
    press: async (name: string | RegExp) => {
      // Without styles the chips of small screens show too; those of wide ones come last.
      const button = (await screen.findAllByRole('button', { name })).at(-1)
      button?.focus()
      await user.keyboard('{Enter}')
    },
    user,
  }
}
const focused = () => {
  const { activeElement } = document
  const name = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
  return `${activeElement?.localName} ${name.slice(0, 40)}`
}
const goesTo = (place: string | RegExp) => waitFor(() => expect(focused()).toMatch(place))

test('a chip taken off leaves the next one, the last one the heading', async () => {
  const { press } = await open('?industry=food-textile&level=national')
  await press(/^去掉.*食品轻纺/)
  await goesTo(/^button .*国家级/)
  await press('清除全部')
  await goesTo(/^h2 筛选/)
})

test('nothing found and all filters cleared, the reader stands at the results', async () => {
  const { press } = await open('?q=zzzz')
  await press(/^清除全部条件/)
  await goesTo(/^h2 集群列表/)
})

test('a dismissed notice leaves the head of the page', async () => {
  const { press } = await open('?city=999999')
  await press(/^知道了/)
  await goesTo(/^h1 /)
})

test('a full comparison leaves its heading', async () => {
  const { press } = await open('?compare=santai-textile-footwear,dongpo-pickles,yantan-pump-valve')
  await press('加入')
  await goesTo(/^h2 比较 4 个集群/)
})

test('a file asked for again and come leaves the head of the page', async () => {
  missing = 'data/index.json'
  const { press } = await open('')
  missing = null
  await press('重试')
  await goesTo(/^h1 /)
})

function Panel({ Part }: { Part: LazyPane<object> }) {
  useFocusKept()
  return (
    <section tabIndex={-1} aria-label="面板">
      <Part waiting="在路上" />
    </section>
  )
}

test('a part asked for again leaves its panel, also where it fails once more', async () => {
  let asked = 0
  const Part = lazyPane<object>('Part.tsx', async () => {
    asked += 1
    if (asked < 3) throw new Error('offline')
    return { default: () => <p>到了</p> }
  })
  await act(async () => {
    render(<Panel Part={Part} />)
  })
  const user = userEvent.setup()
  for (const attempt of [2, 3]) {
    const button = await screen.findByRole('button', { name: '重试' })
    await user.tab()
    expect(document.activeElement).toBe(button)
    await act(() => user.keyboard('{Enter}'))
    expect(asked).toBe(attempt)
    await goesTo(/^section 面板/)
  }
  await screen.findByText('到了')
})
