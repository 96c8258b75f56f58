// The import at the command line, on a copy of the tables.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadPublished } from '../../src/importers/changes/buildRelease'
import { buildTemplateCsv } from '../../src/importers/sheets/template/buildTemplate'
import { TABLE_TEXTS } from '../../tests/support/data/sourceDataset'
import { importData } from './importData'

const folder = mkdtempSync(join(tmpdir(), 'import-'))
const data = join(folder, 'data')
cpSync('data', data, { recursive: true })
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
  const file = write('names.txt', '绵阳市梓潼县中药材产业集群\n绵阳市三台县纺织鞋服产业集群\n')
  const args = [
    file,
    '--data',
    data,
    '--list',
    'sc-2023',
    '--source',
    'scjxt-2023-batch1-notice',
    '--day',
    '2026-12-01',
  ]
  const dry = await importData([...args, '--dry-run'])
  expect(readTable('clusters.json')).toBe(TABLE_TEXTS['clusters.json'])
  const { exitCode, report } = await importData(args)
  expect([dry.exitCode, exitCode]).toEqual([0, 0])
  expect(report).toContain('新增 · 集群: 1')
  expect(JSON.parse(readTable('changes.json'))[0]).toMatchObject({ id: '2026-12-01-update', kind: 'addition' })
  expect(readTable('sources.json')).toBe(TABLE_TEXTS['sources.json'])
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
