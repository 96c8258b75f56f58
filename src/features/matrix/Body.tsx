// The rows of the matrix, as many as are shown, each cell with the measures it opens below its row.
import { useCallback, useState } from 'react'
import { m } from '#messages/matrix'
import { t } from '#messages/t'
import type { DirectionId } from '../../domain/direction'
import { formatNumber } from '../../messages/format'
import type { KindCounts, MatrixGroup, MatrixModel } from '../../model/matrix'
import { useViewState } from '../../view/context'
import { Numbers } from './Counts'
import styles from './Matrix.module.css'
import { type OpenCell, Row } from './Row'
import { WideRow } from './Sheet'

interface Props {
  readonly model: MatrixModel
  readonly groups: readonly MatrixGroup[]
  readonly asked: readonly DirectionId[]
}

/** Rows stand in the document a page at a time, as in the list. */
const PAGE = 100

interface Shown {
  readonly of: readonly MatrixGroup[]
  readonly rows: number
}

/** The first rows of all, under their groups. */
function firstRows(groups: readonly MatrixGroup[], count: number): MatrixGroup[] {
  let left = count
  return groups.flatMap(group => {
    const rows = group.rows.slice(0, left)
    left -= rows.length
    return rows.length > 0 ? [{ ...group, rows }] : []
  })
}

export function Body({ model, groups, asked }: Props) {
  const { cluster: chosen } = useViewState().view
  const { columns } = model
  const [shown, setShown] = useState<Shown>({ of: groups, rows: PAGE })
  if (shown.of !== groups) setShown({ of: groups, rows: PAGE })
  const [open, setOpen] = useState<OpenCell | null>(null)
  const onOpen = useCallback(
    (cell: OpenCell) => setOpen(old => (old?.row === cell.row && old.direction === cell.direction ? null : cell)),
    [],
  )
  const askedKey = asked.join()
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0)
  const rest = total - shown.rows
  return (
    <>
      <tbody className={styles.sums}>
        <Sums
          title={m.selectedClusters(model.rows.length)}
          scope="row"
          columns={columns.map(({ rule, counts }) => ({ key: rule.id, counts, asked: asked.includes(rule.id) }))}
          counts={model.counts}
        />
      </tbody>
      {firstRows(groups, shown.rows).map(group => (
        <tbody key={group.key}>
          {group.name === null ? null : (
            <Sums
              title={`${group.name} ${formatNumber(groups.find(g => g.key === group.key)?.rows.length ?? 0)}`}
              scope="rowgroup"
              columns={columns.map(({ rule }, i) => ({
                key: rule.id,
                counts: group.columns[i] ?? group.counts,
                asked: asked.includes(rule.id),
              }))}
              counts={group.counts}
            />
          )}
          {group.rows.map(row => {
            const key = `${group.key}:${row.cluster.id}`
            return (
              <Row
                key={key}
                id={key}
                row={row}
                open={open?.row === key ? open.direction : null}
                selected={chosen === row.cluster.id}
                asked={askedKey}
                onOpen={onOpen}
              />
            )
          })}
        </tbody>
      ))}
      {rest > 0 ? (
        <tbody>
          <WideRow>
            <button
              type="button"
              className={styles.more}
              onClick={() => setShown({ of: groups, rows: shown.rows + PAGE })}
            >
              {t.more(Math.min(PAGE, rest), rest)}
            </button>
          </WideRow>
        </tbody>
      ) : null}
    </>
  )
}

interface SumsProps {
  readonly title: string
  readonly scope: 'row' | 'rowgroup'
  readonly columns: readonly { readonly key: string; readonly counts: KindCounts; readonly asked: boolean }[]
  readonly counts: KindCounts
}

function Sums({ title, scope, columns, counts }: SumsProps) {
  return (
    <tr className={styles.sum}>
      <th scope={scope}>{title}</th>
      {[...columns, { key: 'total', counts, asked: false }].map(column => (
        <td key={column.key} data-asked={column.asked || undefined}>
          <Numbers counts={column.counts} />
        </td>
      ))}
    </tr>
  )
}
