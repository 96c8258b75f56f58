// Holds the matrix to the source table and to its promise: kinds are counted apart, and nothing is ranked by a sum.
import { describe, expect, test } from 'vitest'
import { DATA, MEASURES } from '../../../tests/support/data/dataset'
import { getClustersFor } from '../../../tests/support/data/search'
import { CLUSTERS, selectCountedMeasures } from '../../../tests/support/data/sourceTables'
import { DIRECTION_IDS, MEASURE_KINDS } from '../../domain/cluster/direction'
import { isBeforeProgramme } from '../../domain/cluster/measure'
import type { PlacedCluster } from '../dataset/dataset'
import { selectMeasuresPanel } from '../panels/measuresPanel'
import { arrangeMatrix, buildMatrixRowGetter, type MatrixGrouping, type MatrixSort, selectMatrix } from './matrix'

const BY_PLACE: MatrixSort = { by: 'place', reversed: false }
const sources = new Map(MEASURES.sources.map(s => [s.id, s]))

function buildMatrix(
  search: string,
  sort = BY_PLACE,
  grouping: MatrixGrouping = 'none',
  measures: typeof MEASURES.measures = MEASURES.measures,
) {
  const { directions } = selectMeasuresPanel(MEASURES.directions, measures, sources, DATA.clusters, [])
  const model = selectMatrix(directions, buildMatrixRowGetter(directions), getClustersFor(search))
  return { ...model, groups: arrangeMatrix(model, DATA.lists, sort, grouping) }
}
const getRows = (matrix: ReturnType<typeof buildMatrix>) => matrix.groups.flatMap(group => group.rows)
const getIds = (matrix: ReturnType<typeof buildMatrix>) => getRows(matrix).map(row => row.cluster.id)

test('every measure of the source table stands in the one cell it belongs to, with its source', () => {
  const matrix = buildMatrix('')
  expect(matrix.columns.map(c => c.rule.id)).toEqual(DIRECTION_IDS)
  for (const { cluster, cells } of getRows(matrix)) {
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

test('what is before the programme is told apart, and what counts is told by scope', () => {
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

test('rows, columns and the whole add up, kind by kind', () => {
  const matrix = buildMatrix('?industry=equipment')
  for (const kind of MEASURE_KINDS) {
    const rows = getRows(matrix).reduce((sum, row) => sum + row.counts[kind], 0)
    const columns = matrix.columns.reduce((sum, column) => sum + column.counts[kind], 0)
    expect([rows, columns]).toEqual([matrix.counts[kind], matrix.counts[kind]])
  }
})

test('a row is one object whatever is selected with it, so that only what changes is drawn anew', () => {
  const { directions } = selectMeasuresPanel(MEASURES.directions, MEASURES.measures, sources, DATA.clusters, [])
  const getRow = buildMatrixRowGetter(directions)
  const all = selectMatrix(directions, getRow, DATA.clusters).rows
  const few = selectMatrix(directions, getRow, DATA.clusters.slice(3, 5)).rows
  expect(few[0]).toBe(all[3])
})

test('clusters without any measure keep their row and are counted', () => {
  const measures = MEASURES.measures.filter(m => m.cluster !== 'santai-textile-footwear')
  const matrix = buildMatrix('?city=510700', BY_PLACE, 'none', measures)
  expect([matrix.rows.length, matrix.withoutMeasures, getRows(matrix).length]).toEqual([4, 1, 4])
})

describe('sorted', () => {
  test('by place: the order of list and map, and back', () => {
    const ids = DATA.clusters.map(c => c.id)
    expect(getIds(buildMatrix(''))).toEqual(ids)
    expect(getIds(buildMatrix('', { by: 'place', reversed: true }))).toEqual([...ids].reverse())
    expect(DATA.clusters.map(c => c.id)).toEqual(ids)
  })

  test('one result stands before any number of plans; equals keep the order of places', () => {
    const [a, b, c, d] = DATA.clusters as readonly [PlacedCluster, PlacedCluster, PlacedCluster, PlacedCluster]
    const measure = (cluster: PlacedCluster, kind: (typeof MEASURE_KINDS)[number]) => ({
      ...(MEASURES.measures[0] as (typeof MEASURES.measures)[number]),
      direction: 'green' as const,
      cluster: cluster.id,
      kind,
    })
    const measures = [measure(a, 'planned'), measure(a, 'planned'), measure(b, 'announced'), measure(c, 'delivered')]
    const sortIds = (reversed: boolean) => getIds(buildMatrix('', { by: 'green', reversed }, 'none', measures))
    expect(sortIds(false).slice(0, 4)).toEqual([c.id, b.id, a.id, d.id])
    expect(sortIds(true).slice(-3)).toEqual([a.id, b.id, c.id])
    expect(sortIds(true)[0]).toBe(d.id)
    expect(getIds(buildMatrix('', { by: 'total', reversed: false }, 'none', measures)).slice(0, 3)).toEqual([
      c.id,
      b.id,
      a.id,
    ])
  })
})

describe('grouped', () => {
  test.each(['city', 'industry'] as const)('by %s: every cluster once, sorted within its group', grouping => {
    const matrix = buildMatrix('', { by: 'total', reversed: false }, grouping)
    expect([...getIds(matrix)].sort()).toEqual(DATA.clusters.map(c => c.id).sort())
    for (const { rows } of matrix.groups) {
      const delivered = rows.map(row => row.counts.delivered)
      expect(delivered).toEqual([...delivered].sort((a, b) => b - a))
    }
  })

  test('by list: under each list it is on, and those whose year no source gives apart, last', () => {
    const groups = buildMatrix('', BY_PLACE, 'list').groups
    expect(groups.slice(-2).map(g => g.name)).toEqual(['省级 年份未注明', '国家级 年份未注明'])
    const recognitions = DATA.clusters.reduce((sum, c) => sum + c.recognitions.length, 0)
    expect(groups.reduce((sum, g) => sum + g.rows.length, 0)).toBe(recognitions)
  })
})

test('nothing selected is an empty matrix that claims nothing', () => {
  expect(buildMatrix('?q=外星飞碟')).toMatchObject({ rows: [], withoutMeasures: 0, fewestColumns: [] })
})
