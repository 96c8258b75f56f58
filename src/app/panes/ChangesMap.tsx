// A small map of the changed clusters alone. The groups beside it list the same clusters, so it is hidden from screen readers
// and from the Tab key.
import { useMemo } from 'react'
import { changeMessages } from '#messages/changes'
import { SmallMap } from '../../map/PrintMap'
import { formatApprovalLine } from '../../messages/approvalLine'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { selectMapModel } from '../../model/map/mapModel'
import { useViewState } from '../../view/ViewProvider'
import styles from './ChangesMap.module.css'
import { MAP_LINKS } from './mapLinks'

interface Props {
  readonly data: Dataset
  readonly clusters: readonly PlacedCluster[]
}

export function ChangesMap({ data, clusters }: Props) {
  const { view } = useViewState()
  const model = useMemo(
    () => selectMapModel({ ...view, cluster: null, city: [], county: [] }, data, clusters),
    [view, data, clusters],
  )
  return (
    <figure className={styles.figure}>
      <div aria-hidden="true">
        <SmallMap model={model} links={MAP_LINKS} className={styles.map} />
      </div>
      <figcaption>
        <p>{changeMessages.map(clusters.length)}</p>
        <p>{formatApprovalLine()}</p>
      </figcaption>
    </figure>
  )
}
