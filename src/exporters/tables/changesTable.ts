// The changes of a period, one row for each, and in a table of their own the changes of the record.
import { changeMessages } from '#messages/changes'
import { exportMessages } from '#messages/exports'
import { tableMessages } from '#messages/table'
import { DIRECTION, MEASURE_KIND, METRIC, SCOPE } from '#messages/words'
import type { DataChange } from '../../domain/change/dataChange'
import { getPeriod } from '../../domain/change/period'
import type { ClusterFigure } from '../../domain/cluster/cluster'
import type { Source, SourceId } from '../../domain/source/source'
import { formatRecognitionChange } from '../../messages/changes'
import type { SheetColumn, Translate } from '../../model/export/tableSheet'
import { type ChangeFiles, type ChangeItem, type ChangesModel, selectChanges } from '../../model/mainViews/changes'
import type { ExportPage } from '../exporter'
import { createFileTable, createTranslate, type FileTable } from './fileTable'
import { buildIdColumn, buildPlaceColumns } from './placeColumns'
import { buildSourceColumns } from './sourceColumns'

const { file } = changeMessages
const { heads, basis } = exportMessages

/** The changes that the page shows, and the files that they are of; null outside the view of changes, and while they load. */
export function selectVisibleChanges({
  view,
  changes: files,
  clusters,
  data,
}: ExportPage): { readonly model: ChangesModel; readonly files: ChangeFiles } | null {
  const isShown = view.view === 'changes' && view.compare.length === 0
  return isShown && files
    ? { model: selectChanges(clusters, data, files, getPeriod(view.since, data.day), view), files }
    : null
}

/** The changes of all kinds, in the order of the page. */
export const listChangeItems = ({ groups }: ChangesModel): readonly ChangeItem[] => groups.flatMap(({ items }) => items)

/** The sources of measures, recognitions and figures, by id. */
export const indexChangeSources = ({ measures, figures }: ChangeFiles): ReadonlyMap<SourceId, Source> =>
  new Map([...measures.sources, ...figures.sources].map(source => [source.id, source]))

/** A change in words. */
export const formatChange = (item: ChangeItem, translate: Translate): string =>
  item.kind === 'measure'
    ? translate(item.measure.textZh)
    : item.kind === 'figure'
      ? translate(item.figure.textZh)
      : formatRecognitionChange(item.recognition)

const buildFigureColumn = (
  head: string,
  getCell: (figure: ClusterFigure) => string | number | null,
): SheetColumn<ChangeItem> => ({
  head,
  cell: item => (item.kind === 'figure' ? getCell(item.figure) : null),
})

const getScope = (item: ChangeItem) =>
  item.kind === 'measure' ? item.measure.scope : item.kind === 'figure' ? item.figure.scope : null

/** @param extraColumns further columns, after all others */
export function buildChangesTable(
  items: readonly ChangeItem[],
  files: ChangeFiles,
  extraColumns: readonly SheetColumn<ChangeItem>[] = [],
): FileTable {
  const sources = indexChangeSources(files)
  const translate = createTranslate(files.measures, files.figures)
  const columns: SheetColumn<ChangeItem>[] = [
    { head: file.kind, cell: ({ kind }) => changeMessages.group[kind] },
    { head: file.date, cell: ({ date }) => date, kind: 'date' },
    {
      head: file.likelihood,
      cell: ({ likelihood }) => (likelihood === 'certain' ? file.certain : changeMessages.possible),
    },
    ...buildPlaceColumns(),
    { head: file.what, cell: item => formatChange(item, translate), kind: 'long' },
    { head: file.basis, cell: item => ('recognition' in item ? basis[item.recognition.basis] : null) },
    { head: heads.measureKind, cell: item => (item.kind === 'measure' ? MEASURE_KIND[item.measure.kind] : null) },
    { head: heads.direction, cell: item => (item.kind === 'measure' ? DIRECTION[item.measure.direction] : null) },
    buildFigureColumn(heads.metric, ({ metric }) => METRIC[metric] ?? metric),
    buildFigureColumn(heads.counted, ({ qualifierZh }) => qualifierZh && translate(qualifierZh)),
    buildFigureColumn(heads.value, ({ value }) => value),
    buildFigureColumn(heads.unit, ({ unit }) => unit),
    buildFigureColumn(heads.asOf, ({ asOf }) => asOf ?? tableMessages.undated),
    buildFigureColumn(heads.kind, ({ kind }) => exportMessages.figureKind[kind]),
    {
      head: heads.scope,
      cell: item => {
        const scope = getScope(item)
        return scope && SCOPE[scope]
      },
    },
    ...buildSourceColumns<ChangeItem>(heads.source, tableMessages.notStated, item =>
      item.sources.map(id => sources.get(id) ?? null),
    ),
    buildIdColumn(),
    ...extraColumns,
  ]
  return createFileTable('changes', columns, items)
}

/** One row a change of the record. */
export function buildRecordChangesTable(changes: readonly DataChange[], files: ChangeFiles): FileTable {
  const sources = indexChangeSources(files)
  const translate = createTranslate({
    english: Object.fromEntries(changes.flatMap(({ textZh, textEn }) => (textEn ? [[textZh, textEn]] : []))),
  })
  const columns: SheetColumn<DataChange>[] = [
    { head: file.date, cell: ({ date }) => date, kind: 'date' },
    { head: file.recordKind, cell: ({ kind }) => changeMessages.changeKind[kind] },
    { head: file.what, cell: ({ textZh }) => translate(textZh), kind: 'long' },
    {
      head: file.recordClusters,
      cell: ({ clusters }) => clusters.join(' ') || changeMessages.wholeRecord,
      kind: 'code',
    },
    ...buildSourceColumns<DataChange>(heads.source, tableMessages.notStated, change =>
      change.sources.map(id => sources.get(id) ?? null),
    ),
  ]
  return createFileTable('recordChanges', columns, changes)
}
