// Copies the table for a spreadsheet, as text and as cells.

import { table as w } from '#messages/table'
import { formatHtmlTable, formatTabbed, type Sheet } from '../../domain/sheet'
import { CopyButton } from '../../ui/CopyButton'
import styles from './Table.module.css'

interface Props {
  readonly make: () => Sheet
  readonly rows: number
}

export const CopyTable = ({ make, rows }: Props) => (
  <CopyButton
    className={`${styles.button} ${styles.copy}`}
    make={() => {
      const sheet = make()
      return { text: formatTabbed(sheet), html: formatHtmlTable(sheet) }
    }}
    words={{ copied: w.copied(rows), refused: w.copyFailed, field: w.copyField }}
    long
  >
    {w.copy}
  </CopyButton>
)
