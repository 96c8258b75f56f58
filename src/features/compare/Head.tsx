// Who stands in which column: symbol, name, place, and the way out. It stays in sight, and with it how many there are.

import { cmp } from '#messages/compare'
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { ClusterId } from '../../domain/cluster'
import { aside } from '../../messages/format'
import { markOf } from '../../messages/marks'
import type { PlacedCluster } from '../../model/dataset'
import { Icon } from '../../ui/Icon'
import { Link } from '../../ui/Link'
import { Mark } from '../../ui/Mark'
import { useViewState, useWayToCluster } from '../../view/context'
import styles from './Compare.module.css'

interface Props {
  readonly clusters: readonly PlacedCluster[]
  readonly onRemove: (id: ClusterId) => void
}

export function Head({ clusters, onRemove }: Props) {
  const { view } = useViewState()
  const wayTo = useWayToCluster()
  return (
    <thead>
      <tr>
        <td className={styles.count}>
          <span role="status">{cmp.count(clusters.length)}</span>
        </td>
        {clusters.map(cluster => {
          const published = names.published(cluster)
          return (
            <th key={cluster.id} scope="col" data-selected={view.cluster === cluster.id || undefined}>
              <div className={styles.who}>
                <Mark look={markOf({ ...cluster, atPrefecture: cluster.adcode === null })} size={18} />
                <span>
                  <Link
                    data-cluster={cluster.id}
                    {...wayTo(cluster.id)}
                    aria-current={view.cluster === cluster.id ? 'true' : undefined}
                  >
                    {names.cluster(cluster)}
                  </Link>
                  <small>
                    {published ? <span lang={t.quoted}>{published} </span> : null}
                    {cluster.city.name}
                    {cluster.adcode === null ? aside(t.countyUnknown) : ` ${cluster.county?.name ?? ''}`}
                  </small>
                </span>
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={cmp.remove(names.cluster(cluster))}
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
