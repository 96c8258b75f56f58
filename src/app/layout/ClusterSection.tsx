// The open cluster beside the map, with a link to its data file.
import { getClusterFile } from '../../data/files'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import styles from '../App.module.css'
import { ErrorBoundary } from '../notices/ErrorBoundary'
import { ClusterPane } from '../panes/panes'
import { DataFileLinks } from './DataFileLinks'
import { LOADING } from './Loading'

interface Props {
  readonly data: Dataset
  /** Version of the published data. */
  readonly version: string
  readonly selection: readonly PlacedCluster[]
  readonly cluster: PlacedCluster
  /** Names the section for screen readers. */
  readonly label: string
  /** False for a link opened cold, which leaves the focus alone. */
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
        <ClusterPane {...pane} fallback={LOADING} />
      </ErrorBoundary>
      <DataFileLinks key={`data ${id}`} extraFile={getClusterFile(id)} isSmallScreenOnly />
    </section>
  )
}
