// The column heads: each sorts, and each of the six directions opens its national rule.
import { memo, type ReactNode } from 'react'
import { matrixMessages } from '#messages/matrix'
import { t } from '#messages/t'
import { DIRECTION } from '#messages/words'
import type { DirectionId } from '../../domain/cluster/direction'
import type { MatrixColumn } from '../../model/mainViews/matrix'
import type { MatrixOrder, MatrixSort } from '../../model/mainViews/matrixArrangement'
import { SortButton } from '../../ui/controls/SortButton'
import table from '../../ui/table/DataTable.module.css'
import { RULE_ID } from './DirectionRule'
import styles from './Matrix.module.css'

interface Props {
  readonly columns: readonly MatrixColumn[]
  readonly sort: MatrixSort
  /** The directions that the link filters by. */
  readonly highlightedDirections: readonly DirectionId[]
  readonly openRule: DirectionId | null
  readonly onSort: (by: MatrixOrder) => void
  readonly onToggleRule: (id: DirectionId) => void
}

/** Places sort ascending by default, counts descending. */
const toAriaSort = (by: MatrixOrder, { by: currentOrder, reversed }: MatrixSort) =>
  by !== currentOrder ? undefined : (by === 'place') === reversed ? 'descending' : 'ascending'

export const MatrixHeaderRow = memo(function MatrixHeaderRow({
  columns,
  sort,
  highlightedDirections,
  openRule,
  onSort,
  onToggleRule,
}: Props) {
  const renderHeader = (by: MatrixOrder, label: string, sortHint: string, extraContent: ReactNode = null) => (
    <th
      key={by}
      scope="col"
      className={by === 'place' ? table.pinned : undefined}
      abbr={label}
      aria-sort={toAriaSort(by, sort)}
      data-highlighted={highlightedDirections.some(id => id === by) || undefined}
    >
      <SortButton onSort={() => onSort(by)}>
        {label}
        <span className="visually-hidden">{sortHint}</span>
      </SortButton>
      {extraContent}
    </th>
  )
  return (
    <tr>
      {renderHeader('place', matrixMessages.clusterColumn, matrixMessages.sortByPlace)}
      {columns.map(({ rule: { id } }) =>
        renderHeader(
          id,
          DIRECTION[id],
          matrixMessages.sortByCounts,
          <button
            type="button"
            className={styles.ruleButton}
            aria-label={matrixMessages.directionRule(DIRECTION[id])}
            aria-expanded={openRule === id}
            aria-controls={openRule === id ? RULE_ID : undefined}
            data-rule={id}
            onClick={() => onToggleRule(id)}
          >
            {matrixMessages.ruleHeading}
          </button>,
        ),
      )}
      {renderHeader('total', t.sum, matrixMessages.sortByCounts)}
    </tr>
  )
})
