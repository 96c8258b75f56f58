// The changes between two days in a DOM: counted from the data, filtered as all else, world and record apart.
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { parseChanges, parseFigures } from '../../src/data/changes'
import { getPeriod } from '../../src/domain/change/period'
import type { ClusterId } from '../../src/domain/cluster/cluster'
import { getLastDay, type IsoDay } from '../../src/domain/date/isoDay'
import { Changes } from '../../src/features/changes/Changes'
import { PeriodFields } from '../../src/features/filters/PeriodFields'
import { selectClusters } from '../../src/model/dataset/selection'
import { selectChanges } from '../../src/model/mainViews/changes'
import type { View } from '../../src/view/params'
import { ViewProvider } from '../../src/view/ViewProvider'
import { buildDatasetOn, buildView, DATA, MEASURES } from '../support/data/dataset'
import { readPublished } from '../support/data/sourceTables'

afterEach(() => {
  cleanup()
  localStorage.clear()
})

const FIGURES = parseFigures(JSON.parse(readPublished('data/v1/figures.json')))
const RECORD = parseChanges(JSON.parse(readPublished('data/v1/changes.json')))
const FILES = { measures: MEASURES, figures: FIGURES.value, record: RECORD.value }
const LAST_RECORD_DAY = RECORD.value.changes[0]?.date ?? ''

function renderChanges(patch: Partial<View> = {}, day = '2026-12-31') {
  /** Every change of the view, in order. */
  const patches: Partial<View>[] = []
  function Page() {
    const [view, setView] = useState(buildView({ view: 'changes', ...patch }))
    const data = buildDatasetOn(view.asof ?? day)
    const period = getPeriod(view.since, data.day)
    return (
      <ViewProvider
        view={view}
        change={next => {
          patches.push(next)
          setView({ ...view, ...next })
        }}
      >
        <Changes
          data={data}
          files={FILES}
          model={selectChanges(selectClusters(view, data), data, FILES, period, view)}
          period={period}
          periodFields={<PeriodFields period={period} lists={data.lists} />}
          map={null}
        />
      </ViewProvider>
    )
  }
  render(<Page />)
  return { patches, user: userEvent.setup() }
}
const getHeadline = () => document.querySelector('h2')?.textContent?.replaceAll('\u00a0', ' ')
const getItems = (kind?: string) => [
  ...document.querySelectorAll<HTMLElement>(kind ? `[data-change="${kind}"]` : '[data-change]'),
]
const getClusterId = (item: HTMLElement) => item.querySelector<HTMLElement>('[data-cluster]')?.dataset.cluster
const getRecordItems = () => [...document.querySelectorAll<HTMLElement>('[data-record-change]')]
/** Fewer rows make the fields quick. */
const NO_CLUSTERS_YET = '2019-12-31'
const asDay = (text: string) => text as IsoDay
/** Its clusters alone, in the months around it. */
const LIST_OF_JUNE = { list: ['sc-2025'] as never, asof: asDay('2025-07-31') }

test('a year has every change of its days in a group with its count, and the headline names the counts', () => {
  renderChanges({ since: asDay('2025-12-31') })
  expect([FIGURES.rejected, RECORD.rejected]).toEqual([[], []])
  const inPeriod = (date: string | null) => date !== null && getLastDay(date) > '2025-12-31'
  const measures = MEASURES.measures.filter(({ date }) => inPeriod(date))
  const sourceDates = new Map(FIGURES.value.sources.map(({ id, date }) => [id, date]))
  const figures = FIGURES.value.figures.filter(({ source }) => inPeriod(sourceDates.get(source) ?? null))
  expect(measures.length * figures.length).toBeGreaterThan(0)
  for (const [kind, count] of [
    ['measure', measures.length],
    ['figure', figures.length],
  ] as const) {
    const group = document.querySelector<HTMLElement>(`[data-group="${kind}"]`)
    expect(group?.querySelector('h3')?.textContent).toMatch(new RegExp(` ${count}$`))
  }
  expect(getHeadline()).toContain(`${measures.length} 条公开措施，${figures.length} 个公开数据`)
  expect(getHeadline()).toMatch(/^2025-12-31 至 2026-12-31：/)
})

test('a recognition that expired says so with its list, and that a missing review result does not mean failure', () => {
  renderChanges({ since: asDay('2025-12-30'), asof: asDay('2026-01-01') })
  const expired = getItems('expired')
  expect(expired.length).toBeGreaterThan(0)
  for (const item of expired) {
    expect(item.textContent).toMatch(/^2025 年底.*认定有效期满/)
    expect(getClusterId(item)).toBeTruthy()
    expect(item.querySelector('[data-source]')).not.toBeNull()
  }
  expect(screen.getByText(/不等于复核未通过/)).toBeTruthy()
})

test('a list whose day is not known is only possible in a period that cuts its month', () => {
  renderChanges({ ...LIST_OF_JUNE, since: asDay('2025-06-15') })
  const [possible] = getItems('recognised').filter(item => item.textContent?.startsWith('2025-06'))
  expect(possible?.textContent).toMatch(/^2025-06 *可能/)
  cleanup()
  renderChanges({ ...LIST_OF_JUNE, since: asDay('2025-05-31') })
  expect(getItems('recognised').some(item => item.textContent?.includes('可能'))).toBe(false)
})

test('clusters that may have been recognised by the end are counted and not listed', () => {
  renderChanges({ since: asDay('2025-05-31'), asof: asDay('2025-06-15') })
  expect(getItems('recognised')).toEqual([])
  expect(screen.getByText(/另有 \d+ 个集群可能在此期间获得认定/)).toBeTruthy()
})

test('filters narrow both parts; a change of the whole record stays', () => {
  renderChanges({}, LAST_RECORD_DAY)
  const [all, allRecord] = [getHeadline(), getRecordItems().length]
  cleanup()
  renderChanges({ city: ['510700'] as never }, LAST_RECORD_DAY)
  const ids = new Set(getItems().map(getClusterId))
  expect(ids.size).toBeGreaterThan(0)
  expect(getHeadline()).not.toBe(all)
  const data = buildDatasetOn(LAST_RECORD_DAY)
  for (const id of ids) expect(data.byId.get(id as never)?.prefecture).toBe('510700')
  expect(getRecordItems().length).toBeLessThan(allRecord)
  expect(getRecordItems().some(item => item.textContent?.includes('全部记录'))).toBe(true)
})

test('a correction of the record is listed apart from the world, editorial changes not at all', () => {
  renderChanges({ since: asDay('2026-11-01') }, LAST_RECORD_DAY)
  const isKnown = ({ clusters }: { clusters: readonly ClusterId[] }) =>
    clusters.length === 0 || clusters.some(id => DATA.byId.has(id))
  const expected = RECORD.value.changes.filter(change => change.kind !== 'editorial' && isKnown(change))
  expect(getRecordItems()).toHaveLength(expected.length)
  const section = screen.getByRole('region', { name: `本站资料的改动 ${expected.length}` })
  expect(within(section).getByText(/不是当时发生的事/)).toBeTruthy()
  expect(section.querySelector('[data-change]')).toBeNull()
  expect(within(section).getByRole('link', { name: 'Atom' }).getAttribute('href')).toBe('feeds/changes.atom')
})

test('a start after the end is said, not guessed, and one press swaps them', async () => {
  const { patches, user } = renderChanges({ since: asDay('2026-12-31'), asof: asDay('2026-10-31') })
  expect(getHeadline()).toBe('起始日 2026-12-31 晚于截止日 2026-10-31，没有可比的期间')
  expect([...getItems(), ...getRecordItems()]).toEqual([])
  await user.click(screen.getByText('对调两个日期'))
  expect(patches).toEqual([{ since: '2026-10-31', asof: '2026-12-31' }])
  expect(getHeadline()).toMatch(/^2026-10-31 至 2026-12-31：/)
})

test('a typed start changes the period; a wrong one is explained and changes nothing', async () => {
  const { patches, user } = renderChanges({}, NO_CLUSTERS_YET)
  const field = screen.getByRole('textbox', { name: '起始日' })
  await user.clear(field)
  await user.type(field, '20190630')
  expect(patches.at(-1)).toEqual({ since: '2019-06-30' })
  await user.clear(field)
  await user.type(field, '2019-02-30')
  expect(screen.getByText(/没有 2019-02-30 这一天，仍按 2018-12-31 显示/)).toBeTruthy()
})

test('the last visit is offered as a day, from the day before it, and can be forgotten', async () => {
  localStorage.setItem('sichuan-cluster-map.changes', '2025-10-12')
  const { patches, user } = renderChanges({}, NO_CLUSTERS_YET)
  const link = await screen.findByRole('link', { name: '上次看变化（2025-10-12）以来' })
  expect(link.getAttribute('href')).toContain('since=2025-10-11')
  await user.click(link)
  expect(patches).toEqual([{ since: '2025-10-11' }])
  await user.click(screen.getByRole('button', { name: '忘掉' }))
  expect(localStorage.length).toBe(0)
  expect(screen.queryByRole('link', { name: /上次看变化/ })).toBeNull()
  expect(screen.getByText(/已忘掉/)).toBeTruthy()
})
