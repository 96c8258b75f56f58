// The rows of the matrix, as many as are shown, each cell with the measures it opens below its row.
import { useCallback, useState } from 'react'
import { matrixMessages } from '#messages/matrix'
import { t } from '#messages/t'
import type { DirectionId } from '../../domain/cluster/direction'
import { formatNumber } from '../../messages/format'
import type { KindCounts, MatrixGroup, MatrixModel } from '../../model/mainViews/matrix'
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

/** Rows stand in the document a page at a time, as in the list. */
const PAGE = 100

interface VisibleRange {
  readonly allGroups: readonly MatrixGroup[]
  readonly count: number
}

/** The first rows of all, under their groups. */
function takeFirstRows(groups: readonly MatrixGroup[], count: number): MatrixGroup[] {
  let remaining = count
  return groups.flatMap(group => {
    const rows = group.rows.slice(0, remaining)
    remaining -= rows.length
    return rows.length > 0 ? [{ ...group, rows }] : []
  })
}

export function MatrixBody({ model, groups, highlightedDirections }: Props) {
  const { cluster: selectedId } = useViewState().view
  const { columns } = model
  const [visibleRange, setVisibleRange] = useState<VisibleRange>({ allGroups: groups, count: PAGE })
  if (visibleRange.allGroups !== groups) setVisibleRange({ allGroups: groups, count: PAGE })
  const [openCell, setOpenCell] = useState<OpenCell | null>(null)
  const onOpen = useCallback(
    (cell: OpenCell) =>
      setOpenCell(previous => (previous?.row === cell.row && previous.direction === cell.direction ? null : cell)),
    [],
  )
  const highlightedKey = highlightedDirections.join()
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0)
  const remainingCount = total - visibleRange.count
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
      {takeFirstRows(groups, visibleRange.count).map(group => (
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
      {remainingCount > 0 ? (
        <tbody>
          <FullWidthRow>
            <button
              type="button"
              className={styles.more}
              onClick={() => setVisibleRange({ allGroups: groups, count: visibleRange.count + PAGE })}
            >
              {t.showMore(Math.min(PAGE, remainingCount), remainingCount)}
            </button>
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
      <th scope={scope}>{title}</th>
      {[...columns, { key: 'total', counts, isHighlighted: false }].map(column => (
        <td key={column.key} data-highlighted={column.isHighlighted || undefined}>
          <KindNumbers counts={column.counts} />
        </td>
      ))}
    </tr>
  )
}
