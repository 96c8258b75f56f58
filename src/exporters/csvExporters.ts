// CSV, for spreadsheets and programs: the clusters of every view, the targets and the measures of the views that show them.
// Link, dates, licence and approval are columns of every line. A line keeps them when it is sorted, filtered, copied or joined
// with another file; lines below the last row would be read as further rows.
import { exportMessages } from '#messages/exports'
import { targetMessages } from '#messages/promises'
import { runTimeSliced } from '../domain/computation/runTimeSliced'
import { BYTE_ORDER_MARK, formatCsvLine } from '../domain/export/spreadsheet'
import type { Exporter, ExportJob, ExportPage, ExportRequest } from './exporter'
import { buildOriginColumns } from './origin'
import { buildClustersTable } from './tables/clustersTable'
import { convertRowsInSteps, type FileTable } from './tables/fileTable'
import { buildMeasuresTable, selectVisibleMeasures } from './tables/measuresTable'
import { buildTargetsTable, selectVisibleTargets } from './tables/targetsTable'

async function formatCsv(table: FileTable, { signal, reportProgress }: ExportJob): Promise<Blob> {
  const heads = formatCsvLine(table.columns.map(({ head }) => head))
  const lines = await runTimeSliced(convertRowsInSteps(table, formatCsvLine, reportProgress), signal)
  return new Blob([BYTE_ORDER_MARK, heads, ...lines], { type: 'text/csv;charset=utf-8' })
}

const createCsvExporter = (
  part: Pick<Exporter, 'id' | 'fileNamePart' | 'countRows'> & { readonly name: string },
  buildTable: (request: ExportRequest) => FileTable,
): Exporter => ({
  ...part,
  label: rows => exportMessages.download(part.name, rows),
  extension: 'csv',
  build: async (request, job) => formatCsv(buildTable(request), job),
})

/** One line a cluster, with the columns of the page. */
export const csvExporter = createCsvExporter({ id: 'csv', name: exportMessages.formats.csv }, request =>
  buildClustersTable(request, buildOriginColumns(request)),
)

/** One line a target of the view of targets. */
export const targetsCsvExporter = createCsvExporter(
  {
    id: 'targets-csv',
    name: exportMessages.formats.targetsCsv,
    fileNamePart: targetMessages.csv.name,
    countRows: page => selectVisibleTargets(page)?.length ?? null,
  },
  request => {
    const { targets } = request
    if (!targets) throw new Error('the targets are not loaded')
    return buildTargetsTable(selectVisibleTargets(request) ?? [], targets, buildOriginColumns(request))
  },
)

/** The measures that the matrix counts; null in other views, and while they load. */
const selectMatrixMeasures = ({ view, measures, clusters }: ExportPage) =>
  view.view === 'matrix' && view.compare.length === 0 && measures ? selectVisibleMeasures(measures, clusters) : null

/** One line a measure of the matrix, by direction. */
export const measuresCsvExporter = createCsvExporter(
  {
    id: 'measures-csv',
    name: exportMessages.formats.measuresCsv,
    fileNamePart: exportMessages.fileNameMeasures,
    countRows: page => selectMatrixMeasures(page)?.length ?? null,
  },
  request => {
    const { measures } = request
    if (!measures) throw new Error('the measures are not loaded')
    return buildMeasuresTable(selectMatrixMeasures(request) ?? [], measures, buildOriginColumns(request))
  },
)
