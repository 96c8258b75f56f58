// The visible clusters: the columns of the page, the sources of figure and recognition, and the id.
import { shareMessages } from '#messages/share'
import { tableMessages } from '#messages/table'
import { buildSheetColumns, type SheetColumn } from '../../model/export/tableSheet'
import type { TableRow } from '../../model/mainViews/table'
import type { ExportRequest } from '../exporter'
import { buildAccountColumns } from './accountColumns'
import { createFileTable, createTranslate, type FileTable } from './fileTable'
import type { Details } from './loadDetails'
import { buildSourceColumns } from './sourceColumns'

/**
 * @param details of the rows whose figure is contradicted, at least; null: not loaded
 * @param extraColumns further columns, after all others
 */
export function buildClustersTable(
  { columns, rows, facts }: Pick<ExportRequest, 'columns' | 'rows' | 'facts'>,
  details: Details | null,
  extraColumns: readonly SheetColumn<TableRow>[] = [],
): FileTable {
  const figureSources = buildSourceColumns(shareMessages.figureSource, tableMessages.notFound, ({ source }) => [source])
  return createFileTable(
    'clusters',
    [
      ...buildSheetColumns(columns, [...figureSources, ...buildAccountColumns(details)], createTranslate(facts)),
      ...buildSourceColumns(
        shareMessages.recognitionSource,
        tableMessages.notStated,
        ({ recognitionSources }) => recognitionSources,
      ),
      { head: shareMessages.id, cell: ({ cluster }) => cluster.id, kind: 'code' },
      ...extraColumns,
    ],
    rows,
  )
}
