// CSV, for spreadsheets and programs: the clusters of every view, the targets and the measures of the views that show them.
// Link, dates, licence and approval are columns of every line. A line keeps them when it is sorted, filtered, copied or joined
// with another file; lines below the last row would be read as further rows.
import { changeMessages } from '#messages/changes'
import { exportMessages } from '#messages/exports'
import { targetMessages } from '#messages/promises'
import { runTimeSliced } from '../domain/computation/runTimeSliced'
import { BYTE_ORDER_MARK, formatCsvLine } from '../domain/export/spreadsheet'
import { formatBlobPartsInSteps } from './blobParts'
import type { Exporter, ExportJob, ExportRequest } from './exporter'
import { buildOriginColumns } from './origin'
import { hasOtherAccounts } from './tables/accountColumns'
import { buildChangesTable, listChangeItems, selectVisibleChanges } from './tables/changesTable'
import { buildClustersTable } from './tables/clustersTable'
import type { FileTable } from './tables/fileTable'
import { loadDetails } from './tables/loadDetails'
import { buildMeasuresTable, selectMatrixMeasures } from './tables/measuresTable'
import { buildTargetsTable, selectVisibleTargets } from './tables/targetsTable'

async function formatCsv({ columns, rowCount, buildRow }: FileTable, job: ExportJob): Promise<Blob> {
  const heads = formatCsvLine(columns.map(({ head }) => head))
  const lines = formatBlobPartsInSteps(rowCount, index => formatCsvLine(buildRow(index)), job.reportProgress)
  return new Blob([BYTE_ORDER_MARK, heads, ...(await runTimeSliced(lines, job.signal))], {
    type: 'text/csv;charset=utf-8',
  })
}

const createCsvExporter = (
  part: Pick<Exporter, 'id' | 'label' | 'fileNamePart' | 'emptyText' | 'countRows'>,
  buildTable: (request: ExportRequest, job: ExportJob) => FileTable | Promise<FileTable>,
): Exporter => ({
  ...part,
  extension: 'csv',
  build: async (request, job) => formatCsv(await buildTable(request, job), job),
})

/** One line a cluster, with the columns of the page. */
export const csvExporter = createCsvExporter(
  { id: 'csv', label: exportMessages.download.csv },
  async (request, { signal }) => {
    const contradicted = request.rows.filter(hasOtherAccounts).map(({ cluster }) => cluster)
    const details = await loadDetails(contradicted, request.loadDetail, { signal, reportProgress: () => {} })
    return buildClustersTable(request, details, buildOriginColumns(request))
  },
)

/** One line a target of the view of targets. */
export const targetsCsvExporter = createCsvExporter(
  {
    id: 'targets-csv',
    label: targetMessages.csv.downloadCsv,
    fileNamePart: targetMessages.csv.name,
    countRows: page => selectVisibleTargets(page)?.length ?? null,
  },
  request => {
    const { targets } = request
    if (!targets) throw new Error('the targets are not loaded')
    return buildTargetsTable(selectVisibleTargets(request) ?? [], targets, buildOriginColumns(request))
  },
)

/** One line a change of the view of changes. */
export const changesCsvExporter = createCsvExporter(
  {
    id: 'changes-csv',
    label: changeMessages.file.downloadCsv,
    fileNamePart: changeMessages.file.name,
    emptyText: changeMessages.file.empty,
    countRows: page => selectVisibleChanges(page)?.model.total ?? null,
  },
  request => {
    const visible = selectVisibleChanges(request)
    if (!visible) throw new Error('the changes are not loaded')
    return buildChangesTable(listChangeItems(visible.model), visible.files, buildOriginColumns(request))
  },
)

/** One line a measure of the matrix, by direction. */
export const measuresCsvExporter = createCsvExporter(
  {
    id: 'measures-csv',
    label: exportMessages.download.measuresCsv,
    fileNamePart: exportMessages.fileNameMeasures,
    countRows: page => selectMatrixMeasures(page)?.length ?? null,
  },
  request => {
    const { measures } = request
    if (!measures) throw new Error('the measures are not loaded')
    return buildMeasuresTable(selectMatrixMeasures(request) ?? [], measures, buildOriginColumns(request))
  },
)
