// A few rows of the reader's sheet around a cell, which gets the focus.
import { useEffect, useRef, useState } from 'react'
import { workbenchMessages as messages } from '#messages/workbench'
import type { CellValue } from '../../../importers/book/book'
import type { FaultPlace } from '../../../importers/faults/fault'
import { toColumnLetter } from '../../../importers/sheets/cells/cellAddress'
import { Button } from '../../../ui/controls/Button'
import type { SessionClient } from '../openSession'
import styles from './Review.module.css'

const ROWS_AROUND = 2
/** Columns on each side of the cell: three columns fit on a phone. */
const COLUMNS_AROUND = 1

interface Props {
  readonly client: SessionClient
  readonly place: FaultPlace
  readonly onClose: () => void
}

const formatCell = (cell: CellValue | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object') return 'date' in cell ? cell.date : cell.error
  return String(cell)
}

export function SheetPreview({ client, place, onClose }: Props) {
  const { sheet, row, column } = place
  const first = Math.max(0, (row ?? 0) - ROWS_AROUND)
  const [rows, setRows] = useState<readonly (readonly CellValue[])[]>([])
  const cellRef = useRef<HTMLTableCellElement>(null)
  useEffect(() => {
    let isCurrent = true
    client.call('rows', { sheet, from: first, to: first + 2 * ROWS_AROUND + 1 }).then(
      found => isCurrent && setRows(found),
      () => {},
    )
    return () => {
      isCurrent = false
    }
  }, [client, sheet, first])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another cell gets the focus
  useEffect(() => {
    cellRef.current?.focus()
    cellRef.current?.scrollIntoView({ block: 'center' })
  }, [rows, place])
  const firstColumn = Math.max(0, (column ?? 0) - COLUMNS_AROUND)
  const columns = Array.from({ length: 2 * COLUMNS_AROUND + 1 }, (_, i) => firstColumn + i)
  return (
    <section className={styles.preview} aria-label={messages.cellHeading(sheet)}>
      <div className={styles.kindHead}>
        <h3>{messages.cellHeading(sheet)}</h3>
        <Button onClick={onClose}>{messages.closeCell}</Button>
      </div>
      <table className={styles.grid}>
        <thead>
          <tr>
            <td />
            {columns.map(index => (
              <th key={index} scope="col">
                {toColumnLetter(index)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their number
            <tr key={i}>
              <th scope="row">{first + i + 1}</th>
              {columns.map(index => {
                const isCell = first + i === row && index === (column ?? 0)
                return (
                  <td
                    key={index}
                    ref={isCell ? cellRef : undefined}
                    tabIndex={isCell ? -1 : undefined}
                    data-fault={isCell || undefined}
                    lang="zh-CN"
                  >
                    {formatCell(cells[index])}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
