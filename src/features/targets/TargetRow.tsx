// One target in a row; on narrow screens a card, in which each cell begins with the name of its column.
import { memo, type ReactNode } from 'react'
import { names } from '#messages/names'
import { targetMessages } from '#messages/promises'
import type { TargetItem } from '../../model/mainViews/targets'
import { splitName } from '../../model/panels/resultList'
import { ClusterLinkCell } from '../clusterLink/ClusterLink'
import { DueDate, ReportList, type SourcesById, TargetOutcome, TargetStatement } from './TargetCells'
import styles from './Targets.module.css'

interface Props {
  readonly item: TargetItem
  readonly sources: SourcesById
  readonly isSelected: boolean
}

/** The label is hidden from screen readers, which name the column themselves. */
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

/** Renders again only when its own props change. */
export const TargetRow = memo(function TargetRow({ item, sources, isSelected }: Props) {
  const { cluster } = item
  return (
    <tr className={styles.row} data-selected={isSelected || undefined} data-state={item.state}>
      <ClusterLinkCell column="cluster" cluster={cluster} isSelected={isSelected} label={names.cluster(cluster)}>
        {splitName(cluster).core}
      </ClusterLinkCell>
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
