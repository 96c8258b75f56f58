// Copies the table for a spreadsheet, as text and as cells; where the browser forbids it, the text stands there to be
// selected.
import { useEffect, useState } from 'react'
import { formatHtmlTable, formatTabbed, type Sheet } from '../../domain/sheet'
import { w } from '../../i18n/table'
import styles from './Table.module.css'

interface Props {
  readonly make: () => Sheet
  readonly rows: number
}

const SAID_MS = 4000

const blob = (text: string, type: string): Blob => new Blob([text], { type })

export function CopyTable({ make, rows }: Props) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none')
  useEffect(() => {
    if (outcome !== 'copied') return
    const timer = setTimeout(() => setOutcome('none'), SAID_MS)
    return () => clearTimeout(timer)
  }, [outcome])
  const copy = async () => {
    const sheet = make()
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': blob(formatTabbed(sheet), 'text/plain'),
          'text/html': blob(formatHtmlTable(sheet), 'text/html'),
        }),
      ])
      setOutcome('copied')
    } catch {
      setOutcome('failed')
    }
  }
  return (
    <>
      <button type="button" className={`${styles.button} ${styles.copy}`} onClick={() => void copy()}>
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
