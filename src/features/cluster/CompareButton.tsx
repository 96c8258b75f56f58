// Adds the open cluster to the comparison or removes it.

import { clusterMessages } from '#messages/cluster'
import type { ClusterId } from '../../domain/cluster/cluster'
import { MAX_COMPARED_CLUSTERS, toggleComparedCluster } from '../../domain/cluster/comparison'
import { Button } from '../../ui/controls/Button'
import { matchesMedia, SINGLE_PANE_LAYOUT } from '../../ui/hooks/useMediaQuery'
import { useViewState } from '../../view/ViewProvider'
import styles from './ClusterPanel.module.css'

/** Disabled while the comparison is full. On a small screen adding closes the panel, which covers the comparison. */
export function CompareButton({ id }: { id: ClusterId }) {
  const { view, change } = useViewState()
  const isCompared = view.compare.includes(id)
  const isFull = !isCompared && view.compare.length >= MAX_COMPARED_CLUSTERS
  const onClick = () => {
    const compare = toggleComparedCluster(view.compare, id)
    change(!isCompared && matchesMedia(SINGLE_PANE_LAYOUT) ? { compare, cluster: null } : { compare })
  }
  return (
    <Button className={styles.compare} disabled={isFull} onClick={onClick}>
      {isFull ? clusterMessages.compareFull : isCompared ? clusterMessages.compareRemove : clusterMessages.compareAdd}
    </Button>
  )
}
