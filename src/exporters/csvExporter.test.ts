// The visible rows as CSV, read back: the clusters in sight in their order, each line whole with its sources and terms.
import { expect, test } from 'vitest'
import { parseCsvRecords } from '../../tests/support/data/csv'
import { buildView, DATA, FACTS, loadClusterDetail } from '../../tests/support/data/dataset'
import { selectClusters } from '../model/dataset/selection'
import { selectVisibleClusters, selectVisibleRows } from '../model/export/visibleRows'
import { buildTableRowGetter } from '../model/mainViews/table'
import { COLUMNS, type View } from '../view/params'
import { csvExporter } from './csvExporter'

async function readCsvFor(patch: Partial<View>): Promise<Record<string, string>[]> {
  const view = buildView(patch)
  const clusters = selectVisibleClusters(view, DATA, selectClusters(view, DATA))
  const request = {
    ...selectVisibleRows(view, clusters, buildTableRowGetter(DATA, FACTS), COLUMNS),
    view,
    data: DATA,
    clusters,
    filters: [],
    link: 'https://example.org/?view',
    version: '2026-02-03',
    day: DATA.day,
    loadGeometry: () => Promise.reject(new Error('CSV has no geometry')),
  }
  const job = { signal: new AbortController().signal, reportProgress: () => {} }
  const file = await csvExporter.build(request, job)
  return parseCsvRecords(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer()))
}
const listIds = (records: readonly Record<string, string>[]) => records.map(record => record.集群编号)

/** As the file of the cluster has them. */
function recognitionSources(id: string) {
  const { recognitionEvidence, sources } = loadClusterDetail(id)
  const citedIds = [...new Set(recognitionEvidence.flatMap(evidence => evidence.sources))]
  return citedIds.map(id => sources.find(source => source.id === id))
}

test('every line names the sources of its recognition, in four columns of one order', async () => {
  for (const record of await readCsvFor({})) {
    const sources = recognitionSources(record.集群编号 ?? '')
    expect(record['认定来源：标题']).toBe(sources.map(source => source?.title).join(' | '))
    expect(record['认定来源：日期']).toBe(sources.map(source => source?.date ?? '日期未注明').join(' | '))
    for (const part of ['发布者', '网址'])
      expect(record[`认定来源：${part}`]?.split(' | ')).toHaveLength(sources.length)
  }
})

test('every line has the link, data date, day and licence', async () => {
  for (const record of await readCsvFor({ level: ['national'] }))
    expect(record).toMatchObject({
      视图链接: 'https://example.org/?view',
      资料截至: '2026-02-03',
      状态计算日期: '2026-11-22',
      许可: 'CC BY 4.0',
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
