// The release that the update page gives, opened by a second person as an update.
import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { TABLE_TEXTS } from '../../../tests/support/data/sourceDataset'
import type { TableTexts } from '../../dataset/tables/readDataset'
import type { ClusterRow } from '../../dataset/tables/tables'
import type { IsoDay } from '../../domain/date/isoDay'
import { buildRelease, buildReleaseZip, loadPublished } from '../changes/buildRelease'
import { type Change, type Decision, toRowKey } from '../changes/change'
import { buildReleaseOutput } from '../session/outputs'
import { createSession } from '../session/session'

const DAY = '2026-12-01' as IsoDay
const DATA = loadPublished(TABLE_TEXTS)
const ALL: Decision = { change: null, kind: null, isAccepted: true }
const NO_DECISIONS = { answers: {}, mended: [], merges: [], decisions: [] }

const [first] = DATA.clusters as readonly [ClusterRow, ...ClusterRow[]]
const model = DATA.clusters.find(({ recognitions: [only, other] }) => only?.list === 'sc-2023' && !other) as ClusterRow
const added: ClusterRow = {
  ...model,
  id: 'zitong-medicine' as ClusterRow['id'],
  nameZh: '梓潼县医药健康食品产业集群',
  nameEn: 'Zitong Medicine Cluster',
  adcode: '510725' as ClusterRow['adcode'],
  prefecture: '510700' as ClusterRow['prefecture'],
  relatedTo: [],
  figures: [],
  measures: [],
  notes: [],
  leadEnterprises: [],
}
const rich = DATA.clusters.find(({ measures }) => measures.length > 3) as ClusterRow
const gone = rich.measures[1] as ClusterRow['measures'][number]
const CHANGES = [
  {
    id: `changed cluster ${first.id} products`,
    kind: 'changed',
    table: 'cluster',
    owner: first.id,
    rowKey: '',
    field: 'products',
    before: first.products,
    after: ['泡菜'],
  },
  { id: `added cluster ${added.id}`, kind: 'added', table: 'cluster', owner: added.id, rowKey: '', row: added },
  {
    id: `absent measures ${rich.id} ${toRowKey('measures', gone)}`,
    kind: 'absent',
    table: 'measures',
    owner: rich.id,
    rowKey: toRowKey('measures', gone),
    row: gone,
  },
] as const satisfies readonly Change[]

const release = buildRelease(
  {
    ...TABLE_TEXTS,
    'english-texts.json': TABLE_TEXTS['english-texts.json'].replace(/\n\}\s*$/, ',\n  "梓潼": "Zitong (a test)"\n}\n'),
  },
  CHANGES,
  DAY,
)

async function open(bytes: Uint8Array<ArrayBuffer>) {
  const session = createSession({ texts: TABLE_TEXTS, spelling: {} as never, day: DAY })
  await session.open({ kind: 'file', name: 'update.zip', bytes })
  return session
}

const zipTables = (texts: Partial<TableTexts>): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [`data/${name}`, strToU8(text)])))

test('a release opened again has the changes that made it, and accepted it gives the same release', async () => {
  expect(release.problems).toEqual([])
  const zip = buildReleaseZip(release, DAY)
  const session = await open(zip)
  const { faults, changes } = session.evaluate(NO_DECISIONS)
  expect(faults).toEqual([])
  expect(changes.map(({ id }) => id).sort()).toEqual(CHANGES.map(({ id }) => id).sort())
  const again = buildReleaseOutput(session, { decisions: { ...NO_DECISIONS, decisions: [ALL] }, day: DAY })
  expect(again.problems).toEqual([])
  const [before, after] = [zip, again.bytes as Uint8Array].map(bytes => Object.entries(unzipSync(bytes)))
  expect(after?.map(([name]) => name)).toEqual(before?.map(([name]) => name))
  expect(
    after?.flatMap(([name, bytes], i) => (Buffer.compare(bytes, before?.[i]?.[1] ?? bytes) === 0 ? [] : [name])),
  ).toEqual([])
})

test('the published tables have no difference', async () => {
  const { faults, changeCount } = (await open(zipTables(TABLE_TEXTS))).evaluate(NO_DECISIONS)
  expect([faults, changeCount]).toEqual([[], 0])
})

test('a row with a fault is named with its place, stays as published, and keeps no other from being read', async () => {
  const rows = JSON.parse(TABLE_TEXTS['clusters.json']) as ClusterRow[]
  const [bad, good] = [rows[2], rows[5]] as [ClusterRow, ClusterRow]
  const edited = rows.map(row =>
    row === bad ? { ...row, industry: 'steel' } : row === good ? { ...row, products: ['泡菜'] } : row,
  )
  const session = await open(zipTables({ ...TABLE_TEXTS, 'clusters.json': JSON.stringify(edited) }))
  const { faults, changes } = session.evaluate(NO_DECISIONS)
  const column = Object.keys(rows[0] as object).indexOf('industry')
  expect(faults).toMatchObject([
    { code: 'not-in-list', place: { sheet: 'clusters.json', row: 3, column, heading: 'industry' }, found: 'steel' },
  ])
  expect(changes.map(({ owner, kind }) => [owner, kind])).toEqual([[good.id, 'changed']])
  expect(session.getRows('clusters.json', 3, 4)[0]?.[column]).toBe('steel')
  expect(session.listFaults(), 'the faults marked in the workbook').toEqual(faults)
})

test('a table that is no JSON is named with the place, and nothing counts as absent', async () => {
  const { faults, changeCount } = (await open(zipTables({ ...TABLE_TEXTS, 'clusters.json': '[{"id": }]' }))).evaluate(
    NO_DECISIONS,
  )
  expect(faults.map(({ code, place }) => [code, place?.sheet])).toContainEqual(['cannot-be-read', 'clusters.json'])
  expect(changeCount).toBe(0)
})
