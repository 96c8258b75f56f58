// XLSX: cover, contents, one named table a sheet, notes. The figures, measures and sources are those of the visible clusters.
import { exportMessages } from '#messages/exports'
import { t } from '#messages/t'
import type { ClusterDetail } from '../domain/cluster/cluster'
import { runTimeSliced } from '../domain/computation/runTimeSliced'
import { ROWS_PER_STEP, type Steps } from '../domain/computation/steps'
import { throwIfAborted } from '../domain/computation/throwIfAborted'
import type { Cell } from '../domain/export/spreadsheet'
import type { Source } from '../domain/source/source'
import { joinList } from '../messages/format'
import type { Exporter, ExportJob, ExportRequest } from './exporter'
import { openWorkbook } from './openWorkbook'
import { formatOrigin } from './origin'
import { buildClustersTable } from './tables/clustersTable'
import { buildFiguresTable } from './tables/figuresTable'
import { createTranslate, type FileTable, TABLE_NAMES } from './tables/fileTable'
import { buildMeasuresTable, selectVisibleMeasures } from './tables/measuresTable'
import { buildListsTable, buildRecognitionsTable } from './tables/recognitionsTable'
import { buildNotesTable, buildSourcesTable } from './tables/sourcesTable'
import { buildTargetsTable, selectVisibleTargets } from './tables/targetsTable'
import type { Book, BookSheet, BookWriter } from './workbook'

const { sheets, content, contentsHeads, origin: originLabels } = exportMessages

/** Details are one file a cluster; above this number the workbook has the leading figures only. */
const MAX_DETAILS = 2000
const CONCURRENT_LOADS = 6
const ROWS_PER_BATCH = 500
/** Shares of the progress. */
const LOADED = 0.1
const BUILT = 0.7

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Loads the details of the clusters; null where there are too many. */
async function loadDetails(
  { clusters, loadDetail }: ExportRequest,
  { signal, reportProgress }: ExportJob,
): Promise<ReadonlyMap<string, ClusterDetail> | null> {
  if (clusters.length > MAX_DETAILS) return null
  const details: ClusterDetail[] = []
  const queue = clusters.entries()
  let loaded = 0
  const loadNext = async () => {
    for (const [index, cluster] of queue) {
      throwIfAborted(signal)
      details[index] = await loadDetail(cluster)
      reportProgress((++loaded / clusters.length) * LOADED)
    }
  }
  await Promise.all(Array.from({ length: CONCURRENT_LOADS }, loadNext))
  return new Map(details.map(detail => [detail.id, detail]))
}

/** A sheet with the sentences above its table. */
interface Sheet {
  readonly table: FileTable
  readonly sentences: readonly [content: string, ...remarks: string[]]
}

async function buildSheets(request: ExportRequest, job: ExportJob): Promise<Sheet[]> {
  const { clusters, facts, rows, targets, view } = request
  const [details, measureTables] = await Promise.all([loadDetails(request, job), request.loadMeasures()])
  const known = new Map<string, Source>()
  const files = [...(details?.values() ?? []), measureTables, facts, ...(targets ? [targets] : [])]
  for (const { sources } of files) for (const source of sources) known.set(source.id, source)

  const items = selectVisibleTargets(request)
  const measures = selectVisibleMeasures(measureTables, clusters)
  const figures = details
    ? clusters.flatMap(({ id }) => details.get(id)?.figures ?? [])
    : rows.flatMap(({ facts }) => facts?.figure ?? [])
  const lists = view.view === 'programme' ? [...request.data.lists.values()] : []
  const citedIds = new Set([
    ...rows.flatMap(({ source, recognitionSources }) => [
      ...(source ? [source.id] : []),
      ...recognitionSources.map(s => s.id),
    ]),
    ...figures.map(({ source }) => source),
    ...measures.map(({ measure }) => measure.source),
    ...(items ?? []).flatMap(({ target, reports }) => [target.said.source, ...reports.map(({ said }) => said.source)]),
    ...lists.flatMap(({ sources }) => sources),
  ])
  const cited = [...citedIds].flatMap(id => known.get(id) ?? [])
  const tables: (FileTable | null)[] = [
    items && targets ? buildTargetsTable(items, targets) : null,
    buildClustersTable(request),
    lists.length > 0 ? buildListsTable(request, known) : null,
    buildRecognitionsTable(request),
    buildFiguresTable(request, details, known),
    buildMeasuresTable(measures, measureTables),
    buildSourcesTable(cited, createTranslate(...files)),
    buildNotesTable(),
  ]
  return tables.flatMap(table => {
    if (!table) return []
    const remarks = table.id === 'figures' && !details ? [content.leadingFigures] : []
    return [{ table, sentences: [content[table.id], ...remarks] }]
  })
}

const toBookSheet = ({ table, sentences: [content, ...remarks] }: Sheet): BookSheet => ({
  name: sheets[table.id],
  title: sheets[table.id],
  lead: [
    table.rowCount > 0 ? exportMessages.oneTable(content, table.rowCount) : exportMessages.noRows(content),
    ...remarks,
  ],
  backLink: { text: exportMessages.backToContents, sheet: sheets.contents },
  tableName: TABLE_NAMES[table.id],
  columns: table.columns,
})

const buildBook = (request: ExportRequest, tableSheets: readonly Sheet[]): Book => ({
  title: joinList([t.productName, ...request.filters]),
  description: formatOrigin(request)
    .map(pair => pair.join(' '))
    .join('\n'),
  day: request.day,
  sheets: [
    {
      name: sheets.cover,
      title: t.productName,
      lead: [t.productDescription, exportMessages.limits],
      backLink: { text: sheets.contents, sheet: sheets.contents },
      tableName: null,
      columns: [
        { head: originLabels.title, kind: 'label' },
        { head: originLabels.view, kind: 'link' },
      ],
    },
    {
      name: sheets.contents,
      title: sheets.contents,
      lead: [exportMessages.contentsLead],
      backLink: null,
      tableName: 'Contents',
      columns: [
        { head: contentsHeads.sheet, kind: 'sheet' },
        { head: contentsHeads.content, kind: 'long' },
        { head: contentsHeads.rows },
      ],
    },
    ...tableSheets.map(toBookSheet),
  ],
})

/** Sends all rows to the writer, in steps. */
function* addRowsInSteps(
  request: ExportRequest,
  tableSheets: readonly Sheet[],
  writer: BookWriter,
  reportProgress: (share: number) => void,
): Steps<void> {
  const rowTotal = countRows(tableSheets)
  writer.addRows(0, formatOrigin(request))
  writer.addRows(
    1,
    tableSheets.map(({ table, sentences }) => [sheets[table.id], sentences[0], table.rowCount]),
  )
  let sent = 0
  for (const [index, { table }] of tableSheets.entries()) {
    let batch: Cell[][] = []
    for (let row = 0; row < table.rowCount; row++) {
      if (row % ROWS_PER_STEP === 0) {
        reportProgress((sent + row) / rowTotal)
        yield
      }
      batch.push(table.buildRow(row))
      if (batch.length < ROWS_PER_BATCH) continue
      writer.addRows(index + 2, batch)
      batch = []
    }
    writer.addRows(index + 2, batch)
    sent += table.rowCount
  }
}

const countRows = (tableSheets: readonly Sheet[]): number =>
  tableSheets.reduce((sum, { table }) => sum + table.rowCount, 0)

/** One workbook of all that is known of the visible clusters. */
export const xlsxExporter: Exporter = {
  id: 'xlsx',
  label: rows => exportMessages.download(exportMessages.formats.xlsx, rows),
  extension: 'xlsx',
  countRows: page => selectVisibleTargets(page)?.length ?? page.clusters.length,
  build: async (request, job) => {
    const tableSheets = await buildSheets(request, job)
    const writer = await openWorkbook(buildBook(request, tableSheets), countRows(tableSheets), job.signal)
    const reportBuilt = (share: number) => job.reportProgress(LOADED + share * (BUILT - LOADED))
    await runTimeSliced(addRowsInSteps(request, tableSheets, writer, reportBuilt), job.signal)
    job.reportProgress(BUILT)
    return new Blob([(await writer.finish()) as Uint8Array<ArrayBuffer>], { type: XLSX_TYPE })
  },
}
