// The visible rows as records: heads, then a line a cluster, each of the same length and whole by itself.
// Link, dates and licence stand in columns at the end of every line, not in lines below the last. A line that is sorted,
// filtered, copied or joined with another file then keeps where it comes from; Excel's tables and every strict reader
// take the file as it is, where trailing lines would be read as further clusters.
import { share as w } from '#messages/share'
import { t } from '#messages/t'
import { table } from '#messages/table'
import type { Source } from '../domain/cluster'
import type { Sheet } from '../domain/sheet'
import { sourceWords } from '../messages/sources'
import type { TableRow } from '../model/table'
import { fillSheet, type SheetColumn, sheetColumns } from '../model/tableSheet'
import type { VisibleRows } from './exporter'

/** Between the sources of one cell; the four columns name them in the same order. */
export const BETWEEN = ' | '

/** Publisher, title, date and address of the sources of a row. */
export function sourceColumns<Row = TableRow>(
  what: string,
  missing: string,
  sourcesOf: (row: Row) => readonly (Source | null)[],
): SheetColumn<Row>[] {
  const column = (part: string, say: (words: ReturnType<typeof sourceWords>) => string): SheetColumn<Row> => ({
    head: w.sourcePart(what, part),
    missing,
    cell: row =>
      sourcesOf(row)
        .flatMap(source => (source ? [say(sourceWords(source))] : []))
        .join(BETWEEN) || null,
  })
  return [
    column(w.publisher, ({ publisher }) => publisher),
    column(w.title, ({ title }) => title),
    column(w.date, ({ date }) => date),
    column(w.address, ({ href }) => href ?? t.noLink),
  ]
}

/** Where the rows come from, the same in every line. */
export const originColumns = ({
  link,
  version,
  day,
}: Omit<VisibleRows, 'columns' | 'rows'>): SheetColumn<unknown>[] => [
  { head: w.view, cell: () => link },
  { head: w.version, cell: () => version },
  { head: w.day, cell: () => day },
  { head: w.licence, cell: () => w.licenceText },
]

/** The columns of the table, then the sources of the recognition, the id, and where the rows come from. */
export const selectRecords = ({ columns, rows, ...origin }: VisibleRows): Sheet =>
  fillSheet(
    [
      ...sheetColumns(
        columns,
        sourceColumns(w.figureSource, table.notFound, ({ source }) => [source]),
      ),
      ...sourceColumns(w.recognitionSource, table.notStated, ({ recognitionSources }) => recognitionSources),
      { head: w.id, cell: ({ cluster }) => cluster.id },
      ...originColumns(origin),
    ],
    rows,
  )
