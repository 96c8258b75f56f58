// Copies the table for a spreadsheet, as text and as cells.

import { tableMessages } from '#messages/table'
import { formatHtmlTable, formatTsv, type SheetRows } from '../../domain/export/spreadsheet'
import { CopyButton } from '../../ui/controls/CopyButton'
import styles from './Table.module.css'

interface Props {
  readonly buildSheet: () => SheetRows
  readonly rows: number
}

export const CopyTable = ({ buildSheet, rows }: Props) => (
  <CopyButton
    className={styles.copy}
    getContent={() => {
      const sheet = buildSheet()
      return { text: formatTsv(sheet), html: formatHtmlTable(sheet) }
    }}
    labels={{ copied: tableMessages.copied(rows), refused: tableMessages.copyFailed, field: tableMessages.copyField }}
    isMultiline
  >
    {tableMessages.copy}
  </CopyButton>
)
