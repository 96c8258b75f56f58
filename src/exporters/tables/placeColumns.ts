// The first columns of tables whose rows are not clusters: the cluster of the row, and its place.
import { names } from '#messages/names'
import { shareMessages } from '#messages/share'
import { tableMessages } from '#messages/table'
import type { PlacedCluster } from '../../model/dataset/dataset'
import type { SheetColumn } from '../../model/export/tableSheet'

interface ClusterRow {
  readonly cluster: PlacedCluster
}

/** Name, prefecture and county of the cluster. */
export const buildPlaceColumns = (): SheetColumn<ClusterRow>[] => [
  { head: tableMessages.columns.name, cell: ({ cluster }) => names.cluster(cluster) },
  { head: tableMessages.columns.city, cell: ({ cluster }) => cluster.city.name },
  {
    head: tableMessages.columns.county,
    cell: ({ cluster }) => cluster.county?.name ?? null,
    missing: tableMessages.notStated,
  },
]

/** The id of the cluster, the last column. */
export const buildIdColumn = (): SheetColumn<ClusterRow> => ({
  head: shareMessages.id,
  cell: ({ cluster }) => cluster.id,
  kind: 'code',
})
