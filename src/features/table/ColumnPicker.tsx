// Which columns the table shows. It opens in the line and pushes the table down: it covers none of what it is about.
import { useId, useState } from 'react'
import { tableMessages } from '#messages/table'
import { DEFAULT_COLUMNS, parseSort, toColsParam } from '../../model/mainViews/table'
import shared from '../../ui/controls/button.module.css'
import { COLUMNS, type Column } from '../../view/params'
import { useViewState } from '../../view/ViewProvider'
import styles from './Table.module.css'

export function ColumnPicker({ columns }: { columns: readonly Column[] }) {
  const { view, change } = useViewState()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const applyColumns = (nextColumns: readonly Column[]) => {
    // Nobody can see by what a table is sorted once the column is gone.
    const isSortColumnVisible = view.sort === null || nextColumns.includes(parseSort(view.sort).column)
    change({ cols: toColsParam(nextColumns), ...(isSortColumnVisible ? {} : { sort: null }) })
  }
  return (
    <>
      <button
        type="button"
        className={`${shared.button} ${styles.button}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {`${tableMessages.chooseColumns} ${tableMessages.columnCount(columns.length, COLUMNS.length)}`}
      </button>
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
          <button
            type="button"
            className={`${shared.button} ${styles.button}`}
            onClick={() => applyColumns(DEFAULT_COLUMNS)}
          >
            {tableMessages.defaultColumns}
          </button>
        </fieldset>
      ) : null}
    </>
  )
}
