// Holds the comparison to its promises: aligned by metric and direction, in the order chosen, with what differs and what
// is missing; and what is offered beside to a rule that always gives the same.

import { describe, expect, test } from 'vitest'
import { METRIC } from '#messages/words'
import { buildDatasetOn, DATA, loadClusterDetail } from '../../../tests/support/data/dataset'
import type { ClusterDetail, ClusterId, Figure } from '../../domain/cluster/cluster'
import { toggleComparedCluster } from '../../domain/cluster/comparison'
import { DIRECTION_IDS } from '../../domain/cluster/direction'
import type { PlacedCluster } from '../dataset/dataset'
import { selectComparison } from './comparison'
import { selectComparisonCandidates } from './comparisonCandidates'

const getCluster = (id: string, data = DATA) => data.byId.get(id as ClusterId) as PlacedCluster
const SANTAI = 'santai-textile-footwear'
const DONGPO = 'dongpo-pickles'
const compareClusters = (...ids: string[]) =>
  selectComparison(
    ids.map(id => ({ cluster: getCluster(id), detail: loadClusterDetail(id) })),
    DATA,
  )

const FIGURE: Figure = {
  metric: 'output',
  value: 60,
  comparator: '=',
  unit: '亿元',
  qualifierZh: null,
  scope: 'cluster',
  asOf: '2024',
  kind: 'actual',
  textZh: '产值60亿元。',
  flag: null,
  source: 'x',
}
/** Two clusters with these figures and nothing else; null: its file is not here. */
const buildRows = (...columns: (readonly Partial<Figure>[] | null)[]) =>
  selectComparison(
    columns.map((figures, i) => ({
      cluster: getCluster([SANTAI, DONGPO, 'rongxian-pottery'][i] ?? ''),
      detail: figures && {
        ...loadClusterDetail(SANTAI),
        figures: figures.map((patch, n) => ({ ...FIGURE, textZh: `${n}`, ...patch })),
        measures: [],
      },
    })),
    DATA,
  ).figures

describe('figures', () => {
  test('stand in one row a metric, in the order of the field, each in its own column and none of them lost', () => {
    const { figures } = compareClusters(DONGPO, SANTAI)
    expect(figures[0]?.name).toBe('产值')
    expect(figures[0]?.cells.map(cell => cell?.map(({ item }) => item.value))).toEqual([[220], [60, 100, 17]])
    expect(figures.at(-1)?.name).toBe('其他')
    for (const [i, id] of [DONGPO, SANTAI].entries())
      expect(figures.flatMap(row => row.cells[i] ?? [])).toHaveLength(loadClusterDetail(id).figures.length)
  })

  test('of another scope, date, unit or kind are said to differ', () => {
    const compareFirstRow = (...columns: Parameters<typeof buildRows>) => buildRows(...columns)[0]
    expect(compareFirstRow([{}], [{ value: 80 }])).toMatchObject({ differing: [], hasAlike: true })
    expect(compareFirstRow([{}], [{ scope: 'park', asOf: '2023-03' }])).toMatchObject({
      differing: ['scope', 'asOf'],
      hasAlike: false,
    })
    expect(compareFirstRow([{}], [{ kind: 'target', qualifierZh: '泡菜', unit: '万元' }])?.differing).toEqual([
      'qualifierZh',
      'unit',
      'kind',
    ])
    expect(compareFirstRow([{}, { scope: 'county' }], [{}])).toMatchObject({ differing: ['scope'], hasAlike: true })
    // Two dates that nobody knows need not be the same.
    expect(compareFirstRow([{ asOf: null }], [{ asOf: null }])).toMatchObject({ differing: ['asOf'], hasAlike: false })
    expect(compareFirstRow([{}, { scope: 'county' }], [])).toMatchObject({ differing: [] })
  })

  test('an area is one row in whatever unit; a metric without a name of its own comes last', () => {
    const rows = buildRows([{ metric: 'areaKm2' }, { metric: 'newcomer' }], [{ metric: 'area', unit: '亩' }])
    expect(rows.map(row => [row.name, row.differing])).toEqual([
      ['面积', ['unit']],
      ['newcomer', []],
    ])
  })
})

test('columns keep the order they were chosen in; each keeps the numbers its sources have in its own panel', () => {
  const { columns, levels } = compareClusters(DONGPO, SANTAI)
  expect(columns.map(({ cluster }) => cluster.id)).toEqual([DONGPO, SANTAI])
  expect(columns.map(({ panel }) => panel.sources[0]?.number)).toEqual([1, 1])
  expect(levels.map(({ level, cells }) => [level, cells.map(cell => cell.length)])).toEqual([
    ['province', [1, 1]],
    ['national', [1, 0]],
  ])
})

test('measures stand by direction, all six of them, results before announcements before plans', () => {
  const { directions } = compareClusters(SANTAI, 'qingbaijiang-ultra-high-strength-alloys')
  expect(directions.map(({ direction }) => direction)).toEqual(DIRECTION_IDS)
  const green = directions.find(({ direction }) => direction === 'green')
  expect(green?.cells[0]?.map(({ item }) => item.kind)).toEqual(['delivered', 'delivered', 'announced', 'planned'])
})

test('gaps are counted of each; of a cluster whose file is not here nothing is said', () => {
  const santai: ClusterDetail = loadClusterDetail(SANTAI)
  const model = selectComparison(
    [
      { cluster: getCluster(SANTAI), detail: santai },
      { cluster: getCluster('rongxian-pottery'), detail: null },
      { cluster: getCluster(DONGPO), detail: loadClusterDetail(DONGPO) },
    ],
    DATA,
  )
  const [first, second] = model.columns.map(({ completeness }) => completeness)
  const metrics = new Set(santai.figures.map(f => METRIC[f.metric]))
  expect(first).toEqual({ figures: metrics.size, directions: new Set(santai.measures.map(m => m.direction)).size })
  expect(second).toBeNull()
  expect([...model.figures, ...model.directions].every(row => row.cells[1] === null)).toBe(true)
  expect(model.figures.some(row => row.cells[0]?.length === 0)).toBe(true)
})

describe('what is offered', () => {
  const selectCandidatesFor = (...ids: string[]) =>
    selectComparisonCandidates(
      ids.map(id => getCluster(id)),
      DATA,
    )
  const selectQuickAddIds = (...ids: string[]) => selectCandidatesFor(...ids).quickAdd.map(({ id }) => id)

  test('in one step: the same industry in other prefectures, one of each before a second, as many as there is room for', () => {
    expect(selectQuickAddIds(SANTAI)).toEqual(['xinjin-health-food', 'rongxian-pottery', 'longchang-glass-ceramics'])
    expect(selectQuickAddIds(SANTAI, 'xinjin-health-food', 'fucheng-connectors')).toHaveLength(1)
    expect(selectQuickAddIds('wuhou-microwave-rf')).toEqual(['fucheng-connectors'])
    expect(selectQuickAddIds('fucheng-connectors')).toEqual([
      'jinniu-aerospace-information',
      'wuhou-microwave-rf',
      'pidu-electromagnetic-space-security',
    ])
    expect(selectQuickAddIds('wenjiang-biotech-drugs')).toEqual([])
  })

  test('in the menu: first the same industry elsewhere, then all others by prefecture, each once', () => {
    const { groups, remainingCount } = selectCandidatesFor(SANTAI)
    expect(groups[0]?.city).toBeNull()
    expect(groups[0]?.clusters.every(c => c.industry === 'food-textile' && c.prefecture !== '510700')).toBe(true)
    expect(groups.slice(1).map(({ city }) => city)).toEqual([...new Set(groups.slice(1).map(({ city }) => city))])
    const ids = groups.flatMap(({ clusters }) => clusters.map(({ id }) => id))
    expect([ids.length, new Set(ids).size, remainingCount]).toEqual([31, 31, 0])
  })

  test('only what was recognised by the day', () => {
    const pastData = buildDatasetOn('2023-12-31')
    const { groups } = selectComparisonCandidates([getCluster(SANTAI, pastData)], pastData)
    expect(groups.flatMap(({ clusters }) => clusters)).toHaveLength(pastData.clusters.length - 1)
  })
})

test('a fifth cluster finds no room; one that is in goes out', () => {
  const ids = 'abcd'.split('') as ClusterId[]
  expect(toggleComparedCluster(ids, 'e' as ClusterId).join('')).toBe('abcd')
  expect(toggleComparedCluster(ids, 'b' as ClusterId).join('')).toBe('acd')
  expect(toggleComparedCluster([], 'b' as ClusterId).join('')).toBe('b')
})
