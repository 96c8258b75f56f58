// The table for a spreadsheet: a value a cell. What one cell shows together stands in columns of its own here, so that
// a figure can be reckoned with and never goes without its scope and its source.

import { names } from '#messages/names'
import { t } from '#messages/t'
import { tableMessages } from '#messages/table'
import { DIRECTION } from '#messages/words'
import { DIRECTION_IDS } from '../../domain/cluster/direction'
import type { Cell, SheetRows } from '../../domain/export/spreadsheet'
import { formatAmount } from '../../messages/domainFormat'
import { formatSourceLine, getFigureTags, toFigureScope } from '../../messages/table'
import type { Column } from '../../view/params'
import { COLUMN_MODELS, getMissingLabel, type TableRow } from '../mainViews/table'

/** A column of the sheet. */
export interface SheetColumn<Row = TableRow> {
  readonly head: string
  /** null where nothing is known. */
  readonly cell: (row: Row) => Cell | null
  /** Said there. */
  readonly missing?: string
}

const FIGURE_UNIT = '亿元'

const toSheetColumns = (column: Column): readonly SheetColumn[] => [
  { head: tableMessages.columns[column], cell: COLUMN_MODELS[column].text },
]

/** Columns that stand otherwise in a sheet than on the page. */
const buildSplitColumns = (): Readonly<Partial<Record<Column, readonly SheetColumn[]>>> => ({
  name: [
    { head: tableMessages.columns.name, cell: ({ cluster }) => names.cluster(cluster) },
    {
      head: tableMessages.fullName,
      cell: ({ cluster }) => (cluster.nameConfirmed ? tableMessages.sourced : t.nameUnconfirmed),
    },
  ],
  figure: [
    { head: tableMessages.figureColumn(FIGURE_UNIT), cell: ({ facts }) => facts?.figure?.value ?? null },
    {
      head: tableMessages.figureScope,
      cell: ({ facts }) =>
        facts?.figure
          ? [formatAmount(facts.figure), ...Object.values(toFigureScope(facts.figure)), ...getFigureTags(facts.figure)]
              .filter(Boolean)
              .join(' · ')
          : null,
    },
    { head: tableMessages.figureSummary, cell: ({ facts }) => facts?.figure?.textZh ?? null },
  ],
  measures: DIRECTION_IDS.map((id, i) => ({
    head: tableMessages.measuresColumn(DIRECTION[id]),
    cell: ({ facts }) => facts?.measures[i] || null,
  })),
  sources: [{ head: tableMessages.columns.sources, cell: ({ facts }) => facts?.sources ?? null }],
})

/** Of one source in one line, for where a table is to stay narrow. */
const buildFigureSourceColumn = (): SheetColumn => ({
  head: tableMessages.figureSource,
  cell: ({ source }) => source && formatSourceLine(source),
  missing: tableMessages.notFound,
})

/**
 * The columns of the table, each as the columns it has in a sheet.
 * @param figureSources of where the figure comes from; they follow it
 */
export function buildSheetColumns(columns: readonly Column[], figureSources: readonly SheetColumn[]): SheetColumn[] {
  const splitColumns = buildSplitColumns()
  return columns.flatMap(column => [
    ...(splitColumns[column] ?? toSheetColumns(column)).map(({ head, cell }) => ({
      head,
      cell: (row: TableRow) => cell(row) ?? getMissingLabel(column, row),
    })),
    ...(column === 'figure' ? figureSources : []),
  ])
}

/** Heads, and a line for each row. */
export const buildSheet = <Row>(columns: readonly SheetColumn<Row>[], rows: readonly Row[]): SheetRows => [
  columns.map(({ head }) => head),
  ...rows.map(row => columns.map(({ cell, missing = '' }) => cell(row) ?? missing)),
]

/** The table as it is copied, with a last line that says of when and from where it is. */
export const buildTableSheet = (
  columns: readonly Column[],
  rows: readonly TableRow[],
  origin: { readonly day: string; readonly address: string },
): SheetRows => [
  ...buildSheet(buildSheetColumns(columns, [buildFigureSourceColumn()]), rows),
  [tableMessages.copyRemark(origin.day, rows.length, origin.address)],
]
