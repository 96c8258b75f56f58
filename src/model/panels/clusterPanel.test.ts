import { expect, test } from 'vitest'
import { DATA, loadClusterDetail } from '../../../tests/support/data/dataset'
import { CLUSTERS } from '../../../tests/support/data/sourceTables'
import { selectClusterPanel } from './clusterPanel'

test.each(DATA.clusters.map(c => c.id))(
  'the panel of %s has all of its record, each statement with a numbered source',
  id => {
    const cluster = DATA.byId.get(id)
    const record = CLUSTERS.find(c => c.id === id)
    if (!cluster || !record) throw new Error(`${id} is not in both`)
    const detail = loadClusterDetail(id)
    const panel = selectClusterPanel(cluster, detail, DATA)
    expect(panel.recognitions).toHaveLength(record.recognitions.length)
    expect(panel.figures).toHaveLength(record.figures.length)
    expect(panel.directions.flatMap(d => d.measures)).toHaveLength(record.measures.length)
    const citedItems = [
      ...panel.recognitions,
      ...panel.figures,
      ...panel.notes,
      ...panel.leadEnterprises,
      ...panel.directions.flatMap(d => d.measures),
      ...panel.termEndRules.map(rule => ({ citations: panel.getCitations([rule.source]) })),
    ]
    for (const { citations } of citedItems) expect(citations.length).toBeGreaterThan(0)
    expect(panel.sources.map(s => s.number)).toEqual(panel.sources.map((_, i) => i + 1))
    expect(Math.max(...citedItems.flatMap(c => c.citations))).toBe(panel.sources.length)
  },
)

test('without details the panel has recognitions, but no sources', () => {
  const cluster = DATA.clusters.find(c => c.id === 'santai-textile-footwear')
  if (!cluster) throw new Error('no 三台')
  const panel = selectClusterPanel(cluster, null, DATA)
  expect(panel.recognitions[0]?.recognitionStatus.status).toBe('expired')
  expect(panel.sources).toEqual([])
})
