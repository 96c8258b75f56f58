// The column heads of the comparison: icon, name, place and the button that removes the cluster.
import { comparisonMessages } from '#messages/compare'
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { ClusterId } from '../../domain/cluster/cluster'
import { parenthesize } from '../../messages/format'
import { getIconStyle } from '../../messages/iconStyle'
import type { PlacedCluster } from '../../model/dataset/dataset'
import { IconButton } from '../../ui/controls/Button'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { useViewState } from '../../view/ViewProvider'
import { ClusterLink } from '../clusterLink/ClusterLink'
import styles from './Comparison.module.css'

interface Props {
  readonly clusters: readonly PlacedCluster[]
  readonly onRemove: (id: ClusterId) => void
}

export function ComparisonHead({ clusters, onRemove }: Props) {
  const { view } = useViewState()
  return (
    <thead>
      <tr>
        <td className={styles.count}>
          <span role="status">{comparisonMessages.count(clusters.length)}</span>
        </td>
        {clusters.map(cluster => {
          const publishedName = names.publishedName(cluster)
          return (
            <th key={cluster.id} scope="col" data-selected={view.cluster === cluster.id || undefined}>
              <div className={styles.columnHeader}>
                <ClusterIcon
                  iconStyle={getIconStyle({ ...cluster, atPrefecture: cluster.adcode === null })}
                  size={18}
                />
                <span>
                  <ClusterLink cluster={cluster} isSelected={view.cluster === cluster.id}>
                    {names.cluster(cluster)}
                  </ClusterLink>
                  <small>
                    {publishedName ? <span lang={t.sourceLanguage}>{publishedName} </span> : null}
                    {cluster.city.name}
                    {cluster.adcode === null ? parenthesize(t.countyUnknown) : ` ${cluster.county?.name ?? ''}`}
                  </small>
                </span>
                <IconButton
                  icon="close"
                  isSmall
                  label={comparisonMessages.remove(names.cluster(cluster))}
                  className={styles.remove}
                  onClick={() => onRemove(cluster.id)}
                />
              </div>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
