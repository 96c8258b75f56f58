// Counts of measures, by cluster, group and direction, and of the sources of a cluster.
import { countQuoteMessages } from '#messages/countQuote'
import { filterMessages } from '#messages/filters'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { DIRECTION, INDUSTRY } from '#messages/words'
import { DIRECTION_IDS, type DirectionId } from '../../domain/cluster/direction'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { countByScope, selectCountableMeasures } from '../../domain/cluster/measure'
import { sortLists } from '../../domain/recognition/recognitionList'
import type { Source } from '../../domain/source/source'
import { getListName, type PlacedCluster } from '../dataset/dataset'
import { buildMatrixRowGetter, sumCounts } from '../mainViews/matrix'
import type { DirectionModel } from '../panels/measuresPanel'
import { buildAllRow, buildPrefectureRows, type CountedView, selectCounted } from './clusterCounts'
import {
  type CountedClusters,
  type CountedNumber,
  type CountOption,
  type CountTable,
  findRow,
  MAX_CLUSTER_ROWS,
  TOTAL_KEY,
} from './countTable'

/** Rows of the first clusters, and of the open one. A row is `cluster:id`. */
export function buildClusterRows(selection: readonly PlacedCluster[], openId: string | null): CountOption[] {
  const listed = selection.slice(0, MAX_CLUSTER_ROWS)
  const open = selection.find(({ id }) => id === openId)
  return (open && !listed.includes(open) ? [open, ...listed] : listed).map(cluster => ({
    key: `cluster:${cluster.id}`,
    label: names.cluster(cluster),
  }))
}

/** Returns the number of measures of a subject in a direction; null is all directions. */
function buildMeasureCounter(directions: readonly DirectionModel[]) {
  const getRow = buildMatrixRowGetter(directions)
  return (
    subject: CountedClusters,
    direction: DirectionId | null,
    { isSum, patch }: { isSum: boolean; patch: CountedNumber['patch'] },
  ): CountedNumber => {
    const clusters = 'cluster' in subject ? [subject.cluster] : subject.clusters
    const cells = clusters
      .flatMap(cluster => getRow(cluster).cells)
      .filter(cell => direction === null || cell.direction === direction)
    const rows = cells.flatMap(({ measures }) => measures)
    const countable = selectCountableMeasures(rows.map(({ measure }) => measure))
    return {
      subject,
      counted: {
        kind: 'measures',
        direction,
        counts: sumCounts(cells),
        isSum,
        scopes: countByScope(countable),
        beforeProgramme: rows.length - countable.length,
      },
      sources: [
        ...new Set(rows.flatMap(({ measure, source }) => (source && countable.includes(measure) ? [source] : []))),
      ],
      patch,
    }
  }
}

const findCluster = (selection: readonly PlacedCluster[], row: string): PlacedCluster | undefined =>
  selection.find(({ id }) => row === `cluster:${id}`)

const DIRECTION_COLUMNS: readonly CountOption[] = DIRECTION_IDS.map(id => ({ key: id, label: DIRECTION[id] }))

/**
 * Measures of the whole selection, of its groups and of its clusters, by direction, for the matrix and the panel.
 * @param directions all six, with the measures of every cluster
 */
export function buildMeasureTable(counted: CountedView, directions: readonly DirectionModel[]): CountTable {
  const { view, data } = counted
  const { clusters: selection } = selectCounted(counted, {})
  const count = buildMeasureCounter(directions)
  // The panel adds the kinds; the matrix does not.
  const isSum = view.view !== 'matrix'
  const industries = INDUSTRY_IDS.filter(id => selection.some(({ industry }) => industry === id))
  // With a filter by list, only its lists have links of their own.
  const lists = sortLists(data.lists.values()).filter(
    ({ id }) =>
      (view.list.length === 0 || view.list.includes(id)) &&
      selection.some(({ recognitions }) => recognitions.some(({ list }) => list === id)),
  )
  const groups: CountTable['groups'] = [
    buildAllRow(selection.length),
    { title: filterMessages.city, rows: buildPrefectureRows(selection) },
    {
      title: filterMessages.industry,
      rows: industries.map(id => ({ key: `industry:${id}`, label: INDUSTRY[id].name, filters: { industry: [id] } })),
    },
    {
      title: filterMessages.list,
      rows: lists.map(({ id }) => ({ key: `list:${id}`, label: getListName(data, id), filters: { list: [id] } })),
    },
    { title: countQuoteMessages.clusters, rows: buildClusterRows(selection, view.cluster) },
  ]
  return {
    id: 'measures',
    isShortened: selection.length > MAX_CLUSTER_ROWS,
    groups,
    columns: [{ key: TOTAL_KEY, label: t.sum }, ...DIRECTION_COLUMNS],
    findNumber: (row, column) => {
      const direction = DIRECTION_IDS.find(id => id === column) ?? null
      if (direction === null && column !== TOTAL_KEY) return null
      const cluster = findCluster(selection, row)
      if (cluster) return count({ cluster }, direction, { isSum, patch: { cluster: cluster.id } })
      const filters = findRow(groups, row)?.filters
      return filters
        ? count(selectCounted(counted, filters), direction, { isSum, patch: { ...filters, cluster: null } })
        : null
    },
  }
}

/**
 * The numbers of the table: measures by direction, their kinds together, and sources.
 * @param citedSources those of the open row, where they are loaded
 */
export function buildTableCounts(
  counted: CountedView,
  directions: readonly DirectionModel[],
  citedSources: readonly Source[],
): CountTable {
  const { view, facts } = counted
  const { clusters: selection } = selectCounted(counted, {})
  const count = buildMeasureCounter(directions)
  return {
    id: 'table',
    isShortened: selection.length > MAX_CLUSTER_ROWS,
    groups: [{ title: countQuoteMessages.clusters, rows: buildClusterRows(selection, view.cluster) }],
    columns: [...DIRECTION_COLUMNS, { key: 'sources', label: countQuoteMessages.sources }],
    findNumber: (row, column) => {
      const cluster = findCluster(selection, row)
      if (!cluster) return null
      const patch = { cluster: cluster.id }
      const direction = DIRECTION_IDS.find(id => id === column)
      if (direction) return count({ cluster }, direction, { isSum: true, patch })
      const record = facts?.rows.find(({ id }) => id === cluster.id)
      if (column !== 'sources' || !record) return null
      return {
        subject: { cluster },
        counted: { kind: 'sources', count: record.sources, latest: record.latest },
        sources: citedSources,
        patch,
      }
    },
  }
}
