// The open cluster, in the place of the side panel, with links to the data files.
import { getClusterFile } from '../../data/files'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { ErrorBoundary } from '../notices/ErrorBoundary'
import { ClusterPane } from '../panes/panes'
import styles from './AppLayout.module.css'
import { DataFileLinks } from './DataFileLinks'

interface Props {
  readonly data: Dataset
  /** Date of the newest source. */
  readonly version: string
  readonly selection: readonly PlacedCluster[]
  readonly cluster: PlacedCluster
  /** The accessible name of the section. */
  readonly label: string
  /** False for the cluster of the link that was opened, which does not take the focus. */
  readonly isOpenedByUser: boolean
}

export function ClusterSection({ label, ...pane }: Props) {
  const { id } = pane.cluster
  return (
    <section
      className={styles.clusterPanel}
      id="panel"
      tabIndex={-1}
      aria-label={label}
      data-panel
      data-scroll-container
    >
      <ErrorBoundary key={id} preservedSelector="#panel > *">
        <ClusterPane {...pane} />
      </ErrorBoundary>
      <DataFileLinks key={`data ${id}`} extraFile={getClusterFile(id)} isSmallScreenOnly />
    </section>
  )
}
