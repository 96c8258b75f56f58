// Compares the matrix with the source tables.
import { expect, test } from 'vitest'
import { DATA, MEASURES } from '../../../tests/support/data/dataset'
import { getClustersFor } from '../../../tests/support/data/search'
import { CLUSTERS, selectCountedMeasures } from '../../../tests/support/data/sourceTables'
import { DIRECTION_IDS, MEASURE_KINDS } from '../../domain/cluster/direction'
import { isBeforeProgramme } from '../../domain/cluster/measure'
import { selectMeasuresPanel } from '../panels/measuresPanel'
import { buildMatrixRowGetter, selectMatrix } from './matrix'

const sources = new Map(MEASURES.sources.map(s => [s.id, s]))
const selectDirections = (measures = MEASURES.measures) =>
  selectMeasuresPanel(MEASURES.directions, measures, sources, DATA.clusters, []).directions

function buildMatrix(search: string, measures = MEASURES.measures) {
  const directions = selectDirections(measures)
  return selectMatrix(directions, buildMatrixRowGetter(directions), getClustersFor(search))
}

test('every measure of the source table is in the cell of its cluster and direction, with its source', () => {
  const matrix = buildMatrix('')
  expect(matrix.columns.map(c => c.rule.id)).toEqual(DIRECTION_IDS)
  for (const { cluster, cells } of matrix.rows) {
    const record = CLUSTERS.find(c => c.id === cluster.id)
    for (const cell of cells) {
      const recordedMeasures = record?.measures.filter(m => m.direction === cell.direction) ?? []
      expect(cell.measures.map(m => m.measure.textZh).sort(), cluster.id).toEqual(
        recordedMeasures.map(m => (m as unknown as { textZh: string }).textZh).sort(),
      )
      const counted = cell.measures.filter(m => !isBeforeProgramme(m.measure))
      for (const kind of MEASURE_KINDS)
        expect(cell.counts[kind]).toBe(counted.filter(m => m.measure.kind === kind).length)
      expect(cell.beforeProgramme).toBe(cell.measures.length - counted.length)
      for (const { source } of cell.measures) expect(source).not.toBeNull()
    }
  }
})

test('measures before the programme are counted separately, and the others by scope', () => {
  const { beforeProgramme, onlyBeforeProgramme, scopes, counts } = buildMatrix('')
  const all = CLUSTERS.flatMap(c => c.measures).length
  expect(beforeProgramme).toBe(all - CLUSTERS.flatMap(selectCountedMeasures).length)
  expect(onlyBeforeProgramme).toBe(
    CLUSTERS.filter(c => c.measures.length > 0 && selectCountedMeasures(c).length === 0).length,
  )
  expect([beforeProgramme, onlyBeforeProgramme].every(count => count > 0)).toBe(true)
  const counted = Object.values(scopes).reduce((sum, count) => sum + count, 0)
  expect(counted).toBe(counts.delivered + counts.announced + counts.planned)
  expect(scopes.cluster).toBeLessThan(counted)
})

test('rows and columns add up to the total of each kind', () => {
  const matrix = buildMatrix('?industry=equipment')
  for (const kind of MEASURE_KINDS) {
    const rows = matrix.rows.reduce((sum, row) => sum + row.counts[kind], 0)
    const columns = matrix.columns.reduce((sum, column) => sum + column.counts[kind], 0)
    expect([rows, columns]).toEqual([matrix.counts[kind], matrix.counts[kind]])
  }
})

test('a cluster has the same row object in every selection', () => {
  const directions = selectDirections()
  const getRow = buildMatrixRowGetter(directions)
  const all = selectMatrix(directions, getRow, DATA.clusters).rows
  const few = selectMatrix(directions, getRow, DATA.clusters.slice(3, 5)).rows
  expect(few[0]).toBe(all[3])
})

test('clusters without a measure keep their row and are counted', () => {
  const measures = MEASURES.measures.filter(m => m.cluster !== 'santai-textile-footwear')
  const matrix = buildMatrix('?city=510700', measures)
  expect([matrix.rows.length, matrix.withoutMeasures]).toEqual([4, 1])
})

test('an empty selection has no rows and names no direction as the one with the fewest', () => {
  expect(buildMatrix('?q=外星飞碟')).toMatchObject({ rows: [], withoutMeasures: 0, fewestColumns: [] })
})
