// The visible rows as records: a line of heads, then one line of equal length for each cluster.
// Link, dates and licence are columns of every line. A line keeps them when it is sorted, filtered, copied or joined with
// another file; lines below the last cluster would be read as further clusters.
import { shareMessages } from '#messages/share'
import { t } from '#messages/t'
import { tableMessages } from '#messages/table'
import type { SheetRows } from '../domain/export/spreadsheet'
import type { Source } from '../domain/source/source'
import { toSourceText } from '../messages/sources'
import { buildSheet, buildSheetColumns, type SheetColumn } from '../model/export/tableSheet'
import type { TableRow } from '../model/mainViews/table'
import type { ExportOrigin, VisibleRows } from './exporter'

/** Separates the sources of one cell. The four columns list them in the same order. */
export const CELL_SEPARATOR = ' | '

/** Columns for publisher, title, date and address of the sources of a row. */
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

/** Columns for the origin of the rows, equal in every line. */
export const buildOriginColumns = ({ link, version, day }: ExportOrigin): SheetColumn<unknown>[] => [
  { head: shareMessages.view, cell: () => link },
  { head: shareMessages.version, cell: () => version },
  { head: shareMessages.day, cell: () => day },
  { head: shareMessages.licence, cell: () => shareMessages.licenceText },
]

/** Builds the records: columns of the table, sources of the recognition, id and origin. */
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
