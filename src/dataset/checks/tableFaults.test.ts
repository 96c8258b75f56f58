// Every fault of the tables that no other test shows: all tables are spoiled at once, each fault in a row of its own.
import { expect, test } from 'vitest'
import { TABLE_TEXTS } from '../../../tests/support/data/sourceDataset'
import type { FaultCode } from '../../domain/fault/faultCodes'
import { readDataset, type TableName, type TableTexts } from '../tables/readDataset'
import { checkClusters } from './checkClusters'
import { checkCommonRules } from './checkCommonRules'
import { checkTables } from './checkTables'

// biome-ignore lint/suspicious/noExplicitAny: a spoiled table has no type
type Json = any

/** The codes of a record, after the rows of some tables are changed. */
function findCodes(spoil: { readonly [T in TableName]?: (table: Json) => unknown }): ReadonlyMap<string, FaultCode[]> {
  const texts: Record<string, string> = { ...TABLE_TEXTS }
  for (const [name, change] of Object.entries(spoil)) {
    const isJson = name.endsWith('.json')
    const table = isJson ? JSON.parse(texts[name] ?? '') : (texts[name] ?? '')
    const changed = change(table) ?? table
    texts[name] = isJson ? JSON.stringify(changed) : String(changed)
  }
  const { dataset, problems } = readDataset(texts as TableTexts)
  const codes = new Map<string, FaultCode[]>()
  for (const { file, record, code } of [
    ...problems,
    ...checkCommonRules(dataset.raw),
    ...checkTables(dataset),
    ...checkClusters(dataset),
  ])
    codes.set(`${file} ${record}`, [...(codes.get(`${file} ${record}`) ?? []), code])
  return codes
}

/** Gives each code a row of its own and spoils it. @returns the code by the id of its row */
const spoilRows =
  (spoils: readonly (readonly [code: FaultCode, spoil: (row: Json) => void, fits?: (row: Json) => boolean])[]) =>
  (rows: Json[]) => {
    const free = [...rows]
    return new Map(
      spoils.map(([code, spoil, fits = () => true]) => {
        const [row] = free.splice(
          free.findIndex(candidate => fits(candidate)),
          1,
        )
        spoil(row)
        return [row.id as string, code] as const
      }),
    )
  }

test('a row that breaks a schema is named with the rule', () => {
  let expected = new Map<string, FaultCode>()
  const hasFigure = ({ figures }: Json) => figures.length > 0
  const codes = findCodes({
    'clusters.json': rows => {
      expected = spoilRows([
        ['field-missing', row => delete row.industry],
        ['field-unknown', row => (row.remark = '')],
        ['not-a-text', row => (row.nameZh = 7)],
        ['not-a-list', row => (row.products = '泡菜')],
        ['not-an-object', row => (row.figures[0] = '产值'), hasFigure],
        ['not-a-county-code', row => (row.adcode = '5107')],
        ['not-a-city-code', row => (row.prefecture = '510')],
        ['not-a-cluster-id', row => (row.relatedTo = ['A b'])],
        ['not-a-list-id', row => (row.recognitions[0].listCandidates = ['2023'])],
        ['no-recognition', row => (row.recognitions = [])],
      ])(rows)
    },
  })
  for (const [id, code] of expected) expect(codes.get(`clusters.json ${id}`), code).toContain(code)
})

test('a cluster that contradicts itself is named with the rule', () => {
  let expected = new Map<string, FaultCode>()
  const isListed = ({ recognitions }: Json) => recognitions[0].list !== null
  const isUnlisted = ({ recognitions }: Json) => recognitions[0].list === null
  const isPlain = ({ figures, notes }: Json) =>
    figures.length > 0 && [...figures, ...notes].every(({ flag }) => flag === null)
  const codes = findCodes({
    'clusters.json': rows => {
      expected = spoilRows([
        ['list-or-candidates-missing', row => (row.recognitions[0].listCandidates = []), isUnlisted],
        ['stated-without-list', row => (row.recognitions[0].certainty = 'stated'), isUnlisted],
        ['elimination-without-list', row => (row.recognitions[0].listBasis = 'elimination'), isUnlisted],
        ['list-and-candidates', row => (row.recognitions[0].listCandidates = ['sc-2024']), isListed],
        [
          'report-date-differs',
          row => Object.assign(row.measures[0], { date: '2019', dateBasis: 'report' }),
          ({ measures }) => measures.length > 0,
        ],
        ['qualifier-missing', row => Object.assign(row.figures[0], { metric: 'other', qualifierZh: null }), isPlain],
        ['flags-differ', row => (row.figures[0].flag = 'conflict'), isPlain],
        ['industry-repeated', row => (row.industrySecondary = [row.industry])],
        ['address-in-text', row => (row.figures[0].textZh = '见 https://example.org/a'), isPlain],
      ])(rows)
    },
  })
  for (const [id, code] of expected) expect(codes.get(`clusters.json ${id}`), code).toContain(code)
})

test('a small table that contradicts itself is named with the rule', () => {
  const codes = findCodes({
    'industries.json': rows => rows.reverse(),
    'directions.json': rows => {
      Object.assign(rows[0], { tasksComplete: true, tasks: [] })
      rows.pop()
    },
    'recognition-lists.json': rows => {
      Object.assign(rows[0], { validFrom: '2026-01-01', validTo: '2025-01-01' })
      rows[1].sizeBasis = rows[1].sizeBasis === 'unknown' ? 'stated' : 'unknown'
      rows[2].year = 2019
      Object.assign(rows[3].reReview, { known: true, sources: [] })
      rows.at(-1).sizeInSichuan = 0
    },
    'sources.json': rows => {
      const [first, second] = rows.filter(({ url }: Json) => url !== null)
      second.url = first.url
    },
    'excluded.json': rows => {
      rows[0].id = JSON.parse(TABLE_TEXTS['clusters.json'])[0].id
    },
    'policy.json': policy => {
      policy.indicators[0].order = 9
      policy.indicators[1].thresholds = ['none']
    },
    'divisions.csv': text =>
      text
        .replace('510104,锦江区,county,510100,', '510104,锦江区,county,510300,')
        .replace('\n510105,', '\n520105,')
        .replace('qing bai jiang qu', 'qing bai'),
    'former-names.csv': text => `${text.trim()}\n5101,某县,510199,2001,scjxt-2023-batch1-notice\n`,
  })
  const found = [...codes].flatMap(([place, list]) => list.map(code => `${code} ${place.split(' ')[0]}`))
  const expected: Readonly<Partial<Record<TableName, readonly FaultCode[]>>> = {
    'industries.json': ['wrong-order'],
    'directions.json': ['tasks-missing', 'row-missing'],
    'recognition-lists.json': [
      'end-not-after-start',
      'size-basis-differs',
      'list-id-differs',
      'review-without-source',
      'more-than-listed',
    ],
    'sources.json': ['duplicate-address'],
    'excluded.json': ['excluded-and-listed'],
    'policy.json': ['indicators-misnumbered', 'thresholds-differ'],
    'divisions.csv': ['wrong-parent', 'code-outside-province', 'spelling-differs'],
    'former-names.csv': ['not-a-place-code'],
  }
  expect(found).toEqual(
    expect.arrayContaining(Object.entries(expected).flatMap(([file, list]) => list.map(code => `${code} ${file}`))),
  )
})
