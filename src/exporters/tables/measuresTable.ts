// The measures of the visible clusters, by direction; those before the programme are marked and never counted.
import { exportMessages } from '#messages/exports'
import { tableMessages } from '#messages/table'
import { DIRECTION, MEASURE_KIND, SCOPE } from '#messages/words'
import { isBeforeProgramme } from '../../domain/cluster/measure'
import type { PlacedCluster } from '../../model/dataset/dataset'
import type { SheetColumn } from '../../model/export/tableSheet'
import { type MeasureRow, selectMeasuresPanel } from '../../model/panels/measuresPanel'
import type { ExportPage, MeasureTables } from '../exporter'
import { createFileTable, createTranslate, type FileTable } from './fileTable'
import { buildIdColumn, buildPlaceColumns } from './placeColumns'
import { buildSourceColumns } from './sourceColumns'

const { heads, dateBasis, beforeProgramme, sinceProgramme } = exportMessages

/** The measures of the clusters, in the order of the matrix: by direction, kind and date. */
export function selectVisibleMeasures(
  { directions, measures, sources }: MeasureTables,
  clusters: readonly PlacedCluster[],
): MeasureRow[] {
  const sourceById = new Map(sources.map(source => [source.id, source]))
  return selectMeasuresPanel(directions, measures, sourceById, clusters, []).directions.flatMap(({ rows }) => rows)
}

/** The measures that the matrix counts; null in other views, and while they load. */
export const selectMatrixMeasures = ({ view, measures, clusters }: ExportPage): MeasureRow[] | null =>
  view.view === 'matrix' && view.compare.length === 0 && measures ? selectVisibleMeasures(measures, clusters) : null

/** @param extraColumns further columns, after all others */
export function buildMeasuresTable(
  rows: readonly MeasureRow[],
  tables: MeasureTables,
  extraColumns: readonly SheetColumn<MeasureRow>[] = [],
): FileTable {
  const translate = createTranslate(tables)
  const columns: SheetColumn<MeasureRow>[] = [
    { head: heads.direction, cell: ({ measure }) => DIRECTION[measure.direction] },
    ...buildPlaceColumns(),
    { head: heads.measureKind, cell: ({ measure }) => MEASURE_KIND[measure.kind] },
    { head: heads.summary, cell: ({ measure }) => translate(measure.textZh), kind: 'long' },
    { head: heads.quote, cell: ({ measure }) => measure.quoteZh ?? null, kind: 'long' },
    { head: heads.date, cell: ({ measure }) => measure.date, missing: tableMessages.undated, kind: 'date' },
    { head: heads.dateBasis, cell: ({ measure }) => measure.dateBasis && dateBasis[measure.dateBasis] },
    { head: heads.scope, cell: ({ measure }) => SCOPE[measure.scope] },
    {
      head: heads.programme,
      cell: ({ measure }) =>
        measure.date === null ? null : isBeforeProgramme(measure) ? beforeProgramme : sinceProgramme,
      missing: tableMessages.undated,
    },
    ...buildSourceColumns<MeasureRow>(heads.source, tableMessages.notStated, ({ source }) => [source]),
    buildIdColumn(),
    ...extraColumns,
  ]
  return createFileTable('measures', columns, rows)
}
