import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Publisher } from '../../src/domain/publication/publisher'
import { checkPublication, findMissing, ITEM_IDS } from './checkPublication'
import { formatReport } from './formatReport'
import { MESSAGES } from './messages'
import { parsePublisher } from './parsePublisher'
import { readSite } from './readSite'

const GROUND = '0123456789ab'
const MARK = '示意图，边界仅供参考，未经审图'
const NOTHING: Publisher = {
  publisherName: null,
  contact: null,
  groundLicence: null,
  standardMap: null,
  mapApprovalNumber: null,
  approvedGround: null,
  icpLicence: null,
  publicSecurityLicence: null,
}
const COMPLETE: Publisher = {
  ...NOTHING,
  publisherName: '某某研究院',
  contact: 'https://example.org/contact',
  groundLicence: '某某局，使用许可 2026 年 1 号',
  mapApprovalNumber: '川S（2026）00012号',
  approvedGround: GROUND,
  icpLicence: '蜀ICP备2026000001号-1',
  publicSecurityLicence: '川公网安备51010702000001号',
}

const folder = mkdtempSync(join(tmpdir(), 'publish-check-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The header of a PNG. */
function buildPng(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(25)
  bytes.write('\x89PNG', 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}

function buildSite(
  name: string,
  { body = MARK, head = '', image = buildPng(1200, 630), root = 'https://example.org/' },
) {
  const site = join(folder, name)
  const files = {
    'index.html': `<head><link rel="canonical" href="${root}" /><meta property="og:image" content="${root}previews/a.png" />${head}</head>${body}`,
    '404.html': body,
    'previews/a.png': image,
    'assets/map.js': `"${MARK}"`,
  }
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true })
    writeFileSync(join(site, path), content)
  }
  return site
}

function check(values: object, siteFolder: string | null) {
  const parsed = parsePublisher(JSON.stringify({ ...NOTHING, ...values }), GROUND)
  const { publisher, problems } = parsed
  const site =
    siteFolder === null
      ? null
      : readSite(siteFolder, {
          marks: [MARK],
          approvalNumber: publisher?.mapApprovalNumber ?? null,
          registrations: [publisher?.icpLicence, publisher?.publicSecurityLicence].flatMap(number => number ?? []),
        })
  const items = checkPublication({ parsed, ground: GROUND, site })
  return {
    states: Object.fromEntries(items.map(({ id, state }) => [id, state])),
    missing: findMissing(items).map(({ id }) => id),
    report: formatReport('zh-CN', { items, problems, site, mark: MARK }),
    details: Object.fromEntries(items.map(({ id, details }) => [id, details])),
  }
}
const toBody = ({ mapApprovalNumber, icpLicence, publicSecurityLicence }: Publisher) =>
  `审图号：${mapApprovalNumber} ${icpLicence} ${publicSecurityLicence}`

test('an empty configuration lacks everything required; public security may follow later', () => {
  const { missing, states, report } = check({}, null)
  expect(missing).toEqual([
    'publisherName',
    'contact',
    'groundLicence',
    'mapApproval',
    'standardMap',
    'icpLicence',
    'site',
  ])
  expect(states.publicSecurity).toBe('todo')
  expect(report).toContain('[待办] 地图审图号')
  expect(report).toContain(`approvedGround 填送审边界的指纹，现为 "${GROUND}"。`)
  expect(report).toContain('还差 7 项，不能在中国大陆公开发布。')
})

test('with everything in place nothing is missing, and no standard map is needed', () => {
  const { missing, states, report } = check(COMPLETE, buildSite('complete', { body: toBody(COMPLETE) }))
  expect(missing).toEqual([])
  expect(states.standardMap).toBe('notApplicable')
  expect(report).toContain('[通过] 地图审图号: 川S（2026）00012号')
  expect(report).toContain('必办各项已齐')
})

describe('a built site', () => {
  test('names the files that carry the mark, and tells that scripts draw it', () => {
    const { report } = check({}, buildSite('marked', {}))
    expect(report).toContain('网页 2 个，共 2 个')
    expect(report).toContain('1 张预览图取同一行文字')
    expect(report).not.toContain('assets/map.js')
  })

  test('that is older than the number or a registration must be built again', () => {
    const { missing, details } = check(COMPLETE, buildSite('old', {}))
    expect(missing).toEqual(['siteIsCurrent'])
    expect(details.siteIsCurrent).toEqual(['404.html', 'index.html'])
  })

  test('that shows a number no longer configured must be built again', () => {
    expect(check({}, buildSite('withdrawn', { body: toBody(COMPLETE) })).states.siteIsCurrent).toBe('todo')
  })

  test('without its public address, over plain HTTP, with a small preview, or with files of others is reported', () => {
    const body = toBody(COMPLETE)
    expect(check(COMPLETE, buildSite('moved', { body, root: './' })).missing).toEqual(['siteUrl'])
    expect(check(COMPLETE, buildSite('plain', { body, root: 'http://example.org/' })).missing).toEqual(['https'])
    expect(check(COMPLETE, buildSite('small', { body, image: buildPng(600, 315) })).details.previews).toEqual([
      'index.html',
    ])
    const head = '<script src="https://cdn.example.com/a.js"></script>'
    expect(check(COMPLETE, buildSite('foreign', { body, head })).details.ownHost).toEqual([
      'index.html: https://cdn.example.com/a.js',
    ])
  })
})

test.each([
  ['{"publisherName": ', '', 'notJson'],
  ['[]', 'publisherName', 'missingField'],
  [{ icp: null }, 'icp', 'unknownField'],
  [{ publisherName: ' ' }, 'publisherName', 'empty'],
  [{ publisherName: 5 }, 'publisherName', 'notText'],
  [{ contact: '028-12345678' }, 'contact', 'notContact'],
  [{ contact: 'http://example.org' }, 'contact', 'notContact'],
  [{ mapApprovalNumber: '京S（2026）1号' }, 'mapApprovalNumber', 'notApprovalNumber'],
  [{ mapApprovalNumber: '川S（2026）00012号' }, 'approvedGround', 'otherGround'],
  [{ mapApprovalNumber: '川S（2026）00012号', approvedGround: 'ba9876543210' }, 'approvedGround', 'otherGround'],
  [{ approvedGround: 'x' }, 'approvedGround', 'notFingerprint'],
  [{ icpLicence: '蜀ICP备1号' }, 'icpLicence', 'notIcpLicence'],
  [{ publicSecurityLicence: '川公网安备1号' }, 'publicSecurityLicence', 'notPublicSecurityLicence'],
])('%j is refused', (values, field, reason) => {
  const text = typeof values === 'string' ? values : JSON.stringify({ ...NOTHING, ...values })
  const { publisher, problems } = parsePublisher(text, GROUND)
  expect(publisher).toBe(null)
  expect(problems).toContainEqual({ field, reason })
})

test('a refused value is named with its reason, and counts as missing', () => {
  const { report, missing } = check({ ...COMPLETE, icpLicence: '蜀ICP备1号' }, null)
  expect(report).toContain('icpLicence: 应如“蜀ICP备2026000001号-1”')
  expect(missing).toContain('config')
})

test('the English report has no Chinese sentence, and a text for each item', () => {
  const parsed = parsePublisher(JSON.stringify(NOTHING), GROUND)
  const items = checkPublication({ parsed, ground: GROUND, site: null })
  const report = formatReport('en', { items, problems: [], site: null, mark: 'Schematic map' })
  for (const id of ITEM_IDS) expect(report).toContain(MESSAGES.en.items[id].name)
  expect(report).not.toMatch(/[，。；]/)
})
