// The rows of the matrix: the sums, then the clusters shown, in their groups.

import { useCallback, useState } from 'react'
import { matrixMessages } from '#messages/matrix'
import { t } from '#messages/t'
import type { DirectionId } from '../../domain/cluster/direction'
import { formatNumber } from '../../messages/format'
import type { KindCounts, MatrixModel } from '../../model/mainViews/matrix'
import type { MatrixGroup } from '../../model/mainViews/matrixArrangement'
import { takeFirstRows, usePagedRows } from '../../ui/hooks/usePagedRows'
import { ShowMore } from '../../ui/table/DataTable'
import table from '../../ui/table/DataTable.module.css'
import { useViewState } from '../../view/ViewProvider'
import { ClusterRow, type OpenCell } from './ClusterRow'
import { KindNumbers } from './KindNumbers'
import styles from './Matrix.module.css'
import { FullWidthRow } from './RowDetail'

interface Props {
  readonly model: MatrixModel
  readonly groups: readonly MatrixGroup[]
  readonly highlightedDirections: readonly DirectionId[]
}

export function MatrixBody({ model, groups, highlightedDirections }: Props) {
  const { cluster: selectedId } = useViewState().view
  const { columns } = model
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0)
  const paging = usePagedRows(groups, total)
  const [openCell, setOpenCell] = useState<OpenCell | null>(null)
  const onOpen = useCallback(
    (cell: OpenCell) =>
      setOpenCell(previous => (previous?.row === cell.row && previous.direction === cell.direction ? null : cell)),
    [],
  )
  const highlightedKey = highlightedDirections.join()
  return (
    <>
      <tbody className={styles.sums}>
        <SumRow
          title={matrixMessages.selectedClusters(model.rows.length)}
          scope="row"
          columns={columns.map(({ rule, counts }) => ({
            key: rule.id,
            counts,
            isHighlighted: highlightedDirections.includes(rule.id),
          }))}
          counts={model.counts}
        />
      </tbody>
      {takeFirstRows(groups, 'rows', paging.end).map(group => (
        <tbody key={group.key}>
          {group.name === null ? null : (
            <SumRow
              title={`${group.name} ${formatNumber(groups.find(g => g.key === group.key)?.rows.length ?? 0)}`}
              scope="rowgroup"
              columns={columns.map(({ rule }, i) => ({
                key: rule.id,
                counts: group.columns[i] ?? group.counts,
                isHighlighted: highlightedDirections.includes(rule.id),
              }))}
              counts={group.counts}
            />
          )}
          {group.rows.map(row => {
            const key = `${group.key}:${row.cluster.id}`
            return (
              <ClusterRow
                key={key}
                id={key}
                row={row}
                openDirection={openCell?.row === key ? openCell.direction : null}
                isSelected={selectedId === row.cluster.id}
                highlightedKey={highlightedKey}
                onOpen={onOpen}
              />
            )
          })}
        </tbody>
      ))}
      {paging.remainingCount > 0 ? (
        <tbody>
          <FullWidthRow>
            <ShowMore paging={paging} getLabel={t.showMore} />
          </FullWidthRow>
        </tbody>
      ) : null}
    </>
  )
}

interface SumRowProps {
  readonly title: string
  readonly scope: 'row' | 'rowgroup'
  readonly columns: readonly { readonly key: string; readonly counts: KindCounts; readonly isHighlighted: boolean }[]
  readonly counts: KindCounts
}

function SumRow({ title, scope, columns, counts }: SumRowProps) {
  return (
    <tr className={styles.sumRow}>
      <th scope={scope} className={table.pinned}>
        {title}
      </th>
      {[...columns, { key: 'total', counts, isHighlighted: false }].map(column => (
        <td key={column.key} data-highlighted={column.isHighlighted || undefined}>
          <KindNumbers counts={column.counts} />
        </td>
      ))}
    </tr>
  )
}
