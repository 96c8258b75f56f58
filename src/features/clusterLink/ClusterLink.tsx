// The link to a cluster's panel in lists and tables. Other features import it.
import type { ReactNode } from 'react'
import { names } from '#messages/names'
import { getIconStyle } from '../../messages/iconStyle'
import type { PlacedCluster } from '../../model/dataset/dataset'
import { Link } from '../../ui/controls/Link'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import table from '../../ui/table/DataTable.module.css'
import { useClusterLink } from '../../view/ViewProvider'

interface Props {
  readonly cluster: PlacedCluster
  readonly isSelected: boolean
  /** The visible text. The full name is the tooltip. */
  readonly children: ReactNode
}

interface LinkProps extends Props {
  /** The accessible name, where `children` alone would not say which cluster it is. */
  readonly label?: string | undefined
}

/** The only part of a row that renders again when filters change, since its address carries them. */
export function ClusterLink({ cluster, isSelected, label, children }: LinkProps) {
  const linkProps = useClusterLink()
  return (
    <Link
      data-cluster={cluster.id}
      aria-label={label}
      title={names.cluster(cluster)}
      {...linkProps(cluster.id)}
      aria-current={isSelected ? 'true' : undefined}
    >
      {children}
    </Link>
  )
}

interface CellProps extends LinkProps {
  readonly column?: string
  /** After the link. */
  readonly after?: ReactNode
}

/** The heading cell of a row: icon and link. */
export const ClusterLinkCell = ({ column, after, ...link }: CellProps) => (
  <th scope="row" data-column={column} className={`${table.pinned} ${table.cluster}`}>
    <ClusterIcon iconStyle={getIconStyle({ ...link.cluster, atPrefecture: link.cluster.adcode === null })} size={16} />
    <ClusterLink {...link} />
    {after}
  </th>
)
