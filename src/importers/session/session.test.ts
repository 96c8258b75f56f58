// Counts of an update that is larger than a page can hold.
import { expect, test } from 'vitest'
import { TABLE_TEXTS } from '../../../tests/support/data/sourceDataset'
import { buildData } from '../../dataset/buildData'
import { parseDivisions } from '../../dataset/tables/divisions'
import type { IsoDay } from '../../domain/date/isoDay'
import { createSession } from './session'

const { spelling } = JSON.parse(buildData(TABLE_TEXTS).files.get('search.json') ?? '')
const SESSION = createSession({ texts: TABLE_TEXTS, spelling, day: '2026-12-01' as IsoDay })
const SOURCE = { title: '名单', publisher: '某厅', date: '', url: '', grade: 'A' } as const
const NONE = { answers: {}, mended: [], merges: [], decisions: [] }
const COUNTIES = parseDivisions(TABLE_TEXTS['divisions.csv']).flatMap(place =>
  place.level === 'county' ? place.name : [],
)

test('all of a kind are counted as accepted, also those that are not listed', async () => {
  const text = ['泡菜', '白酒', '陶瓷', '轴承', '茶叶', '光伏', '柠檬', '家具', '纺织', '石材']
    .flatMap(product => COUNTIES.map(county => `${county}${product}产业集群`))
    .join('\n')
  await SESSION.open({ kind: 'names', text, list: 'sc-2023', source: SOURCE })
  const decisions = { ...NONE, decisions: [{ change: null, kind: 'added' as const, isAccepted: true }] }
  const { changes, changeCount, acceptedCount, kindCounts } = SESSION.evaluate(decisions)
  expect(changeCount).toBeGreaterThan(changes.length)
  expect(acceptedCount).toBe(kindCounts.added)
  expect(SESSION.build(decisions).accepted.length).toBe(acceptedCount)
})

test('a list that is too long is told before its names are decided', async () => {
  const size = JSON.parse(TABLE_TEXTS['recognition-lists.json']).find(
    ({ id }: { id: string }) => id === 'sc-2023',
  ).sizeInSichuan
  const text = Array.from({ length: size + 1 }, (_, i) => `某地${i}号产业集群`).join('\n')
  await SESSION.open({ kind: 'names', text, list: 'sc-2023', source: SOURCE })
  const { names, changeCount } = SESSION.evaluate(NONE)
  expect(changeCount).toBe(0)
  expect(names?.notices).toEqual([{ kind: 'more-than-list-size', list: 'sc-2023', size, found: size + 1 }])
})
