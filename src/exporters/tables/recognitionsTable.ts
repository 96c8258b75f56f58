// The recognitions of the visible clusters with their terms and statuses on the day, and the lists in the view of the
// programme.
import { exportMessages } from '#messages/exports'
import { tableMessages } from '#messages/table'
import { LEVEL, STATUS } from '#messages/words'
import type { ClusterDetail } from '../../domain/cluster/cluster'
import { flatMapInSteps } from '../../domain/computation/flatMapInSteps'
import type { Steps } from '../../domain/computation/steps'
import type { RecognitionList } from '../../domain/recognition/recognitionList'
import type { Source, SourceId } from '../../domain/source/source'
import { formatListName } from '../../messages/domainFormat'
import type { PlacedCluster } from '../../model/dataset/dataset'
import type { SheetColumn, Translate } from '../../model/export/tableSheet'
import { getTermEnd, type RowRecognition, type TableRow } from '../../model/mainViews/table'
import { createFileTable, type FileTable } from './fileTable'
import { buildIdColumn, buildPlaceColumns } from './placeColumns'
import { buildSourceColumns } from './sourceColumns'

const { heads, basis } = exportMessages

/** A recognition of a visible cluster. */
export interface RecognitionRow {
  readonly cluster: PlacedCluster
  readonly recognition: RowRecognition
  readonly sources: readonly (Source | null)[]
}

/**
 * The recognitions that were public on the day, in steps.
 * @param details of the clusters; null: each recognition has the sources of all recognitions of its cluster
 */
export const selectRecognitionRowsInSteps = (
  rows: readonly TableRow[],
  details: ReadonlyMap<string, ClusterDetail> | null,
  sources: ReadonlyMap<SourceId, Source>,
): Steps<RecognitionRow[]> =>
  flatMapInSteps(rows, ({ cluster, recognitions, recognitionSources }) =>
    recognitions.map((recognition): RecognitionRow => {
      const evidence = details?.get(cluster.id)?.recognitionEvidence[recognition.index]
      return {
        cluster,
        recognition,
        sources: evidence ? evidence.sources.map(id => sources.get(id) ?? null) : recognitionSources,
      }
    }),
  )

/** One row a recognition. */
export function buildRecognitionsTable(recognitions: readonly RecognitionRow[], translate: Translate): FileTable {
  const columns: SheetColumn<RecognitionRow>[] = [
    ...buildPlaceColumns(),
    { head: heads.level, cell: ({ recognition: { level } }) => LEVEL[level] },
    {
      head: heads.list,
      cell: ({ recognition: { list } }) => list && formatListName(list),
      missing: tableMessages.notStated,
    },
    {
      head: heads.listTitle,
      cell: ({ recognition: { list } }) => list && translate(list.titleZh),
      missing: tableMessages.notStated,
      kind: 'long',
    },
    {
      head: heads.announced,
      cell: ({ recognition: { list } }) => list?.announced ?? null,
      missing: tableMessages.undated,
      kind: 'date',
    },
    {
      head: heads.validFrom,
      cell: ({ recognition: { list } }) => list?.validFrom ?? null,
      missing: tableMessages.notFound,
      kind: 'date',
    },
    {
      head: heads.validTo,
      cell: ({ recognition }) => getTermEnd(recognition),
      missing: tableMessages.notFound,
      kind: 'date',
    },
    { head: heads.basis, cell: ({ recognition: { recognitionStatus } }) => basis[recognitionStatus.basis] },
    { head: heads.status, cell: ({ recognition: { recognitionStatus } }) => STATUS[recognitionStatus.status] },
    ...buildSourceColumns<RecognitionRow>(heads.source, tableMessages.notStated, row => row.sources),
    buildIdColumn(),
  ]
  return createFileTable('recognitions', columns, recognitions)
}

/** The lists, with the numbers as published. */
export function buildListsTable(
  lists: readonly RecognitionList[],
  sources: ReadonlyMap<string, Source>,
  translate: Translate,
): FileTable {
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
    { head: heads.listId, cell: ({ id }) => id, kind: 'code' },
  ]
  return createFileTable('lists', columns, lists)
}
