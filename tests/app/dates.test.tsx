// The dates of a cluster in a DOM: a list, a timeline hidden from screen readers, and a calendar file.
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import ICAL from 'ical.js'
import { afterEach, expect, test, vi } from 'vitest'
import { parseClusterDetail } from '../../src/data/parse'
import { ClusterDates } from '../../src/features/cluster/ClusterDates'
import { formatDate } from '../../src/messages/format'
import { selectClusterPanel } from '../../src/model/panels/clusterPanel'
import { ViewProvider } from '../../src/view/ViewProvider'
import { buildDatasetOn, buildView } from '../support/data/dataset'
import { readPublished } from '../support/data/sourceTables'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

async function renderDates(id: string, day = '2026-11-22') {
  const data = buildDatasetOn(day)
  const cluster = data.clusters.find(c => c.id === id)
  if (!cluster) throw new Error(`no ${id}`)
  const detail = parseClusterDetail(JSON.parse(readPublished(`data/v1/clusters/${id}.json`)), cluster.id).value
  render(
    <ViewProvider view={buildView({ cluster: cluster.id })} change={() => {}}>
      <ClusterDates cluster={cluster} model={selectClusterPanel(cluster, detail, data)} day={data.day} />
    </ViewProvider>,
  )
}
const getItemTexts = (): string[] => screen.getAllByRole('listitem').map(item => item.textContent ?? '')

test('after its end: what was stated, what was not found, and no calendar of past dates', async () => {
  await renderDates('santai-textile-footwear')
  const [announced, term, open, report] = getItemTexts()
  expect(announced).toMatch(/^2023 年 7 月公布名单 推算/)
  expect(term).toMatch(/^有效期 2023 至 2025 有出处/)
  expect(open).toBe(`本站资料截至 ${formatDate(buildDatasetOn('2026-11-22').sourcesTo)}，其中未查到复核公告`)
  expect(report).toMatch(/^市（州）每年4月1日前报送上一年度发展情况。 有出处/)
  expect(report).toContain(
    '报送截止日：2024、2025 年 3 月 31 日。“前”按不含当日计，通知未写明。有效期满后是否仍须报送，通知未写明。',
  )
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByText('2026-11-22 以后没有可列入日历的日期。')).toBeTruthy()
  expect(document.querySelector('svg')?.closest('[aria-hidden="true"]')).not.toBeNull()
})

test('the reporting date of another list is marked as inferred; where notices differ there is no date', async () => {
  await renderDates('lezhi-aluminium-profiles')
  expect(getItemTexts().at(-1)).toContain('推算')
  expect(getItemTexts().at(-1)).toContain('参照省级 2023 第一批名单的通知或通告，本批原文未查到。')
  cleanup()
  await renderDates('chenghua-intelligent-robots')
  expect(getItemTexts().at(-1)).toContain('年度报送日期：本批通知原文未查到，不列日期')
  expect(getItemTexts().at(-1)).toContain('每年4月30日前报送')
  expect(getItemTexts().at(-1)).toContain('每年3月31日前报送')
})

test('without a list nothing is claimed, and of two recognitions each has its own dates', async () => {
  await renderDates('pidu-electromagnetic-space-security')
  expect(screen.getAllByRole('heading').map(h => h.textContent)).toEqual(['省级 2024 第二批', '国家级 · 年份未注明'])
  const second = screen.getByRole('heading', { name: '国家级 · 年份未注明' }).nextElementSibling
  expect(second?.textContent).toBe('列入哪一年的名单未查到，因此不列公布、报送和有效期满的日期。')
  expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(3)
})

test('the calendar holds the dates to come', async () => {
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    blobs.push(blob as Blob)
    return 'blob:dates'
  })
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  await renderDates('qingyang-aviation-supply')
  expect(screen.getByText('今后有 3 个日期，最近的是 2027-04-29')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: '下载日历 .ics' }))
  await screen.findByText('已交给浏览器：qingyang-aviation-supply-2026-11-22.ics')
  expect(names).toEqual(['qingyang-aviation-supply-2026-11-22.ics'])
  expect(blobs[0]?.type).toContain('text/calendar')
  const text = (await blobs[0]?.text()) ?? ''
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent')
  expect(events.map(e => e.getFirstPropertyValue('dtstart')?.toString())).toEqual([
    '2027-04-29',
    '2028-04-29',
    '2028-12-31',
  ])
})

test.each(['MicroMessenger/8.0', 'AliApp(DingTalk/7.0.50)', 'Lark/7.11.6'])(
  'in %s no file is created or announced; a hint says how to open the page in a browser, with the link',
  async app => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(`Mozilla/5.0 (Linux; Android 13) ${app}`)
    const createObjectUrl = vi.spyOn(URL, 'createObjectURL')
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await renderDates('qingyang-aviation-supply')
    await userEvent.click(screen.getByRole('button', { name: '下载日历 .ics' }))
    const [status] = screen.getAllByRole('status')
    expect(status?.textContent).toContain('右上角菜单，选“在浏览器打开”')
    expect(status?.textContent).not.toContain('已')
    expect(createObjectUrl).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: '复制链接' }))
    expect(writeText).toHaveBeenCalledWith(expect.stringContaining('/clusters/qingyang-aviation-supply/'))
    await screen.findByText('链接已复制')
  },
)
