// A table of a file: the same rows and columns for CSV, workbook and tests.
import type { Cell } from '../../domain/export/spreadsheet'
import type { Translations } from '../../domain/language/language'
import { buildCells, type ColumnKind, type SheetColumn, type Translate } from '../../model/export/tableSheet'

/** The tables of a workbook; the value is the name of the table, which formulas use. */
export const TABLE_NAMES = {
  clusters: 'Clusters',
  changes: 'Changes',
  recordChanges: 'RecordChanges',
  targets: 'Targets',
  lists: 'Lists',
  recognitions: 'Recognitions',
  figures: 'Figures',
  measures: 'Measures',
  sources: 'Sources',
  notes: 'Notes',
} as const
/** One of the tables. */
export type TableId = keyof typeof TABLE_NAMES

/** A table whose rows are built one by one. */
export interface FileTable {
  readonly id: TableId
  readonly columns: readonly { readonly head: string; readonly kind?: ColumnKind }[]
  readonly rowCount: number
  /** @param index 0 for the first row below the heads */
  readonly buildRow: (index: number) => Cell[]
}

/** Joins rows and columns. */
export const createFileTable = <Row>(
  id: TableId,
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
): FileTable => ({
  id,
  columns,
  rowCount: rows.length,
  buildRow: index => buildCells(columns, rows[index] as Row),
})

/** Translates by the tables of the published files; a text without a translation stays Chinese. */
export function createTranslate(...files: readonly { readonly english?: Translations | undefined }[]): Translate {
  const translations = new Map(files.flatMap(({ english }) => Object.entries(english ?? {})))
  return text => translations.get(text) ?? text
}
