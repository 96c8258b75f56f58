// The recognitions of the visible clusters with their terms and statuses on the day, and the lists in the view of the
// programme.
import { exportMessages } from '#messages/exports'
import { tableMessages } from '#messages/table'
import { LEVEL, STATUS } from '#messages/words'
import { type RecognitionList, sortLists } from '../../domain/recognition/recognitionList'
import type { Source } from '../../domain/source/source'
import { formatListName } from '../../messages/domainFormat'
import type { SheetColumn } from '../../model/export/tableSheet'
import { getTermEnd, type RowRecognition, type TableRow } from '../../model/mainViews/table'
import type { ExportRequest } from '../exporter'
import { createFileTable, createTranslate, type FileTable } from './fileTable'
import { buildIdColumn, buildPlaceColumns } from './placeColumns'
import { buildSourceColumns } from './sourceColumns'

const { heads, basis } = exportMessages

type RecognitionRow = RowRecognition & Pick<TableRow, 'cluster' | 'recognitionSources'>

/** One row a recognition that was public on the day. */
export function buildRecognitionsTable({ rows }: Pick<ExportRequest, 'rows'>): FileTable {
  const recognitions = rows.flatMap(({ cluster, recognitions, recognitionSources }) =>
    recognitions.map((recognition): RecognitionRow => Object.assign({ cluster, recognitionSources }, recognition)),
  )
  const columns: SheetColumn<RecognitionRow>[] = [
    ...buildPlaceColumns(),
    { head: heads.level, cell: ({ level }) => LEVEL[level] },
    { head: heads.list, cell: ({ list }) => list && formatListName(list), missing: tableMessages.notStated },
    {
      head: heads.listTitle,
      cell: ({ list }) => list?.titleZh ?? null,
      missing: tableMessages.notStated,
      kind: 'long',
    },
    {
      head: heads.announced,
      cell: ({ list }) => list?.announced ?? null,
      missing: tableMessages.undated,
      kind: 'date',
    },
    {
      head: heads.validFrom,
      cell: ({ list }) => list?.validFrom ?? null,
      missing: tableMessages.notFound,
      kind: 'date',
    },
    { head: heads.validTo, cell: getTermEnd, missing: tableMessages.notFound, kind: 'date' },
    { head: heads.basis, cell: ({ recognitionStatus }) => basis[recognitionStatus.basis] },
    { head: heads.status, cell: ({ recognitionStatus }) => STATUS[recognitionStatus.status] },
    ...buildSourceColumns<RecognitionRow>(
      heads.source,
      tableMessages.notStated,
      ({ recognitionSources }) => recognitionSources,
    ),
    buildIdColumn(),
  ]
  return createFileTable('recognitions', columns, recognitions)
}

/** All lists, with the numbers as published. */
export function buildListsTable(
  { data, facts }: Pick<ExportRequest, 'data' | 'facts'>,
  sources: ReadonlyMap<string, Source>,
): FileTable {
  const translate = createTranslate(facts)
  const columns: SheetColumn<RecognitionList>[] = [
    { head: heads.list, cell: formatListName },
    { head: heads.listTitle, cell: ({ titleZh }) => translate(titleZh), kind: 'long' },
    { head: heads.level, cell: ({ level }) => LEVEL[level] },
    { head: heads.year, cell: ({ year }) => year },
    { head: heads.announced, cell: ({ announced }) => announced, missing: tableMessages.undated, kind: 'date' },
    { head: heads.published, cell: ({ size }) => size, missing: tableMessages.notFound },
    { head: heads.publishedInSichuan, cell: ({ sizeInSichuan }) => sizeInSichuan, missing: tableMessages.notFound },
    { head: heads.recorded, cell: ({ namesKnown }) => namesKnown },
    { head: heads.validFrom, cell: ({ validFrom }) => validFrom, missing: tableMessages.notFound, kind: 'date' },
    { head: heads.validTo, cell: ({ validTo }) => validTo, missing: tableMessages.notFound, kind: 'date' },
    { head: heads.basis, cell: ({ validityBasis }) => basis[validityBasis] },
    ...buildSourceColumns<RecognitionList>(heads.source, tableMessages.notStated, list =>
      list.sources.map(id => sources.get(id) ?? null),
    ),
    { head: exportMessages.heads.listId, cell: ({ id }) => id, kind: 'code' },
  ]
  return createFileTable('lists', columns, sortLists(data.lists.values()))
}
