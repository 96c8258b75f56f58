// Copies the table for a spreadsheet, as text and as cells; where the browser forbids it, the text stands there to be
// selected.

import { table as w } from '#messages/table'
import { formatHtmlTable, formatTabbed, type Sheet } from '../../domain/sheet'
import { copyCells } from '../../ui/copyCells'
import { useOutcome } from '../../ui/useOutcome'
import styles from './Table.module.css'

interface Props {
  readonly make: () => Sheet
  readonly rows: number
}

export function CopyTable({ make, rows }: Props) {
  const [outcome, setOutcome] = useOutcome()
  const copy = () => {
    const sheet = make()
    setOutcome(copyCells(formatTabbed(sheet), formatHtmlTable(sheet)) ? 'copied' : 'failed')
  }
  return (
    <>
      <button type="button" className={`${styles.button} ${styles.copy}`} onClick={copy}>
        {w.copy}
      </button>
      <span role="status" className={styles.said}>
        {outcome === 'copied' ? w.copied(rows) : outcome === 'failed' ? w.copyFailed : ''}
      </span>
      {outcome === 'failed' ? (
        <textarea
          readOnly
          rows={4}
          aria-label={w.copyField}
          value={formatTabbed(make())}
          onFocus={event => event.currentTarget.select()}
        />
      ) : null}
    </>
  )
}
