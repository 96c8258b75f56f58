// Who stands in which column: symbol, name, place, and the way out. It stays in sight, and with it how many there are.

import { comparisonMessages } from '#messages/compare'
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { ClusterId } from '../../domain/cluster/cluster'
import { parenthesize } from '../../messages/format'
import { getIconStyle } from '../../messages/iconStyle'
import type { PlacedCluster } from '../../model/dataset/dataset'
import { Link } from '../../ui/controls/Link'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { Icon } from '../../ui/icons/Icon'
import { useClusterLink, useViewState } from '../../view/ViewProvider'
import styles from './Comparison.module.css'

interface Props {
  readonly clusters: readonly PlacedCluster[]
  readonly onRemove: (id: ClusterId) => void
}

export function ComparisonHead({ clusters, onRemove }: Props) {
  const { view } = useViewState()
  const linkProps = useClusterLink()
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
                  <Link
                    data-cluster={cluster.id}
                    {...linkProps(cluster.id)}
                    aria-current={view.cluster === cluster.id ? 'true' : undefined}
                  >
                    {names.cluster(cluster)}
                  </Link>
                  <small>
                    {publishedName ? <span lang={t.sourceLanguage}>{publishedName} </span> : null}
                    {cluster.city.name}
                    {cluster.adcode === null ? parenthesize(t.countyUnknown) : ` ${cluster.county?.name ?? ''}`}
                  </small>
                </span>
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={comparisonMessages.remove(names.cluster(cluster))}
                  onClick={() => onRemove(cluster.id)}
                >
                  <Icon name="close" size={14} />
                </button>
              </div>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
