// The approval line and the publisher's line with and without values in data/publisher.json.
import { beforeEach, expect, test, vi } from 'vitest'

const EMPTY = {
  publisherName: null,
  contact: null,
  groundLicence: null,
  mapApprovalNumber: null,
  icpLicence: null,
  publicSecurityLicence: null,
}

async function loadWith(values: object) {
  vi.doMock('../../data/publisher.json', () => ({ ...EMPTY, ...values }))
  const [{ formatApprovalLine }, { listPublisherItems }] = await Promise.all([
    import('./approvalLine'),
    import('./publisherItems'),
  ])
  return { line: formatApprovalLine(), items: listPublisherItems() }
}

beforeEach(() => {
  vi.resetModules()
  return () => {
    vi.doUnmock('../../data/publisher.json')
    vi.resetModules()
  }
})

test('without a number every map is marked as not reviewed, and the publisher is not named', async () => {
  expect(await loadWith({})).toEqual({ line: '示意图，边界仅供参考，未经审图', items: [] })
})

test('a number of a valid form replaces the mark', async () => {
  expect((await loadWith({ mapApprovalNumber: '川S（2026）00012号' })).line).toBe('审图号：川S（2026）00012号')
})

test('the number of another map does not', async () => {
  expect((await loadWith({ mapApprovalNumber: '京S（2026）00012号' })).line).toBe('示意图，边界仅供参考，未经审图')
})

test('publisher, contact and both registrations are named, each with its link', async () => {
  const { items } = await loadWith({
    publisherName: '某某研究院',
    contact: 'map@example.org',
    icpLicence: '蜀ICP备2026000001号-1',
    publicSecurityLicence: '川公网安备51010702000001号',
  })
  expect(items.map(({ label, text, href }) => [label + text, href])).toEqual([
    ['主办：某某研究院', null],
    ['联系：map@example.org', 'mailto:map@example.org'],
    ['蜀ICP备2026000001号-1', 'https://beian.miit.gov.cn/'],
    ['川公网安备51010702000001号', 'https://beian.mps.gov.cn/#/query/webSearch?code=51010702000001'],
  ])
})
