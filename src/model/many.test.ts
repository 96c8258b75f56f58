// Holds what changes when there are many clusters: slices give what one go gives, the map counts instead of marking.
import { describe, expect, test } from 'vitest'
import { joiningOf, viewOf } from '../../tests/support/dataset'
import type { ClusterId } from '../domain/cluster'
import { atOnce } from '../domain/steps'
import { buildDataset, datasetSteps } from './dataset'
import { selectResults } from './listModel'
import { MANY, selectMapModel } from './mapModel'
import { selectFound } from './selection'

const found = (count: number, cluster: string | null = null) => {
  const data = buildDataset(...joiningOf(count))
  const view = viewOf({ cluster: cluster as ClusterId | null })
  const { selection } = selectFound(view, data)
  return { data, selection, model: selectMapModel(view, data, selection) }
}

test('a dataset built in slices is the one built at once', () => {
  const small = buildDataset(...joiningOf(700))
  const large = atOnce(datasetSteps(...joiningOf(700)))
  expect(large.clusters).toEqual(small.clusters)
})

test('clusters stand by prefecture and county, those of an unknown county last in theirs', () => {
  const { clusters } = buildDataset(...joiningOf(100))
  const keys = clusters.map(c => `${c.prefecture} ${c.adcode ?? '~'} ${c.id}`)
  expect(keys).toEqual([...keys].sort())
})

describe('the map', () => {
  test(`marks ${MANY} clusters, each by itself`, () => {
    const { model } = found(MANY)
    expect([model.markers.length, model.counts]).toEqual([MANY, []])
  })

  test('counts more than that by prefecture and county, and marks the chosen one', () => {
    const { data, model } = found(MANY + 1, 'santai-textile-footwear-0')
    expect(model.markers).toEqual([])
    const own = data.clusters.find(c => c.adcode === '510722')
    const chosen = found(MANY + 1, own?.id)
    expect(chosen.model.markers.map(m => m.id)).toEqual([own?.id])
    for (const level of ['county', 'prefecture'] as const) {
      const counts = model.counts.filter(c => c.level === level)
      const expected = data.clusters.filter(c => level === 'prefecture' || c.adcode !== null).length
      expect(counts.reduce((sum, c) => sum + c.total, 0)).toBe(expected)
      for (const { total, byIndustry } of counts) expect(byIndustry.reduce((a, b) => a + b, 0)).toBe(total)
    }
  })
})

test('a page of the list says how many there are in all', () => {
  const { selection } = found(700)
  const pages = [selectResults(selection, selection.slice(0, 100)), selectResults(selection, selection.slice(100, 700))]
  expect(pages.flat().flatMap(g => g.clusters)).toEqual(selection)
  for (const { code, total } of pages.flat()) expect(total).toBe(selection.filter(c => c.prefecture === code).length)
})
