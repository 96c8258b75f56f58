// Which columns the table shows. It opens in the line and pushes the table down: it covers none of what it is about.
import { useId, useState } from 'react'
import { table as w } from '#messages/table'
import { colsOf, readSort, USUAL_COLUMNS } from '../../model/table'
import shared from '../../ui/button.module.css'
import { useViewState } from '../../view/context'
import { COLUMNS, type Column } from '../../view/params'
import styles from './Table.module.css'

export function ChooseColumns({ columns }: { columns: readonly Column[] }) {
  const { view, change } = useViewState()
  const [open, setOpen] = useState(false)
  const id = useId()
  const show = (next: readonly Column[]) => {
    // Nobody can see by what a table is sorted once the column is gone.
    const isSortShown = view.sort === null || next.includes(readSort(view.sort).column)
    change({ cols: colsOf(next), ...(isSortShown ? {} : { sort: null }) })
  }
  return (
    <>
      <button
        type="button"
        className={`${shared.button} ${styles.button}`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {`${w.chooseColumns} ${w.outOf(columns.length, COLUMNS.length)}`}
      </button>
      {open ? (
        <fieldset id={id} className={styles.choose} aria-label={w.chooseColumns}>
          {COLUMNS.filter(column => column !== 'name').map(column => {
            const isShown = columns.includes(column)
            return (
              <label key={column}>
                <input
                  type="checkbox"
                  checked={isShown}
                  onChange={() => show(isShown ? columns.filter(other => other !== column) : [...columns, column])}
                />
                {w.columns[column]}
              </label>
            )
          })}
          <button type="button" className={`${shared.button} ${styles.button}`} onClick={() => show(USUAL_COLUMNS)}>
            {w.usualColumns}
          </button>
        </fieldset>
      ) : null}
    </>
  )
}
