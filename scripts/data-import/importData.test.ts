// The import at the command line, on a copy of the tables.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { parseIndex } from '../../src/data/parse'
import { buildData } from '../../src/dataset/buildData'
import { loadPublished } from '../../src/importers/changes/buildRelease'
import { buildTemplateCsv } from '../../src/importers/sheets/template/buildTemplate'
import { TABLE_TEXTS } from '../../tests/support/data/nameContext'
import { readTables } from '../build-data/readTables'
import { checkData } from '../data-check/checkData'
import { importData } from './importData'

/** A list whose size is not known, so that no name is too many. */
const LIST = 'sc-2025'
/** Without an entry in the change log. */
const DAY = '2099-12-01'
const folder = mkdtempSync(join(tmpdir(), 'import-'))
/** A copy of data/ with the tables of November 2026. */
function copyTables(name: string): string {
  const copy = join(folder, name)
  cpSync('data', copy, { recursive: true })
  for (const [table, text] of Object.entries(TABLE_TEXTS)) writeFileSync(join(copy, table), text)
  return copy
}
const data = copyTables('data')
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
const readTable = (name: string) => readFileSync(join(data, name), 'utf8')
const figures = buildTemplateCsv({ data: loadPublished(TABLE_TEXTS), isFilled: true }).get('指标.csv') ?? ''

test('a filled sheet has no difference, exit 0', async () => {
  const { exitCode, report } = await importData([write('指标.csv', figures), '--data', data])
  expect([exitCode, report]).toEqual([0, '与现有数据没有差异。'])
})

test('names one a line become clusters of the list; the tables, the log and the counts follow', async () => {
  const file = write('names.txt', '绵阳市梓潼县中药材产业集群\n')
  const args = [file, '--data', data, '--list', LIST, '--source', 'scjxt-2023-batch1-notice', '--day', DAY]
  const dry = await importData([...args, '--dry-run'])
  expect(readTable('clusters.json')).toBe(TABLE_TEXTS['clusters.json'])
  const { exitCode, report } = await importData(args)
  expect([dry.exitCode, exitCode]).toEqual([0, 0])
  expect(report).toContain('新增 · 集群: 1')
  expect(JSON.parse(readTable('changes.json'))[0]).toMatchObject({ id: `${DAY}-update`, kind: 'addition' })
  expect(readTable('sources.json')).toBe(TABLE_TEXTS['sources.json'])
})

/** Samples: no list has these clusters. */
const NEW_NAMES = `绵阳市梓潼县中药材产业集群
广元市苍溪县中药材产业集群
南充市阆中市丝绸产业集群
达州市渠县白酒产业集群
巴中市通江县茶叶产业集群
雅安市名山区茶叶产业集群
宜宾市筠连县红茶产业集群
泸州市古蔺县白酒产业集群
自贡市富顺县调味品产业集群
内江市东兴区汽车零部件产业集群
乐山市犍为县茉莉花茶产业集群
德阳市中江县挂面产业集群
攀枝花市米易县钒钛产业集群
遂宁市蓬溪县家具产业集群`.split('\n')

test('14 new names make tables without a fault, with their source at the list, and files that the app reads', async () => {
  const round = copyTables('round')
  const before = loadPublished(TABLE_TEXTS)
  const list = before.lists.find(({ id }) => id === LIST)
  const source = before.sources.find(({ id, grade }) => grade === 'A' && !list?.sources.includes(id))?.id ?? ''
  const options = ['--data', round, '--list', LIST, '--source', source, '--day', DAY]
  const { exitCode } = await importData([write('new.txt', NEW_NAMES.join('\n')), ...options])
  expect(exitCode).toBe(0)
  const texts = await readTables(pathToFileURL(`${round}/`))
  const { problems, files } = buildData(texts)
  expect(problems).toEqual([])
  expect((await checkData(['--data', round])).exitCode).toBe(0)
  const index = parseIndex(JSON.parse(files.get('index.json') ?? ''))
  expect(index.rejected).toEqual([])
  expect(index.value.clusters).toHaveLength(before.clusters.length + NEW_NAMES.length)
  expect(index.value.lists.find(({ id }) => id === LIST)?.sources).toEqual([...(list?.sources ?? []), source])
  expect(JSON.parse(texts['recognition-lists.json'])).toContainEqual(
    expect.objectContaining({ id: LIST, namesKnown: (list?.namesKnown ?? 0) + NEW_NAMES.length }),
  )
  expect(JSON.parse(texts['changes.json'])[0]).toMatchObject({ kind: 'addition', sources: [source] })
})

test('a row with an error is named with its remedy, exit 1; a file that is no table is refused, exit 2', async () => {
  const spoiled = await importData([
    write('指标.csv', figures.replace(',2022,', ',去年,')),
    '--data',
    data,
    '--dry-run',
    '--lang',
    'en',
  ])
  expect(spoiled.exitCode).toBe(1)
  expect(spoiled.report).toContain('found “去年”, expected YYYY, YYYY-MM or YYYY-MM-DD')
  const refused = await importData([write('list.xlsx', '%PDF-1.7\n'), '--data', data])
  expect([refused.exitCode, (await importData([])).exitCode]).toEqual([2, 2])
})
