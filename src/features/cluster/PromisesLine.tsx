// How many targets were published for the cluster, and the way to what came of them.
import { c } from '#messages/cluster'
import type { PlacedCluster } from '../../model/dataset'
import { Link } from '../../ui/Link'
import { useWay } from '../../view/context'
import { NO_FILTERS } from '../../view/links'
import styles from './ClusterPanel.module.css'

interface Props {
  readonly cluster: PlacedCluster
  /** Of its targets and plans. */
  readonly count: number
}

export function PromisesLine({ cluster: { adcode, prefecture }, count }: Props) {
  const wayTo = useWay()
  if (count === 0) return null
  // Its place is what the links can say of it; the day stays.
  const place = adcode === null ? { city: [prefecture] } : { county: [adcode] }
  const way = wayTo(({ asof }) => ({
    ...NO_FILTERS,
    asof,
    ...place,
    view: 'promises',
    cluster: null,
    compare: [],
  }))
  return (
    <p className={styles.aims} data-promises-line>
      <Link {...way}>{c.promises(count)}</Link>
    </p>
  )
}
