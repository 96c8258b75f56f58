// Columns for the sources of a row, the same in every table.

import { exportMessages } from '#messages/exports'
import { shareMessages } from '#messages/share'
import { sourceMessages } from '#messages/source'
import { tableMessages } from '#messages/table'
import type { Source, SourceId } from '../../domain/source/source'
import { toSourceText } from '../../messages/sources'
import type { SheetColumn } from '../../model/export/tableSheet'
import type { TableRow } from '../../model/mainViews/table'

/** Separates the sources of one cell. The columns list them in the same order. */
export const CELL_SEPARATOR = ' | '

/** Columns for publisher, title, date, grade and address of the sources of a row. */
export function buildSourceColumns<Row = TableRow>(
  groupLabel: string,
  missing: string,
  getSources: (row: Row) => readonly (Source | null)[],
): SheetColumn<Row>[] {
  const buildColumn = (
    partLabel: string,
    formatPart: (words: ReturnType<typeof toSourceText>) => string,
    kind?: SheetColumn['kind'],
  ): SheetColumn<Row> => ({
    head: shareMessages.sourceColumn(groupLabel, partLabel),
    missing,
    ...(kind ? { kind } : {}),
    cell: row =>
      getSources(row)
        .flatMap(source => (source ? [formatPart(toSourceText(source))] : []))
        .join(CELL_SEPARATOR) || null,
  })
  return [
    buildColumn(shareMessages.publisher, ({ publisher }) => publisher),
    buildColumn(shareMessages.title, ({ title }) => title, 'long'),
    buildColumn(shareMessages.date, ({ date }) => date, 'date'),
    buildColumn(shareMessages.grade, ({ grade }) => grade),
    buildColumn(shareMessages.address, ({ href }) => href ?? sourceMessages.noLink, 'link'),
  ]
}

/** The columns for the one source of a statement. */
export const buildStatementSourceColumns = <Row>(
  sources: ReadonlyMap<SourceId, Source>,
  getSourceId: (row: Row) => SourceId,
): SheetColumn<Row>[] =>
  buildSourceColumns<Row>(exportMessages.heads.source, tableMessages.notStated, row => [
    sources.get(getSourceId(row)) ?? null,
  ])
