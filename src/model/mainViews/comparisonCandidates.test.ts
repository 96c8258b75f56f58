import { expect, test } from 'vitest'
import { buildDatasetOn, DATA } from '../../../tests/support/data/dataset'
import type { ClusterId } from '../../domain/cluster/cluster'
import type { PlacedCluster } from '../dataset/dataset'
import { selectComparisonCandidates } from './comparisonCandidates'

const getCluster = (id: string, data = DATA) => data.byId.get(id as ClusterId) as PlacedCluster
const SANTAI = 'santai-textile-footwear'

const selectCandidatesFor = (...ids: string[]) =>
  selectComparisonCandidates(
    ids.map(id => getCluster(id)),
    DATA,
  )
const selectQuickAddIds = (...ids: string[]) => selectCandidatesFor(...ids).quickAdd.map(({ id }) => id)

test('the quick choice has the same industry in other prefectures, one of each before a second, as far as there is room', () => {
  for (const { id, industry, prefecture } of DATA.clusters) {
    const quickAdd = selectQuickAddIds(id).map(other => getCluster(other))
    const others = DATA.clusters.filter(c => c.industry === industry && c.prefecture !== prefecture)
    const prefectures = new Set(others.map(c => c.prefecture))
    expect(quickAdd).toHaveLength(Math.min(3, others.length))
    expect(quickAdd.filter(c => !others.includes(c))).toEqual([])
    expect(new Set(quickAdd.map(c => c.prefecture)).size).toBe(Math.min(3, prefectures.size))
  }
  expect(selectQuickAddIds(SANTAI, 'xinjin-health-food', 'fucheng-connectors')).toHaveLength(1)
})

test('the menu has the same industry in other prefectures first, then all others by prefecture, each once', () => {
  const { groups, remainingCount } = selectCandidatesFor(SANTAI)
  expect(groups[0]?.city).toBeNull()
  expect(groups[0]?.clusters.every(c => c.industry === 'food-textile' && c.prefecture !== '510700')).toBe(true)
  expect(groups.slice(1).map(({ city }) => city)).toEqual([...new Set(groups.slice(1).map(({ city }) => city))])
  const ids = groups.flatMap(({ clusters }) => clusters.map(({ id }) => id))
  const others = DATA.clusters.length - 1
  expect([ids.length, new Set(ids).size, remainingCount]).toEqual([others, others, 0])
})

test('only clusters recognised by the day are candidates', () => {
  const pastData = buildDatasetOn('2023-12-31')
  const { groups } = selectComparisonCandidates([getCluster(SANTAI, pastData)], pastData)
  expect(groups.flatMap(({ clusters }) => clusters)).toHaveLength(pastData.clusters.length - 1)
})
