import { expect, test } from 'vitest'
import type { CountyCode } from '../src/domain/place/adcode'
import { makeRows } from './generate'

test('generated rows are the same every time, sorted by place, and keep what the generator does not know', () => {
  const real = [
    {
      id: 'a',
      nameZh: '甲',
      nameEn: 'A',
      shortZh: '甲',
      adcode: null,
      prefecture: '510100',
      industry: 'materials',
      recognitions: [{ list: 'sc-2023' }, { list: null }],
      evidence: 'kept',
    },
  ]
  const places = {
    prefectures: [{ code: '510100', name: '成都市' }],
    counties: [
      { code: '510105' as CountyCode, name: '青羊区', syllables: 'qing yang qu' },
      { code: '510104' as CountyCode, name: '锦江区', syllables: 'jin jiang qu' },
    ],
  }
  const rows = makeRows(100, real, places)
  expect(rows).toEqual(makeRows(100, real, places))
  expect(new Set(rows.map(row => row.id)).size).toBe(100)
  expect(rows.map(row => row.adcode)).toEqual(rows.map(row => row.adcode).sort())
  expect(rows[0]).toMatchObject({ evidence: 'kept', prefecture: '510100', industry: 'materials' })
})
