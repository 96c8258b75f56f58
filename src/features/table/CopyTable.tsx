// Copies the table for a spreadsheet, as text and as cells.

import { useCallback } from 'react'
import { tableMessages } from '#messages/table'
import { formatHtmlTable, formatTsv, type SheetRows } from '../../domain/export/spreadsheet'
import { CopyButton } from '../../ui/controls/CopyButton'
import styles from './Table.module.css'

interface Props {
  /** Another function for each table. */
  readonly buildSheet: () => SheetRows
  readonly rows: number
}

export function CopyTable({ buildSheet, rows }: Props) {
  const buildContent = useCallback(() => {
    const sheet = buildSheet()
    return { text: formatTsv(sheet), html: formatHtmlTable(sheet) }
  }, [buildSheet])
  return (
    <CopyButton
      className={styles.copy}
      content={buildContent}
      labels={{ copied: tableMessages.copied(rows), refused: tableMessages.copyFailed, field: tableMessages.copyField }}
      isMultiline
    >
      {tableMessages.copy}
    </CopyButton>
  )
}
