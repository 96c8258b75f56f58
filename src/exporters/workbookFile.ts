// The workbook of a view: cover, contents, one named table a sheet, notes. The figures, measures and sources are those of the visible clusters.
import { exportMessages } from '#messages/exports'
import { t } from '#messages/t'
import { flatMapInSteps } from '../domain/computation/flatMapInSteps'
import { runTimeSliced } from '../domain/computation/runTimeSliced'
import { ROWS_PER_STEP, type Steps } from '../domain/computation/steps'
import type { Cell } from '../domain/export/spreadsheet'
import { sortLists } from '../domain/recognition/recognitionList'
import type { SourceId } from '../domain/source/source'
import { joinList } from '../messages/format'
import type { ExportJob, ExportRequest, MeasureTables } from './exporter'
import { openWorkbook } from './openWorkbook'
import { formatOrigin } from './origin'
import {
  buildChangesTable,
  buildRecordChangesTable,
  listChangeItems,
  selectVisibleChanges,
} from './tables/changesTable'
import { buildClustersTable } from './tables/clustersTable'
import { buildFiguresTable, selectFigureRowsInSteps } from './tables/figuresTable'
import { createTranslate, type FileTable, TABLE_NAMES } from './tables/fileTable'
import { type Details, loadDetails } from './tables/loadDetails'
import { buildMeasuresTable, selectVisibleMeasures } from './tables/measuresTable'
import { buildListsTable, buildRecognitionsTable, selectRecognitionRowsInSteps } from './tables/recognitionsTable'
import { buildNotesTable, buildSourcesTable } from './tables/sourcesTable'
import { buildTargetsTable, selectVisibleTargets } from './tables/targetsTable'
import type { Book, BookSheet, BookWriter } from './workbook'

const { sheets, content, contentsHeads, origin: originLabels } = exportMessages

const ROWS_PER_BATCH = 500
/** Shares of the progress. */
const LOADED = 0.1
const BUILT = 0.4

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A sheet with the sentences above its table. */
interface Sheet {
  readonly table: FileTable
  readonly sentences: readonly [content: string, ...remarks: string[]]
}

/** The loaded files of a workbook. */
interface BookFiles {
  readonly details: Details | null
  readonly measures: MeasureTables
}

/** Selects the rows of all sheets, in steps. */
function* buildSheetsInSteps(request: ExportRequest, { details, measures: measureTables }: BookFiles): Steps<Sheet[]> {
  const { clusters, data, facts, rows, targets, view } = request
  const files = [
    ...(details?.values() ?? []),
    measureTables,
    facts,
    ...(targets ? [targets] : []),
    ...(request.changes ? [request.changes.measures, request.changes.figures] : []),
  ]
  const sources = new Map(files.flatMap(file => file.sources.map(source => [source.id, source])))
  yield
  const items = selectVisibleTargets(request)
  const changes = selectVisibleChanges(request)
  yield
  const measures = selectVisibleMeasures(measureTables, clusters)
  const figures = yield* selectFigureRowsInSteps(rows, details)
  const recognitions = yield* selectRecognitionRowsInSteps(rows, details, sources)
  const lists = view.view === 'programme' ? sortLists(data.lists.values()) : []
  const citedByRows = yield* flatMapInSteps(rows, ({ source, recognitionSources }) =>
    source ? [source, ...recognitionSources] : recognitionSources,
  )
  const citedIds = new Set<SourceId>(citedByRows.map(({ id }) => id))
  yield
  for (const { figure } of figures) citedIds.add(figure.source)
  for (const { measure } of measures) citedIds.add(measure.source)
  for (const { target, reports } of items ?? []) for (const { said } of [target, ...reports]) citedIds.add(said.source)
  for (const { sources: ids } of changes ? [...listChangeItems(changes.model), ...changes.model.record] : [])
    for (const id of ids) citedIds.add(id)
  for (const list of lists) for (const id of list.sources) citedIds.add(id)
  const translate = createTranslate(...files)
  yield
  const tables = [
    changes ? buildChangesTable(listChangeItems(changes.model), changes.files) : null,
    changes ? buildRecordChangesTable(changes.model.record, changes.files) : null,
    items && targets ? buildTargetsTable(items, targets) : null,
    buildClustersTable(request, details),
    lists.length > 0 ? buildListsTable(lists, sources, translate) : null,
    buildRecognitionsTable(recognitions, translate),
    buildFiguresTable(figures, sources, translate),
    buildMeasuresTable(measures, measureTables),
    buildSourcesTable(
      [...citedIds].flatMap(id => sources.get(id) ?? []),
      translate,
    ),
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
  // Without the functions of the columns, which no worker can receive.
  columns: table.columns.map(({ head, kind }) => ({ head, kind })),
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

/** Builds the file of a view. */
export async function buildWorkbookFile(request: ExportRequest, job: ExportJob): Promise<Blob> {
  const [details, measures] = await Promise.all([
    loadDetails(request.clusters, request.loadDetail, {
      signal: job.signal,
      reportProgress: share => job.reportProgress(share * LOADED),
    }),
    request.loadMeasures(),
  ])
  const tableSheets = await runTimeSliced(buildSheetsInSteps(request, { details, measures }), job.signal)
  const ending = new AbortController()
  const end = () => ending.abort()
  job.signal.addEventListener('abort', end, { once: true })
  try {
    const writer = await openWorkbook(buildBook(request, tableSheets), countRows(tableSheets), ending.signal)
    const reportBuilt = (share: number) => job.reportProgress(LOADED + share * (BUILT - LOADED))
    await runTimeSliced(addRowsInSteps(request, tableSheets, writer, reportBuilt), job.signal)
    job.reportProgress(BUILT)
    return new Blob([(await writer.finish()) as Uint8Array<ArrayBuffer>], { type: XLSX_TYPE })
  } finally {
    end()
  }
}
