// Holds list, map and panels to the same selection: one order, sums that add up, every statement with its source.
import { describe, expect, test } from 'vitest'
import { buildView, DATA, MEASURES } from '../../../tests/support/data/dataset'
import { selectForView } from '../../../tests/support/data/search'
import { CLUSTERS, countBy, readPublished, selectCountedMeasures } from '../../../tests/support/data/sourceTables'
import { parseClusterDetail } from '../../data/parse'
import { isBeforeProgramme } from '../../domain/cluster/measure'
import { parseLink } from '../../view/links'
import { selectClusters } from '../dataset/selection'
import { selectSummary } from '../dataset/summary'
import { selectMapModel } from '../map/mapModel'
import { selectClusterPanel } from './clusterPanel'
import { selectIndustryPanel } from './industryPanel'
import { selectMeasuresPanel } from './measuresPanel'
import { selectResultGroups } from './resultList'

const VIEWS = ['', '?city=510100', '?level=national&industry=equipment,materials', '?q=外星飞碟']
const sourcesById = new Map(MEASURES.sources.map(s => [s.id, s]))

describe.each(VIEWS)('of "%s"', search => {
  const { view } = parseLink(search)
  const selection = selectForView(view)
  const ids = selection.map(c => c.id)

  test('list and map hold the selection, in its order', () => {
    expect(selectResultGroups(selection).flatMap(g => g.clusters.map(c => c.id))).toEqual(ids)
    expect(selectMapModel(view, DATA, selection).markers.map(m => m.id)).toEqual(ids)
  })

  test('the industry panel adds up', () => {
    const panel = selectIndustryPanel(selection, DATA)
    const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0)
    expect(sum(panel.rows.map(r => r.count))).toBe(selection.length)
    expect(sum(panel.matrix.map(r => r.total))).toBe(selection.length)
    for (const row of panel.rows) {
      expect(row.icons).toHaveLength(row.count)
      expect(sum(row.places.map(p => p.count))).toBe(row.count)
    }
    for (const row of panel.matrix) expect(sum(row.counts)).toBe(row.total)
    if (selection.length > 0) expect(panel.leading.count * 2).toBeGreaterThanOrEqual(selection.length)
  })

  test('the measures panel counts what the source table has for these clusters, each with its source', () => {
    const panel = selectMeasuresPanel(MEASURES.directions, MEASURES.measures, sourcesById, selection, [])
    const selectedRecords = CLUSTERS.filter(c => ids.some(id => id === c.id))
    expect(panel.total).toBe(selectedRecords.reduce((sum, c) => sum + selectCountedMeasures(c).length, 0))
    expect(panel.total + panel.beforeProgramme).toBe(selectedRecords.reduce((sum, c) => sum + c.measures.length, 0))
    for (const { counts, beforeProgramme, rows } of panel.directions) {
      expect(counts.delivered + counts.announced + counts.planned + beforeProgramme).toBe(rows.length)
      // What is not counted stands last.
      expect(rows.slice(rows.length - beforeProgramme).every(row => isBeforeProgramme(row.measure))).toBe(true)
      for (const row of rows) expect(row.source, row.key).not.toBeNull()
    }
  })

  test('the sentence counts the same', () => {
    const { count, byStatus } = selectSummary(selection)
    expect(count).toBe(selection.length)
    expect(Object.values(byStatus).reduce((sum, n) => sum + n, 0)).toBe(count)
  })
})

test('the whole counts the clusters of the table, their prefectures, and those in the one that has most', () => {
  const countByPrefecture = countBy(CLUSTERS, c => [c.prefecture])
  const [[code, count] = []] = Object.entries(countByPrefecture).sort(([, a], [, b]) => b - a)
  const name = DATA.prefectures.get(code as never)?.short
  const summary = selectSummary(selectClusters(buildView(), DATA))
  expect(summary).toMatchObject({
    count: CLUSTERS.length,
    prefectureCount: Object.keys(countByPrefecture).length,
    topPrefecture: { name, count },
  })
})

describe('a cluster’s panel', () => {
  test.each(DATA.clusters.map(c => c.id))('%s: all of its record, each statement with a numbered source', id => {
    const cluster = DATA.byId.get(id)
    const record = CLUSTERS.find(c => c.id === id)
    if (!cluster || !record) throw new Error(`${id} is not in both`)
    const detail = parseClusterDetail(JSON.parse(readPublished(`data/clusters/${id}.json`)), id).value
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
  })

  test('stands before its details have come', () => {
    const cluster = DATA.clusters.find(c => c.id === 'santai-textile-footwear')
    if (!cluster) throw new Error('no 三台')
    const panel = selectClusterPanel(cluster, null, DATA)
    expect(panel.recognitions[0]?.recognitionStatus.status).toBe('expired')
    expect(panel.sources).toEqual([])
  })
})

test('the map looks at the chosen cluster’s county, and shows it even outside the selection', () => {
  const { view } = parseLink('?city=511500&cluster=santai-textile-footwear')
  const model = selectMapModel(view, DATA, selectClusters(view, DATA))
  expect(model.outlinedCodes).toEqual(['510722'])
  expect(model.markers.filter(m => m.isSelected).map(m => m.id)).toEqual(['santai-textile-footwear'])
})
