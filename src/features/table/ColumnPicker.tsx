// Chooses the columns of the table. It opens in the flow and pushes the table down, so that it covers nothing.
import { useId, useState } from 'react'
import { tableMessages } from '#messages/table'
import { DEFAULT_COLUMNS, toColsParam } from '../../model/mainViews/table'
import { parseSort } from '../../model/mainViews/tableSort'
import { Button } from '../../ui/controls/Button'
import { COLUMNS, type Column } from '../../view/params'
import { useViewState } from '../../view/ViewProvider'
import styles from './Table.module.css'

export function ColumnPicker({ columns }: { columns: readonly Column[] }) {
  const { view, change } = useViewState()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const applyColumns = (nextColumns: readonly Column[]) => {
    // Sorting by a hidden column would not be visible.
    const isSortColumnVisible = view.sort === null || nextColumns.includes(parseSort(view.sort).column)
    change({ cols: toColsParam(nextColumns), ...(isSortColumnVisible ? {} : { sort: null }) })
  }
  return (
    <>
      <Button aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setIsOpen(!isOpen)}>
        {`${tableMessages.chooseColumns} ${tableMessages.columnCount(columns.length, COLUMNS.length)}`}
      </Button>
      {isOpen ? (
        <fieldset id={id} className={styles.columnPicker} aria-label={tableMessages.chooseColumns}>
          {COLUMNS.filter(column => column !== 'name').map(column => {
            const isVisible = columns.includes(column)
            return (
              <label key={column}>
                <input
                  type="checkbox"
                  checked={isVisible}
                  onChange={() =>
                    applyColumns(isVisible ? columns.filter(other => other !== column) : [...columns, column])
                  }
                />
                {tableMessages.columns[column]}
              </label>
            )
          })}
          <Button onClick={() => applyColumns(DEFAULT_COLUMNS)}>{tableMessages.defaultColumns}</Button>
        </fieldset>
      ) : null}
    </>
  )
}
