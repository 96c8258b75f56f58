// Compares order and groups of the matrix with the data.
import { describe, expect, test } from 'vitest'
import { DATA, MEASURES } from '../../../tests/support/data/dataset'
import type { MEASURE_KINDS } from '../../domain/cluster/direction'
import type { PlacedCluster } from '../dataset/dataset'
import { selectMeasuresPanel } from '../panels/measuresPanel'
import { buildMatrixRowGetter, selectMatrix } from './matrix'
import { arrangeMatrix, type MatrixGrouping, type MatrixSort } from './matrixArrangement'

const BY_PLACE: MatrixSort = { by: 'place', reversed: false }
const sources = new Map(MEASURES.sources.map(s => [s.id, s]))

function arrange(sort: MatrixSort, grouping: MatrixGrouping = 'none', measures = MEASURES.measures) {
  const { directions } = selectMeasuresPanel(MEASURES.directions, measures, sources, DATA.clusters, [])
  const model = selectMatrix(directions, buildMatrixRowGetter(directions), DATA.clusters)
  return arrangeMatrix(model, DATA.lists, sort, grouping)
}
const getIds = (groups: ReturnType<typeof arrange>) => groups.flatMap(group => group.rows.map(row => row.cluster.id))

describe('sorting', () => {
  test('by place gives the order of list and map, or its reverse', () => {
    const ids = DATA.clusters.map(c => c.id)
    expect(getIds(arrange(BY_PLACE))).toEqual(ids)
    expect(getIds(arrange({ by: 'place', reversed: true }))).toEqual([...ids].reverse())
    expect(DATA.clusters.map(c => c.id)).toEqual(ids)
  })

  test('by counts puts one delivered measure before any number of plans, and keeps equal rows in the order of places', () => {
    const [a, b, c, d] = DATA.clusters as readonly [PlacedCluster, PlacedCluster, PlacedCluster, PlacedCluster]
    const buildMeasure = (cluster: PlacedCluster, kind: (typeof MEASURE_KINDS)[number]) => ({
      ...(MEASURES.measures[0] as (typeof MEASURES.measures)[number]),
      direction: 'green' as const,
      cluster: cluster.id,
      kind,
    })
    const measures = [
      buildMeasure(a, 'planned'),
      buildMeasure(a, 'planned'),
      buildMeasure(b, 'announced'),
      buildMeasure(c, 'delivered'),
    ]
    const sortIds = (by: MatrixSort['by'], reversed: boolean) => getIds(arrange({ by, reversed }, 'none', measures))
    expect(sortIds('green', false).slice(0, 4)).toEqual([c.id, b.id, a.id, d.id])
    expect(sortIds('green', true).slice(-3)).toEqual([a.id, b.id, c.id])
    expect(sortIds('green', true)[0]).toBe(d.id)
    expect(sortIds('total', false).slice(0, 3)).toEqual([c.id, b.id, a.id])
  })
})

describe('grouping', () => {
  test.each(['city', 'industry'] as const)('by %s has every cluster once, sorted within its group', grouping => {
    const groups = arrange({ by: 'total', reversed: false }, grouping)
    expect([...getIds(groups)].sort()).toEqual(DATA.clusters.map(c => c.id).sort())
    for (const { rows } of groups) {
      const delivered = rows.map(row => row.counts.delivered)
      expect(delivered).toEqual([...delivered].sort((a, b) => b - a))
    }
  })

  test('by list has a cluster under each of its lists, and lists without a year last', () => {
    const groups = arrange(BY_PLACE, 'list')
    expect(groups.slice(-2).map(g => g.name)).toEqual(['省级 年份未注明', '国家级 年份未注明'])
    const recognitions = DATA.clusters.reduce((sum, c) => sum + c.recognitions.length, 0)
    expect(groups.reduce((sum, g) => sum + g.rows.length, 0)).toBe(recognitions)
  })
})
