// Counts of the record: the entries of a cluster, and the names of each list.
import { countQuoteMessages } from '#messages/countQuote'
import { filterMessages } from '#messages/filters'
import { t } from '#messages/t'
import type { ClusterDetail, ClusterId } from '../../domain/cluster/cluster'
import type { Facts } from '../../domain/cluster/facts'
import { countByScope } from '../../domain/cluster/measure'
import type { Programme } from '../../domain/programme/programme'
import { sortLists } from '../../domain/recognition/recognitionList'
import type { View } from '../../view/params'
import { type Dataset, getListName, type PlacedCluster } from '../dataset/dataset'
import { selectClusterPanel } from '../panels/clusterPanel'
import { ALL_KEY, type Counted, type CountedList, type CountTable, MAX_CLUSTER_ROWS, TOTAL_KEY } from './countTable'
import { buildClusterRows } from './measureCounts'

const ENTRIES = ['figures', 'measures', 'products', 'targets'] as const
const SOURCES_KEY = 'sources'

function countEntries(
  of: (typeof ENTRIES)[number],
  cluster: PlacedCluster,
  detail: ClusterDetail,
  targetCount: number,
): Counted {
  if (of === 'products') return { kind: 'entries', of, count: cluster.products.length, scopes: null }
  if (of === 'targets') return { kind: 'entries', of, count: targetCount, scopes: null }
  return { kind: 'entries', of, count: detail[of].length, scopes: countByScope(detail[of]) }
}

/**
 * The numbers of entries and sources that the panel of a cluster has on the day, for every cluster of the view and the open
 * one. A row is `cluster:id`.
 * @param details files of clusters; a cluster without one has no numbers
 * @param facts null while they are not loaded: there is no number of sources then
 */
export function buildRecordTable(
  view: View,
  data: Dataset,
  selection: readonly PlacedCluster[],
  details: ReadonlyMap<ClusterId, ClusterDetail>,
  facts: Facts | null,
): CountTable {
  const open = view.cluster ? data.byId.get(view.cluster) : undefined
  const clusters = open && !selection.includes(open) ? [open, ...selection] : selection
  return {
    id: 'record',
    isShortened: clusters.length > MAX_CLUSTER_ROWS,
    groups: [{ title: countQuoteMessages.clusters, rows: buildClusterRows(clusters, view.cluster) }],
    columns: [
      ...ENTRIES.map(key => ({ key, label: countQuoteMessages.entries[key] })),
      { key: SOURCES_KEY, label: countQuoteMessages.sources },
    ],
    findNumber: (row, column) => {
      const cluster = clusters.find(({ id }) => row === `cluster:${id}`)
      const detail = cluster && details.get(cluster.id)
      if (!detail) return null
      const panel = selectClusterPanel(cluster, detail, data)
      const sources = panel.sources.map(({ source }) => source)
      const shared = { subject: { cluster }, patch: { cluster: cluster.id, compare: [] } }
      if (column === SOURCES_KEY) {
        const record = facts?.rows.find(({ id }) => id === cluster.id)
        return record
          ? { ...shared, counted: { kind: 'sources', count: record.sources, latest: record.latest }, sources }
          : null
      }
      const of = ENTRIES.find(each => each === column)
      if (!of) return null
      const cited = new Set(of === 'figures' || of === 'measures' ? detail[of].map(({ source }) => source) : [])
      return {
        ...shared,
        counted: countEntries(of, cluster, detail, panel.targetCount),
        sources: sources.filter(({ id }) => cited.has(id)),
      }
    },
  }
}

/**
 * The coverage of each list, and of all. It counts whole lists, whatever the filters. A row is `list:id`.
 * @param programme null while it is not loaded: there are no numbers then
 */
export function buildListTable({ lists }: Pick<Dataset, 'lists'>, programme: Programme | null): CountTable {
  const rows = sortLists(lists.values())
  const toCountedList = (list: (typeof rows)[number]): CountedList => ({
    list,
    isSizeInferred: programme?.lists.find(({ id }) => id === list.id)?.sizeBasis === 'inferred',
    sources: list.sources.flatMap(id => programme?.sources.find(source => source.id === id) ?? []),
  })
  return {
    id: 'lists',
    groups: [
      {
        title: countQuoteMessages.allLists,
        rows: [{ key: ALL_KEY, label: `${countQuoteMessages.allLists} ${rows.length}` }],
      },
      {
        title: filterMessages.list,
        rows: rows.map(({ id }) => ({ key: `list:${id}`, label: getListName({ lists }, id) })),
      },
    ],
    columns: [{ key: TOTAL_KEY, label: t.sum }],
    findNumber: row => {
      const counted = rows.filter(({ id }) => row === ALL_KEY || row === `list:${id}`).map(toCountedList)
      if (!programme || counted.length === 0) return null
      return {
        subject: { lists: counted },
        counted: { kind: 'names', english: programme.english ?? {} },
        sources: [...new Set(counted.flatMap(({ sources }) => sources))],
        patch: { view: 'programme', cluster: null, compare: [] },
      }
    },
  }
}
