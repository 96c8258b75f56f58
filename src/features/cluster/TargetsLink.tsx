// A link from the cluster to its published targets.
import { clusterMessages } from '#messages/cluster'
import type { PlacedCluster } from '../../model/dataset/dataset'
import { Link } from '../../ui/controls/Link'
import { NO_FILTERS } from '../../view/links'
import { useViewLink } from '../../view/ViewProvider'
import styles from './ClusterPanel.module.css'

interface Props {
  readonly cluster: PlacedCluster
  /** Number of its targets and plans. */
  readonly count: number
}

/** The targets view filters by place, so the link selects the place of the cluster and keeps the day. */
export function TargetsLink({ cluster: { adcode, prefecture }, count }: Props) {
  const linkProps = useViewLink()
  if (count === 0) return null
  const placeFilter = adcode === null ? { city: [prefecture] } : { county: [adcode] }
  const targetsLinkProps = linkProps(({ asof }) => ({
    ...NO_FILTERS,
    asof,
    ...placeFilter,
    view: 'promises',
    cluster: null,
    compare: [],
  }))
  return (
    <p className={styles.targetsLink} data-targets-link>
      <Link {...targetsLinkProps}>{clusterMessages.targets(count)}</Link>
    </p>
  )
}
