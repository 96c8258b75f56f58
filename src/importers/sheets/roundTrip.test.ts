// The published data become sheets and come back without a difference.
import { describe, expect, test } from 'vitest'
import { DATASET } from '../../../tests/support/data/sourceDataset'
import { fillBook } from './fillSheets'
import { importBook } from './importBook'

describe('the published data', () => {
  const result = importBook(fillBook(DATASET), DATASET)

  test('have no fault', () => {
    expect(result.faults).toEqual([])
  })

  test('come back as they were, in their order', () => {
    expect(result.tables.sources).toEqual(DATASET.sources)
    expect(result.tables.clusters).toEqual(DATASET.clusters)
    expect(result.tables.absent).toEqual({ clusters: [], sources: [], statements: new Map() })
  })
})
