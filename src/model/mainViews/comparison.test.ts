import { describe, expect, test } from 'vitest'
import { METRIC } from '#messages/words'
import { buildFigure } from '../../../tests/support/data/buildFigure'
import { DATA, loadClusterDetail } from '../../../tests/support/data/dataset'
import type { ClusterDetail, ClusterId, Figure } from '../../domain/cluster/cluster'
import { DIRECTION_IDS } from '../../domain/cluster/direction'
import type { PlacedCluster } from '../dataset/dataset'
import { selectComparison } from './comparison'

const getCluster = (id: string, data = DATA) => data.byId.get(id as ClusterId) as PlacedCluster
const SANTAI = 'santai-textile-footwear'
const DONGPO = 'dongpo-pickles'
const compareClusters = (...ids: string[]) =>
  selectComparison(
    ids.map(id => ({ cluster: getCluster(id), detail: loadClusterDetail(id) })),
    DATA,
  )

const FIGURE = buildFigure({ value: 60, textZh: '产值60亿元。', source: 'x' })
/** Clusters with these figures and no measures; null: details not loaded. */
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
  test('have one row for each metric, and none is lost', () => {
    const { figures } = compareClusters(DONGPO, SANTAI)
    expect(figures[0]?.name).toBe('产值')
    expect(figures[0]?.cells.map(cell => cell?.map(({ item }) => item.value))).toEqual([[220], [60, 100, 17]])
    expect(figures.at(-1)?.name).toBe('其他')
    for (const [i, id] of [DONGPO, SANTAI].entries())
      expect(figures.flatMap(row => row.cells[i] ?? [])).toHaveLength(loadClusterDetail(id).figures.length)
  })

  test('differ in scope, date, unit or kind', () => {
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
    expect(compareFirstRow([{ asOf: null }], [{ asOf: null }])).toMatchObject({ differing: ['asOf'], hasAlike: false })
    expect(compareFirstRow([{}, { scope: 'county' }], [])).toMatchObject({ differing: [] })
  })

  test('an area is one row in any unit; a metric without a name comes last', () => {
    const rows = buildRows([{ metric: 'areaKm2' }, { metric: 'newcomer' }], [{ metric: 'area', unit: '亩' }])
    expect(rows.map(row => [row.name, row.differing])).toEqual([
      ['面积', ['unit']],
      ['newcomer', []],
    ])
  })
})

test('columns have the order of choice, and sources the numbers of the cluster panel', () => {
  const { columns, levels } = compareClusters(DONGPO, SANTAI)
  expect(columns.map(({ cluster }) => cluster.id)).toEqual([DONGPO, SANTAI])
  expect(columns.map(({ panel }) => panel.sources[0]?.number)).toEqual([1, 1])
  expect(levels.map(({ level, cells }) => [level, cells.map(cell => cell.length)])).toEqual([
    ['province', [1, 1]],
    ['national', [1, 0]],
  ])
})

test('all six directions have a row, with delivered measures before announced and planned ones', () => {
  const { directions } = compareClusters(SANTAI, 'qingbaijiang-ultra-high-strength-alloys')
  expect(directions.map(({ direction }) => direction)).toEqual(DIRECTION_IDS)
  const green = directions.find(({ direction }) => direction === 'green')
  expect(green?.cells[0]?.map(({ item }) => item.kind)).toEqual(['delivered', 'delivered', 'announced', 'planned'])
})

test('entries are counted for each cluster whose details are loaded', () => {
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
