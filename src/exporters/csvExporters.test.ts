// The visible rows as CSV, read back: the clusters in sight in their order, each line whole with its sources and terms.
import { expect, test } from 'vitest'
import { changeMessages } from '#messages/changes'
import { targetMessages } from '#messages/promises'
import { parseCsvRecords } from '../../tests/support/data/csv'
import { DATA, FACTS, loadClusterDetail } from '../../tests/support/data/dataset'
import { buildExportRequest, exportBytes } from '../../tests/support/data/exportRequest'
import { selectAccounts } from '../domain/cluster/conflicts'
import { formatApprovalLine } from '../messages/approvalLine'
import type { View } from '../view/params'
import { changesIcsExporter } from './changesIcsExporter'
import { changesCsvExporter, csvExporter, measuresCsvExporter, targetsCsvExporter } from './csvExporters'
import type { Exporter } from './exporter'
import { listChangeItems, selectVisibleChanges } from './tables/changesTable'
import { selectVisibleTargets } from './tables/targetsTable'

const readCsv = async (exporter: Exporter, patch: Partial<View>) =>
  parseCsvRecords(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(await exportBytes(exporter, buildExportRequest(patch))),
  )
const readCsvFor = (patch: Partial<View>) => readCsv(csvExporter, patch)
const listIds = (records: readonly Record<string, string>[]) => records.map(record => record.集群编号)

/** As the file of the cluster has them. */
function recognitionSources(id: string) {
  const { recognitionEvidence, sources } = loadClusterDetail(id)
  const citedIds = [...new Set(recognitionEvidence.flatMap(evidence => evidence.sources))]
  return citedIds.map(id => sources.find(source => source.id === id))
}

test('every line names the sources of its recognition, in five columns of one order', async () => {
  for (const record of await readCsvFor({})) {
    const sources = recognitionSources(record.集群编号 ?? '')
    expect(record['认定来源：标题']).toBe(sources.map(source => source?.title).join(' | '))
    expect(record['认定来源：日期']).toBe(sources.map(source => source?.date ?? '日期未注明').join(' | '))
    for (const part of ['发布者', '等级', '网址'])
      expect(record[`认定来源：${part}`]?.split(' | ')).toHaveLength(sources.length)
  }
})

test('every line has the link, data date, day, licence and approval line', async () => {
  for (const record of await readCsvFor({ level: ['national'] }))
    expect(record).toMatchObject({
      视图链接: 'https://example.org/?view',
      资料截至: DATA.sourcesTo,
      状态计算日期: '2026-11-22',
      许可: 'CC BY 4.0',
      地图: formatApprovalLine(),
    })
})

test('without the figure column there are no figure sources, and a code is six digits', async () => {
  const records = await readCsvFor({ view: 'table', cols: ['adcode'], sort: 'adcode' })
  expect(Object.keys(records[0] ?? {}).filter(head => head.startsWith('数字'))).toEqual([])
  const codes = records.map(record => record.行政区划代码).filter(code => code !== '未注明')
  expect(codes).toEqual(DATA.clusters.flatMap(c => c.adcode ?? []).sort())
})

test('order and columns of the table count only in the table view', async () => {
  const sorted = listIds(await readCsvFor({ view: 'table', sort: '-latest', cols: ['city'] }))
  const listed = listIds(await readCsvFor({ sort: '-latest', cols: ['city'] }))
  expect(listed).toEqual(DATA.clusters.map(c => c.id))
  expect(sorted).not.toEqual(listed)
  expect([...sorted].sort()).toEqual([...listed].sort())
})

test('the file of a comparison has the compared clusters in their order', async () => {
  const compare = ['santai-textile-footwear', 'dongpo-pickles'].map(
    id => DATA.clusters.find(c => c.id === id)?.id ?? ('' as never),
  )
  expect(listIds(await readCsvFor({ compare, view: 'table', sort: 'name' }))).toEqual(compare)
})

test('a figure in conflict stands beside the figures that contradict it, each with its source', async () => {
  const rows = FACTS.rows.filter(({ figure }) => figure?.flag === 'conflict')
  expect(rows.length).toBeGreaterThan(0)
  for (const record of await readCsvFor({})) {
    const figure = rows.find(({ id }) => id === record.集群编号)?.figure
    const { figures, sources } = loadClusterDetail(record.集群编号 ?? '')
    const others = figure ? selectAccounts(figure, figures).slice(1) : []
    if (figure) expect(others.length).toBeGreaterThan(0)
    const texts = record.其他说法?.split(' | ') ?? []
    const sourceTexts = record['其他说法：来源']?.split(' | ') ?? []
    if (!figure) expect([texts, sourceTexts]).toEqual([['无异说'], ['无异说']])
    for (const [i, other] of others.entries()) {
      expect(texts[i]).toContain(`${other.value}`)
      expect(sourceTexts[i]).toContain(sources.find(({ id }) => id === other.source)?.title)
    }
  }
})

test('the view of targets has a line for each visible target, with number, due date, state and source', async () => {
  const patch = { view: 'promises', scope: ['park'] } as const
  const request = buildExportRequest(patch)
  const items = selectVisibleTargets(request) ?? []
  const records = await readCsv(targetsCsvExporter, patch)
  expect(items.length).toBeGreaterThan(0)
  expect(targetsCsvExporter.countRows?.(request)).toBe(items.length)
  expect(records.map(record => record.本站摘述)).toEqual(items.map(({ target }) => target.said.textZh))
  const titles = new Map(request.targets?.sources.map(source => [source.id, source.title]))
  for (const [i, { target, state }] of items.entries())
    expect(records[i]).toMatchObject({
      时限: target.due ?? '未写明年份',
      结果: targetMessages.state[state],
      '目标来源：标题': titles.get(target.said.source),
    })
})

test('the view of changes has a line for each change in the order of the page, with kind, date and source', async () => {
  const patch = { view: 'changes', since: '2025-06-15', city: ['510100'] } as unknown as Partial<View>
  const request = buildExportRequest(patch)
  const visible = selectVisibleChanges(request)
  const items = visible ? listChangeItems(visible.model) : []
  const records = await readCsv(changesCsvExporter, patch)
  expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThan(3)
  expect(records.map(({ 变化, 日期 }) => [变化, 日期])).toEqual(
    items.map(({ kind, date }) => [changeMessages.group[kind], date]),
  )
  for (const record of records) {
    expect(record['来源：标题']).not.toBe('')
    expect(record.是否在期间内).toMatch(/^(是|可能)$/)
  }
  const calendar = new TextDecoder().decode(await exportBytes(changesIcsExporter, request))
  const uids = calendar.replace(/\r\n /g, '').match(/^UID:.*$/gm) ?? []
  expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(items.length)
  expect(new Set(uids).size).toBe(items.length)
})

test('the matrix has a line for each measure that it counts, by direction', async () => {
  const patch = { view: 'matrix', city: ['510700'] } as unknown as Partial<View>
  const request = buildExportRequest(patch)
  const expectedTexts = (request.measures?.measures ?? [])
    .filter(({ cluster }) => request.clusters.some(({ id }) => id === cluster))
    .map(({ textZh }) => textZh)
  const records = await readCsv(measuresCsvExporter, patch)
  expect(expectedTexts.length).toBeGreaterThan(0)
  expect(records.map(record => record.本站摘述).sort()).toEqual(expectedTexts.sort())
  const directions = records.map(record => record.培育方向)
  expect([...new Set(directions)]).toEqual(directions.filter((name, i) => name !== directions[i - 1]))
})

test('targets, measures and changes are offered only in their views, and not while a comparison covers them', () => {
  const compare = DATA.clusters.slice(0, 2).map(({ id }) => id)
  for (const [exporter, view] of [
    [targetsCsvExporter, 'promises'],
    [measuresCsvExporter, 'matrix'],
    [changesCsvExporter, 'changes'],
    [changesIcsExporter, 'changes'],
  ] as const) {
    expect(exporter.countRows?.(buildExportRequest({ view }))).toBeGreaterThan(0)
    expect(exporter.countRows?.(buildExportRequest({ view, compare }))).toBeNull()
    expect(exporter.countRows?.(buildExportRequest({ view: 'table' }))).toBeNull()
  }
})
