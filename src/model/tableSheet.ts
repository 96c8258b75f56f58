// The table for a spreadsheet: a value a cell. What one cell shows together stands in columns of its own here, so that
// a figure can be reckoned with and never goes without its scope and its source.

import { names } from '#messages/names'
import { t } from '#messages/t'
import { table as w } from '#messages/table'
import { DIRECTION } from '#messages/words'
import { DIRECTION_IDS } from '../domain/direction'
import type { Cell, Sheet } from '../domain/sheet'
import { figureScope, figureTags, sourceLine } from '../messages/table'
import { amountOf } from '../messages/words'
import type { Column } from '../view/params'
import { COLUMN_MODEL, missingWords, type TableRow } from './table'

/** A column of the sheet. */
export interface SheetColumn<Row = TableRow> {
  readonly head: string
  /** null where nothing is known. */
  readonly cell: (row: Row) => Cell | null
  /** Said there. */
  readonly missing?: string
}

const UNIT = '亿元'

const asShown = (column: Column): readonly SheetColumn[] => [
  { head: w.columns[column], cell: COLUMN_MODEL[column].text },
]

/** Columns that stand otherwise in a sheet than on the page. */
const apart = (): Readonly<Partial<Record<Column, readonly SheetColumn[]>>> => ({
  name: [
    { head: w.columns.name, cell: ({ cluster }) => names.cluster(cluster) },
    { head: w.fullName, cell: ({ cluster }) => (cluster.nameConfirmed ? w.confirmed : t.nameUnconfirmed) },
  ],
  figure: [
    { head: w.figureIn(UNIT), cell: ({ facts }) => facts?.figure?.value ?? null },
    {
      head: w.figureMeaning,
      cell: ({ facts }) =>
        facts?.figure
          ? [amountOf(facts.figure), ...Object.values(figureScope(facts.figure)), ...figureTags(facts.figure)]
              .filter(Boolean)
              .join(' · ')
          : null,
    },
    { head: w.figureSummary, cell: ({ facts }) => facts?.figure?.textZh ?? null },
  ],
  measures: DIRECTION_IDS.map((id, i) => ({
    head: w.measuresIn(DIRECTION[id]),
    cell: ({ facts }) => facts?.measures[i] || null,
  })),
  sources: [{ head: w.columns.sources, cell: ({ facts }) => facts?.sources ?? null }],
})

/** Of one source in one line, for where a table is to stay narrow. */
const figureSource = (): SheetColumn => ({
  head: w.figureSource,
  cell: ({ source }) => source && sourceLine(source),
  missing: w.notFound,
})

/**
 * The columns of the table, each as the columns it has in a sheet.
 * @param figureSources of where the figure comes from; they follow it
 */
export function sheetColumns(columns: readonly Column[], figureSources: readonly SheetColumn[]): SheetColumn[] {
  const columnsApart = apart()
  return columns.flatMap(column => [
    ...(columnsApart[column] ?? asShown(column)).map(({ head, cell }) => ({
      head,
      cell: (row: TableRow) => cell(row) ?? missingWords(column, row),
    })),
    ...(column === 'figure' ? figureSources : []),
  ])
}

/** Heads, and a line for each row. */
export const fillSheet = <Row>(columns: readonly SheetColumn<Row>[], rows: readonly Row[]): Sheet => [
  columns.map(({ head }) => head),
  ...rows.map(row => columns.map(({ cell, missing = '' }) => cell(row) ?? missing)),
]

/** The table as it is copied, with a last line that says of when and from where it is. */
export const selectSheet = (
  columns: readonly Column[],
  rows: readonly TableRow[],
  origin: { readonly day: string; readonly address: string },
): Sheet => [
  ...fillSheet(sheetColumns(columns, [figureSource()]), rows),
  [w.remark(origin.day, rows.length, origin.address)],
]
