// The published data become sheets and come back without a difference.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generateTables } from '../../../../tests/support/data/generatedTables'
import { TABLE_TEXTS } from '../../../../tests/support/data/sourceDataset'
import { loadPublished } from '../../changes/buildRelease'
import { diffTables } from '../../changes/diffTables'
import { importBook } from '../importBook'
import { fillBook } from './fillSheets'

const DATA = loadPublished(TABLE_TEXTS)

describe('the published data', () => {
  const { faults, tables } = importBook(fillBook(DATA), DATA)

  test('have no fault', () => {
    expect(faults).toEqual([])
  })

  test('come back byte for byte', () => {
    expect(`${JSON.stringify(tables.clusters, null, 2)}\n`).toBe(TABLE_TEXTS['clusters.json'])
    expect(`${JSON.stringify(tables.sources, null, 2)}\n`).toBe(TABLE_TEXTS['sources.json'])
    expect(diffTables(DATA, tables)).toEqual([])
  })
})

test('200 generated sets of tables come back without a difference', () => {
  fc.assert(
    fc.property(generateTables(DATA), data => {
      const { faults, tables } = importBook(fillBook(data), data)
      expect(faults.filter(({ code }) => code !== 'source-unused')).toEqual([])
      expect(tables).toEqual({
        clusters: data.clusters,
        sources: data.sources,
        absent: { clusters: [], sources: [], statements: new Map() },
      })
      expect(diffTables(data, tables)).toEqual([])
    }),
    { numRuns: 200, seed: 18 },
  )
})
