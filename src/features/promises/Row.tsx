// One target in a row; on narrow screens a card, with the name of each column before what stands in it.
import { memo, type ReactNode } from 'react'
import { names } from '#messages/names'
import { promises as w } from '#messages/promises'
import { markOf } from '../../messages/marks'
import { nameParts } from '../../model/listModel'
import type { PromiseItem } from '../../model/promises'
import { Link } from '../../ui/Link'
import { Mark } from '../../ui/Mark'
import { useWayToCluster } from '../../view/context'
import { Due, Outcome, Reports, type Sources, Target } from './Cells'
import styles from './Promises.module.css'

interface Props {
  readonly item: PromiseItem
  readonly sources: Sources
  readonly selected: boolean
}

/** A screen reader names the column by itself. */
const Cell = ({ column, children }: { column: Exclude<keyof typeof w.columns, 'cluster'>; children: ReactNode }) => (
  <td data-column={column}>
    <span className={styles.label} aria-hidden="true">
      {w.columns[column]}
    </span>
    <div>{children}</div>
  </td>
)

/** Drawn anew only when something of its own changes. */
export const Row = memo(function Row({ item, sources, selected }: Props) {
  const { cluster } = item
  return (
    <tr className={styles.row} data-selected={selected || undefined} data-state={item.state}>
      <th scope="row" data-column="cluster">
        <Mark look={markOf({ ...cluster, atPrefecture: cluster.adcode === null })} size={16} />
        <ClusterLink item={item} selected={selected} />
      </th>
      <Cell column="target">
        <Target item={item} sources={sources} />
      </Cell>
      <Cell column="due">
        <Due item={item} />
      </Cell>
      <Cell column="reports">
        <Reports item={item} sources={sources} />
      </Cell>
      <Cell column="state">
        <Outcome item={item} />
      </Cell>
    </tr>
  )
})

/** All of a row that a change of filters touches: its address carries them. */
function ClusterLink({ item: { cluster }, selected }: { item: PromiseItem; selected: boolean }) {
  const wayTo = useWayToCluster()
  return (
    <Link
      data-cluster={cluster.id}
      aria-label={names.cluster(cluster)}
      title={names.cluster(cluster)}
      {...wayTo(cluster.id)}
      aria-current={selected ? 'true' : undefined}
    >
      {nameParts(cluster).core}
    </Link>
  )
}
