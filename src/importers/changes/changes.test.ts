// From a filled workbook to a release: the difference, decisions on it, the change set of a second person.
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { TABLE_TEXTS } from '../../../tests/support/data/nameContext'
import type { IsoDay } from '../../domain/date/isoDay'
import type { Book, BookSheet, CellValue } from '../book/book'
import { importBook } from '../sheets/importBook'
import { SHEETS } from '../sheets/sheetDefs'
import type { SheetId } from '../sheets/sheetIds'
import { fillBook } from '../sheets/template/fillSheets'
import { buildRelease, buildReleaseZip, loadPublished } from './buildRelease'
import { type Change, collectChangedClusters, type Decision, selectAccepted } from './change'
import { formatChangeSet, readChangeSet } from './changeSet'
import { diffTables } from './diffTables'
import { findExpired } from './findExpired'
import { findNearDuplicates, mergeDuplicate } from './findNearDuplicates'
import { computeFingerprint } from './fingerprint'

const DATA = loadPublished(TABLE_TEXTS)
/** Without an entry in the change log. */
const DAY = '2099-12-01' as IsoDay
const ALL: Decision = { change: null, kind: null, isAccepted: true }

type Cells = Readonly<Record<string, CellValue>>
const getColumnIndex = (id: SheetId, key: string) => SHEETS[id].columns.findIndex(column => column.key === key)
/** The filled workbook with cells set by row, rows left out and rows added. */
function editBook(
  edits: Partial<Record<SheetId, { set?: Record<number, Cells>; drop?: readonly number[]; add?: readonly Cells[] }>>,
): Book {
  const book = fillBook(DATA)
  const sheets = book.sheets.map((sheet): BookSheet => {
    const id = (Object.keys(SHEETS) as SheetId[]).find(key => SHEETS[key].zh === sheet.name) as SheetId
    const { set = {}, drop = [], add = [] } = edits[id] ?? {}
    const [head = [], ...rows] = sheet.rows
    const changed = rows.map((row, index) => {
      const cells = [...row]
      for (const [key, cell] of Object.entries(set[index] ?? {})) cells[getColumnIndex(id, key)] = cell
      return cells
    })
    const added = add.map(cells => SHEETS[id].columns.map(({ key }) => cells[key] ?? null))
    return { ...sheet, rows: [head, ...changed.filter((_, index) => !drop.includes(index)), ...added] }
  })
  return { ...book, sheets }
}
const read = (edits: Parameters<typeof editBook>[0]) => importBook(editBook(edits), DATA)
const diff = (edits: Parameters<typeof editBook>[0]): Change[] => diffTables(DATA, read(edits).tables)

const NEW_CLUSTER: Cells = {
  nameZh: '梓潼县医药健康食品产业集群',
  nameConfirmed: '是',
  prefecture: '绵阳市',
  adcode: '梓潼县',
  industry: '医药健康',
  products: '中药饮片',
}
const NEW_RECOGNITION: Cells = {
  clusterName: '梓潼县医药健康食品产业集群',
  level: '省级',
  list: 'sc-2023',
  certainty: '名称和名单均有出处',
  nameAsPublished: '梓潼县医药健康食品产业集群',
  sources: 'scjxt-2023-batch1-notice',
}
const ADDITION = { clusters: { add: [NEW_CLUSTER] }, recognitions: { add: [NEW_RECOGNITION] } }

describe('the difference', () => {
  test('of the filled workbook is empty', () => {
    expect(diff({})).toEqual([])
  })

  test('names a new cluster with its made id, and each changed field with both values', () => {
    const first = DATA.clusters[0]
    const changes = diff({ ...ADDITION, clusters: { add: [NEW_CLUSTER], set: { 0: { products: '甲 | 乙' } } } })
    expect(changes.map(({ id }) => id)).toEqual([
      `changed cluster ${first?.id} products`,
      'added cluster zitong-medicine',
    ])
    expect(changes[0]).toMatchObject({ before: first?.products, after: ['甲', '乙'] })
    expect(changes[1]).toMatchObject({
      row: { shortZh: '医药健康食品', adcode: '510725', recognitions: [{ list: 'sc-2023' }] },
    })
  })

  test('names what the file lacks, and removes nothing by itself', () => {
    const gone = DATA.clusters[3]
    const changes = diff({ clusters: { drop: [3] }, figures: { drop: [0] } })
    expect(changes.map(({ kind, table, owner }) => [kind, table, owner])).toEqual([
      ['absent', 'figures', DATA.clusters.find(({ figures }) => figures.length > 0)?.id],
      ['absent', 'cluster', gone?.id],
    ])
    expect(collectChangedClusters(changes)[gone?.id ?? '']).toBe('absent')
    const { texts } = buildRelease(TABLE_TEXTS, [], DAY)
    expect(texts).toEqual(TABLE_TEXTS)
  })

  test('a figure with a new value is one changed field, not a row gone and a row added', () => {
    const [change, ...rest] = diff({ figures: { set: { 0: { value: '约1234.5亿元', comparator: null } } } })
    expect(rest.filter(({ kind }) => kind !== 'changed')).toEqual([])
    expect([change, ...rest].find(c => c?.kind === 'changed' && c.field === 'value')).toMatchObject({ after: 1234.5 })
  })

  test('a row with an error counts neither as changed nor as absent', () => {
    expect(diff({ figures: { set: { 0: { asOf: '去年' } } } })).toEqual([])
    expect(diff({ clusters: { set: { 2: { industry: '其他' } } } })).toEqual([])
  })
})

describe('near-duplicates', () => {
  const almost: Cells = {
    ...NEW_CLUSTER,
    nameZh: '眉山市东坡区东坡泡菜特色产业集群',
    prefecture: '眉山市',
    adcode: '东坡区',
    industry: '食品轻纺',
  }
  const { tables } = read({
    clusters: { add: [almost] },
    recognitions: {
      add: [{ ...NEW_RECOGNITION, clusterName: String(almost.nameZh), list: 'sc-2025', nameAsPublished: '东坡泡菜' }],
    },
  })

  test('are offered with the published cluster', () => {
    expect(findNearDuplicates(DATA.clusters, tables)).toMatchObject([{ other: 'dongpo-pickles' }])
    expect(findNearDuplicates(DATA.clusters, read(ADDITION).tables)).toEqual([])
  })

  test('merged, they become rows of the published cluster', () => {
    const [duplicate] = findNearDuplicates(DATA.clusters, tables)
    const changes = diffTables(DATA, duplicate ? mergeDuplicate(tables, duplicate) : tables)
    expect(changes.map(({ kind, table, owner }) => [kind, table, owner])).toEqual([
      ['changed', 'cluster', 'dongpo-pickles'],
      ['added', 'recognitions', 'dongpo-pickles'],
    ])
  })
})

test('an ended recognition is named with its last day', () => {
  const ended = findExpired(DATA.clusters, DATA, DAY)
  expect(ended).toContainEqual({
    cluster: 'santai-textile-footwear',
    list: 'sc-2023',
    until: '2025-12-31',
    isWithdrawn: false,
  })
  expect(findExpired(DATA.clusters, DATA, '2024-01-01' as IsoDay)).toEqual([])
})

describe('decisions', () => {
  const changes = diff({ ...ADDITION, clusters: { add: [NEW_CLUSTER], drop: [3], set: { 0: { products: '甲' } } } })

  test('later ones overrule earlier ones; dropping the last one undoes it', () => {
    const added = changes.find(({ kind }) => kind === 'added') as Change
    const decisions: Decision[] = [
      ALL,
      { change: null, kind: 'absent', isAccepted: false },
      { change: added.id, kind: null, isAccepted: false },
    ]
    const select = (count: number) => selectAccepted(changes, decisions.slice(0, count)).map(({ kind }) => kind)
    expect([0, 1, 2, 3].map(select)).toEqual([[], ['changed', 'added', 'absent'], ['changed', 'added'], ['changed']])
  })
})

describe('a release', () => {
  const changes = diff({ ...ADDITION, clusters: { add: [NEW_CLUSTER], set: { 0: { products: '甲' } } } })
  const release = buildRelease(TABLE_TEXTS, selectAccepted(changes, [ALL]), DAY)

  test('passes the checks, changes only the rows that it says, and counts the names of the list anew', () => {
    expect(release.problems).toEqual([])
    const before = TABLE_TEXTS['clusters.json'].split('\n')
    const after = new Set(release.texts['clusters.json'].split('\n'))
    expect(before.filter(line => !after.has(line))).toEqual(
      DATA.clusters[0]?.products.map((product, i, all) => `      "${product}"${i < all.length - 1 ? ',' : ''}`),
    )
    const namesKnown = (text: string) => JSON.parse(text).find(({ id }: { id: string }) => id === 'sc-2023').namesKnown
    expect(namesKnown(release.texts['recognition-lists.json'])).toBe(
      namesKnown(TABLE_TEXTS['recognition-lists.json']) + 1,
    )
    expect(release.publishedIds.cluster).toContain('zitong-medicine')
  })

  test('has an entry in the change log', () => {
    expect(JSON.parse(release.texts['changes.json'])[0]).toEqual({
      id: `${DAY}-update`,
      date: DAY,
      kind: 'correction',
      clusters: [DATA.clusters[0]?.id, 'zitong-medicine'].sort(),
      sources: ['scjxt-2023-batch1-notice'],
      textZh: '按填写的表格更新：新增1个集群；更正1个集群。',
    })
  })

  test('is a zip of the tables and the published files, the same bytes twice', () => {
    const zip = buildReleaseZip(release, DAY)
    const names = Object.keys(unzipSync(zip))
    expect(names).toEqual(
      expect.arrayContaining([
        'data/clusters.json',
        'data/divisions.csv',
        'public/data/v1/clusters/zitong-medicine.json',
        'public/data/v1/version.json',
      ]),
    )
    const small = { ...release, files: new Map([...release.files].slice(0, 2)) }
    expect(buildReleaseZip(small, DAY)).toEqual(buildReleaseZip(small, DAY))
    expect(() =>
      buildReleaseZip(
        { ...release, problems: [{ file: '', record: '', field: '', code: 'not-valid', params: {} }] },
        DAY,
      ),
    ).toThrow('1 problems')
  })

  test('a withdrawn cluster leaves an alias', () => {
    const withdrawn = DATA.clusters.find(
      ({ relatedTo, id }) => relatedTo.length === 0 && !TABLE_TEXTS['county.json'].includes(`"${id}"`),
    )
    const index = DATA.clusters.findIndex(({ id }) => id === withdrawn?.id)
    const accepted = diff({ clusters: { drop: [index] } }).filter(({ table }) => table === 'cluster')
    const { problems, texts } = buildRelease(TABLE_TEXTS, accepted, DAY)
    expect(JSON.parse(texts['aliases.json']).at(-1)).toMatchObject({
      kind: 'cluster',
      from: withdrawn?.id,
      to: null,
      date: DAY,
    })
    expect(problems.map(({ code }) => code).filter(code => code !== 'source-unused')).toEqual([])
  })
})

describe('a change set', () => {
  const base = computeFingerprint(TABLE_TEXTS)
  const changes = diff({ ...ADDITION, clusters: { add: [NEW_CLUSTER], set: { 0: { products: '甲' } } } })
  const changeSet = { base, date: DAY, note: '首批名单', changes, decisions: [ALL] }
  const file = formatChangeSet(changeSet)
  const encode = (text: string) => new TextEncoder().encode(text)

  test('comes back as it was, and is accepted line by line', () => {
    expect(readChangeSet(encode(`\ufeff${file}`), base)).toEqual({ changeSet, refusal: null })
    expect(formatChangeSet(changeSet)).toBe(file)
  })

  test.each([
    ['of another version', ['"version": 1', '"version": 2'], 'change-set-version', { found: '2' }],
    ['with a value of another type', ['"甲"', '7'], 'change-set-damaged', { place: 'changes.0' }],
    [
      'with a field that is none',
      ['"field": "products"', '"field": "toString"'],
      'change-set-damaged',
      { place: 'changes.0' },
    ],
  ] as const)('%s is refused with the reason', (_, [before, after], code, params) => {
    expect(readChangeSet(encode(file.replace(before, after)), base)?.refusal).toMatchObject({ code, params })
  })

  test('of another edition is refused, and both editions are named', () => {
    const other = computeFingerprint({ ...TABLE_TEXTS, 'changes.json': '[]' })
    expect(readChangeSet(encode(file), other)?.refusal).toMatchObject({
      code: 'change-set-edition',
      params: { found: `${base.slice(0, 8)}…`, expected: `${other.slice(0, 8)}…` },
    })
  })

  test.each(['{', '[]', '集群,市'])('is none of %s', text => {
    expect(readChangeSet(encode(text), base)).toBeNull()
  })
})
