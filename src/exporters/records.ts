// The visible rows as records: heads, then a line a cluster, each of the same length and whole by itself.
// Link, dates and licence stand in columns at the end of every line, not in lines below the last. A line that is sorted,
// filtered, copied or joined with another file then keeps where it comes from; Excel's tables and every strict reader
// take the file as it is, where trailing lines would be read as further clusters.
import { shareMessages } from '#messages/share'
import { t } from '#messages/t'
import { tableMessages } from '#messages/table'
import type { SheetRows } from '../domain/export/spreadsheet'
import type { Source } from '../domain/source/source'
import { toSourceText } from '../messages/sources'
import { buildSheet, buildSheetColumns, type SheetColumn } from '../model/export/tableSheet'
import type { TableRow } from '../model/mainViews/table'
import type { VisibleRows } from './exporter'

/** Between the sources of one cell; the four columns name them in the same order. */
export const CELL_SEPARATOR = ' | '

/** Publisher, title, date and address of the sources of a row. */
export function buildSourceColumns<Row = TableRow>(
  groupLabel: string,
  missing: string,
  getSources: (row: Row) => readonly (Source | null)[],
): SheetColumn<Row>[] {
  const buildColumn = (
    partLabel: string,
    formatPart: (words: ReturnType<typeof toSourceText>) => string,
  ): SheetColumn<Row> => ({
    head: shareMessages.sourceColumn(groupLabel, partLabel),
    missing,
    cell: row =>
      getSources(row)
        .flatMap(source => (source ? [formatPart(toSourceText(source))] : []))
        .join(CELL_SEPARATOR) || null,
  })
  return [
    buildColumn(shareMessages.publisher, ({ publisher }) => publisher),
    buildColumn(shareMessages.title, ({ title }) => title),
    buildColumn(shareMessages.date, ({ date }) => date),
    buildColumn(shareMessages.address, ({ href }) => href ?? t.noLink),
  ]
}

/** Where the rows come from, the same in every line. */
export const buildOriginColumns = ({
  link,
  version,
  day,
}: Omit<VisibleRows, 'columns' | 'rows'>): SheetColumn<unknown>[] => [
  { head: shareMessages.view, cell: () => link },
  { head: shareMessages.version, cell: () => version },
  { head: shareMessages.day, cell: () => day },
  { head: shareMessages.licence, cell: () => shareMessages.licenceText },
]

/** The columns of the table, then the sources of the recognition, the id, and where the rows come from. */
export const buildRecords = ({ columns, rows, ...origin }: VisibleRows): SheetRows =>
  buildSheet(
    [
      ...buildSheetColumns(
        columns,
        buildSourceColumns(shareMessages.figureSource, tableMessages.notFound, ({ source }) => [source]),
      ),
      ...buildSourceColumns(
        shareMessages.recognitionSource,
        tableMessages.notStated,
        ({ recognitionSources }) => recognitionSources,
      ),
      { head: shareMessages.id, cell: ({ cluster }) => cluster.id },
      ...buildOriginColumns(origin),
    ],
    rows,
  )
