// The rules by which a published id stays valid, with made-up changes of the tables.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildData } from '../buildData'
import { toProblem } from '../tables/problem'
import { TABLES, type TableTexts } from '../tables/readDataset'

const texts = Object.fromEntries(TABLES.map(name => [name, readFileSync(`data/${name}`, 'utf8')])) as TableTexts
const OLD = 'fucheng-connectors'
const NEW = 'fucheng-electronic-connectors'
const renamed: TableTexts = {
  ...texts,
  'clusters.json': texts['clusters.json'].replaceAll(`"${OLD}"`, `"${NEW}"`),
  'county.json': texts['county.json'].replaceAll(`"${OLD}"`, `"${NEW}"`),
}
const aliases: object[] = JSON.parse(texts['aliases.json'])
const alias = {
  kind: 'cluster',
  from: OLD,
  to: NEW,
  date: '2026-12-01',
  reasonZh: '名称更正。',
  reasonEn: 'Corrected.',
}
const withAlias = (tables: TableTexts, ...rows: object[]): TableTexts => ({
  ...tables,
  'aliases.json': JSON.stringify([...aliases, ...rows]),
})

test('a published id that vanishes without an alias stops the build', () => {
  const { problems, files } = buildData(renamed)
  expect(problems).toContainEqual(toProblem('clusters.json', OLD, 'id', 'published-id-lost', { found: OLD }))
  expect(files.size).toBe(0)
})

test('with an alias the build passes, publishes it, and keeps both ids on record', () => {
  const { problems, files, publishedIds } = buildData(withAlias(renamed, alias))
  expect(problems).toEqual([])
  expect(JSON.parse(files.get('aliases.json') ?? '').aliases).toContainEqual(alias)
  expect(publishedIds.cluster).toEqual(expect.arrayContaining([OLD, NEW]))
})

test.each([
  [
    'leads to no row',
    { ...alias, to: 'nowhere' },
    toProblem('aliases.json', OLD, 'to', 'alias-without-target', { found: 'nowhere', file: 'clusters.json' }),
  ],
  [
    'is the id of a row',
    { ...alias, from: NEW },
    toProblem('aliases.json', NEW, 'from', 'alias-is-current', { found: NEW, file: 'clusters.json' }),
  ],
  [
    'has no whole day',
    { ...alias, date: '2026-12' },
    expect.objectContaining({ field: 'date', code: 'not-a-day', params: { found: '2026-12' } }),
  ],
])('an alias that %s stops the build', (_, row, problem) => {
  expect(buildData(withAlias(renamed, alias, row)).problems).toContainEqual(problem)
})

test('a withdrawn row has an alias without a successor', () => {
  const source = { ...alias, kind: 'source', from: 'no-more', to: null }
  const ids = JSON.parse(texts['published-ids.json']) as Record<string, string[]>
  const published = JSON.stringify({ ...ids, source: [...(ids.source ?? []), 'no-more'] })
  const tables = { ...texts, 'published-ids.json': published }
  expect(buildData(tables).problems).toHaveLength(1)
  expect(buildData(withAlias(tables, source)).problems).toEqual([])
})

test('a change names clusters by a current or a former id', () => {
  const changes = (id: string) => texts['changes.json'].replaceAll(`"${OLD}"`, `"${id}"`)
  const tables = withAlias(renamed, alias)
  expect(buildData({ ...tables, 'changes.json': changes('nowhere') }).problems).toContainEqual(
    expect.objectContaining({ field: 'clusters', code: 'unknown-cluster', params: { found: 'nowhere' } }),
  )
})

test('the same tables give the same bytes', () => {
  expect([...buildData(texts).files]).toEqual([...buildData(texts).files])
})
