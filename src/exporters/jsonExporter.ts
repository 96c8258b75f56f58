// JSON for programs: origin, columns, one record a cluster, and the sources that the records cite. The views of targets, of
// measures and of changes add theirs. docs/downloads.md describes the fields.
import { exportMessages } from '#messages/exports'
import { tableMessages } from '#messages/table'
import { runTimeSliced } from '../domain/computation/runTimeSliced'
import type { Source } from '../domain/source/source'
import { formatJsonItemsInSteps } from './blobParts'
import { buildClusterRecord, type JsonRecord } from './clusterRecord'
import type { Exporter, ExportRequest } from './exporter'
import { buildOrigin } from './origin'
import { listChangeItems, selectVisibleChanges } from './tables/changesTable'
import { createTranslate } from './tables/fileTable'
import { selectMatrixMeasures } from './tables/measuresTable'
import { selectVisibleTargets } from './tables/targetsTable'

const pickSource = ({ id, title, publisher, originalPublisher, date, url, mirror, grade }: Source): JsonRecord => ({
  id,
  title,
  publisher,
  originalPublisher,
  date,
  url,
  repost: mirror,
  grade,
})

/** The targets of the view of targets, with the reports as in data/v1/promises.json. */
const selectTargetRecords = (request: ExportRequest) =>
  selectVisibleTargets(request)?.map(({ target, state, reason, knownUntil }) => ({
    ...target,
    state,
    reason,
    knownUntil,
  }))

/** The measures of the matrix, by direction, as in data/v1/measures.json. */
const selectMeasureRecords = (request: ExportRequest) => selectMatrixMeasures(request)?.map(({ measure }) => measure)

/** The changes of the view of changes, and those of the record in their own list. */
function selectChangeRecords(request: ExportRequest) {
  const visible = selectVisibleChanges(request)
  if (!visible) return undefined
  const { model } = visible
  return {
    changes: listChangeItems(model).map(({ cluster, key: _key, ...item }) => ({ cluster: cluster.id, ...item })),
    recordChanges: model.record,
  }
}

/** Ids of sources anywhere in a record: the values of `source` and `figureSource`, and lists of them. */
function addCitedIds(value: unknown, cited: Set<unknown>): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    if (key === 'source' || key === 'figureSource') cited.add(part)
    else if (Array.isArray(part) && /sources$/i.test(key)) for (const id of part) cited.add(id)
    else addCitedIds(part, cited)
  }
}

/** One object: `origin`, `columns`, `clusters`, `sources`; `targets`, `measures` or `changes` where the view shows them. */
export const jsonExporter: Exporter = {
  id: 'json',
  label: exportMessages.download.json,
  extension: 'json',
  hasRowsOfView: true,
  build: async (request, { signal, reportProgress }) => {
    const { rows, columns, facts } = request
    const translate = createTranslate(facts)
    const cited = new Set<unknown>()
    const toRecord = (row: (typeof rows)[number]) => {
      const record = buildClusterRecord(row, request, translate)
      addCitedIds(record, cited)
      return record
    }
    const clusters = await runTimeSliced(formatJsonItemsInSteps(rows, toRecord, reportProgress), signal)
    const targets = selectTargetRecords(request)
    const measures = selectMeasureRecords(request)
    const extra = { ...(targets && { targets }), ...(measures && { measures }), ...selectChangeRecords(request) }
    addCitedIds(extra, cited)
    const known = new Map<string, Source>()
    const loaded = [facts, request.targets, request.measures, request.changes?.measures, request.changes?.figures]
    for (const file of loaded)
      for (const source of file?.sources ?? []) if (cited.has(source.id)) known.set(source.id, source)
    const sources = [...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(pickSource)
    const head = {
      origin: buildOrigin(request),
      columns: columns.map(id => ({ id, label: tableMessages.columns[id] })),
    }
    const open = JSON.stringify(head, null, 1).slice(0, -2)
    const parts: BlobPart[] = [open, ',\n "clusters": [', ...clusters, '\n]']
    for (const [key, value] of Object.entries({ ...extra, sources }))
      parts.push(`,\n "${key}": ${JSON.stringify(value, null, 1)}`)
    return new Blob([...parts, '\n}\n'], { type: 'application/json' })
  },
}
