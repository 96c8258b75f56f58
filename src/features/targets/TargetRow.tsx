// One target in a row; on narrow screens a card, with the name of each column before what stands in it.
import { memo, type ReactNode } from 'react'
import { names } from '#messages/names'
import { targetMessages } from '#messages/promises'
import { getIconStyle } from '../../messages/iconStyle'
import type { TargetItem } from '../../model/mainViews/targets'
import { splitName } from '../../model/panels/resultList'
import { Link } from '../../ui/controls/Link'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { useClusterLink } from '../../view/ViewProvider'
import { DueDate, ReportList, type SourcesById, TargetOutcome, TargetStatement } from './TargetCells'
import styles from './Targets.module.css'

interface Props {
  readonly item: TargetItem
  readonly sources: SourcesById
  readonly isSelected: boolean
}

/** A screen reader names the column by itself. */
const LabelledCell = ({
  column,
  children,
}: {
  column: Exclude<keyof typeof targetMessages.columns, 'cluster'>
  children: ReactNode
}) => (
  <td data-column={column}>
    <span className={styles.label} aria-hidden="true">
      {targetMessages.columns[column]}
    </span>
    <div>{children}</div>
  </td>
)

/** Drawn anew only when something of its own changes. */
export const TargetRow = memo(function TargetRow({ item, sources, isSelected }: Props) {
  const { cluster } = item
  return (
    <tr className={styles.row} data-selected={isSelected || undefined} data-state={item.state}>
      <th scope="row" data-column="cluster">
        <ClusterIcon iconStyle={getIconStyle({ ...cluster, atPrefecture: cluster.adcode === null })} size={16} />
        <ClusterLink item={item} isSelected={isSelected} />
      </th>
      <LabelledCell column="target">
        <TargetStatement item={item} sources={sources} />
      </LabelledCell>
      <LabelledCell column="due">
        <DueDate item={item} />
      </LabelledCell>
      <LabelledCell column="reports">
        <ReportList item={item} sources={sources} />
      </LabelledCell>
      <LabelledCell column="state">
        <TargetOutcome item={item} />
      </LabelledCell>
    </tr>
  )
})

/** All of a row that a change of filters touches: its address carries them. */
function ClusterLink({ item: { cluster }, isSelected }: { item: TargetItem; isSelected: boolean }) {
  const linkProps = useClusterLink()
  return (
    <Link
      data-cluster={cluster.id}
      aria-label={names.cluster(cluster)}
      title={names.cluster(cluster)}
      {...linkProps(cluster.id)}
      aria-current={isSelected ? 'true' : undefined}
    >
      {splitName(cluster).core}
    </Link>
  )
}
