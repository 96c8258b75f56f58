// The table as rows of a spreadsheet, with one value in each cell: a cell of the page that shows several values becomes
// several columns. A figure always has columns for its scope and its source.

import { names } from '#messages/names'
import { t } from '#messages/t'
import { tableMessages } from '#messages/table'
import { DIRECTION } from '#messages/words'
import type { Figure } from '../../domain/cluster/cluster'
import { DIRECTION_IDS } from '../../domain/cluster/direction'
import type { Cell, SheetRows } from '../../domain/export/spreadsheet'
import { formatAmount } from '../../messages/domainFormat'
import { formatSourceLine, getFigureTags, toFigureScope } from '../../messages/table'
import type { Column } from '../../view/params'
import { COLUMN_MODELS, getMissingLabel, type TableRow } from '../mainViews/table'

/** A column of a sheet. */
export interface SheetColumn<Row = TableRow> {
  readonly head: string
  /** null where the value is not known. */
  readonly cell: (row: Row) => Cell | null
  /** The text of such cells, by default empty. */
  readonly missing?: string
  /** Default: a text or number as it is. */
  readonly kind?: ColumnKind
}

/**
 * The values of a column, for files with typed cells. `date`: an exact date is a date, a partial one stays text. `code`: never
 * a number. `long`: a text that wraps. `link`: a text that may be one whole address.
 */
export type ColumnKind = 'date' | 'code' | 'long' | 'link'

/** Translates a text of the data where a translation exists. */
export type Translate = (text: string) => string

/** 100 亿元 · 规模 · 2023-07 · 集群 · 说法不一: a figure in one cell. */
export const formatFigureWithScope = (figure: Figure): string =>
  [formatAmount(figure), ...Object.values(toFigureScope(figure)), ...getFigureTags(figure)].filter(Boolean).join(' · ')

const COLUMN_KINDS: Readonly<Partial<Record<Column, ColumnKind>>> = { latest: 'date', adcode: 'code' }

const toSheetColumns = (column: Column): readonly SheetColumn[] => [
  {
    head: tableMessages.columns[column],
    cell: COLUMN_MODELS[column].text,
    ...(COLUMN_KINDS[column] ? { kind: COLUMN_KINDS[column] } : {}),
  },
]

/** The value of the figure of a row if it is of such a kind: a sum over a column must not mix targets with figures. */
const getFigureValue = ({ facts }: TableRow, isKind: (kind: Figure['kind']) => boolean): number | null =>
  facts?.figure && isKind(facts.figure.kind) ? facts.figure.value : null

/** Columns of the page that become other columns in a sheet. */
const buildSplitColumns = (translate: Translate): Readonly<Partial<Record<Column, readonly SheetColumn[]>>> => ({
  name: [
    { head: tableMessages.columns.name, cell: ({ cluster }) => names.cluster(cluster) },
    {
      head: tableMessages.fullName,
      cell: ({ cluster }) => (cluster.nameConfirmed ? tableMessages.sourced : t.nameUnconfirmed),
    },
  ],
  figure: [
    { head: tableMessages.figureColumn, cell: row => getFigureValue(row, kind => kind !== 'target') },
    {
      head: tableMessages.targetColumn,
      cell: row =>
        getFigureValue(row, kind => kind === 'target') ?? (row.facts?.figure ? tableMessages.noTargetListed : null),
    },
    {
      head: tableMessages.figureScope,
      cell: ({ facts }) => (facts?.figure ? formatFigureWithScope(facts.figure) : null),
    },
    {
      head: tableMessages.figureSummary,
      cell: ({ facts }) => (facts?.figure ? translate(facts.figure.textZh) : null),
      kind: 'long',
    },
  ],
  measures: DIRECTION_IDS.map((id, i) => ({
    head: tableMessages.measuresColumn(DIRECTION[id]),
    cell: ({ facts }) => facts?.measures[i] || null,
  })),
  sources: [{ head: tableMessages.columns.sources, cell: ({ facts }) => facts?.sources ?? null }],
})

const buildFigureSourceColumn = (): SheetColumn => ({
  head: tableMessages.figureSource,
  cell: ({ source }) => source && formatSourceLine(source),
  missing: tableMessages.notFound,
})

/**
 * Builds the sheet columns for the columns of the page.
 * @param figureSources columns for the source of the figure; they follow it
 */
export function buildSheetColumns(
  columns: readonly Column[],
  figureSources: readonly SheetColumn[],
  translate: Translate = text => text,
): SheetColumn[] {
  const splitColumns = buildSplitColumns(translate)
  return columns.flatMap(column => [
    ...(splitColumns[column] ?? toSheetColumns(column)).map(sheetColumn => ({
      ...sheetColumn,
      cell: (row: TableRow) => sheetColumn.cell(row) ?? getMissingLabel(column, row),
    })),
    ...(column === 'figure' ? figureSources : []),
  ])
}

/** The cells of one row. */
export const buildCells = <Row>(columns: readonly SheetColumn<Row>[], row: Row): Cell[] =>
  columns.map(({ cell, missing = '' }) => cell(row) ?? missing)

/** Builds the sheet: a line of heads, then one line for each row. */
const buildSheet = <Row>(columns: readonly SheetColumn<Row>[], rows: readonly Row[]): SheetRows => [
  columns.map(({ head }) => head),
  ...rows.map(row => buildCells(columns, row)),
]

/**
 * Builds the sheet that is copied to the clipboard. Its last line names the day and the address of the view; the source of
 * a figure has one column, so that the pasted table stays narrow.
 */
export const buildTableSheet = (
  columns: readonly Column[],
  rows: readonly TableRow[],
  origin: { readonly day: string; readonly address: string },
): SheetRows => [
  ...buildSheet(buildSheetColumns(columns, [buildFigureSourceColumn()]), rows),
  [tableMessages.copyRemark(origin.day, rows.length, origin.address)],
]
