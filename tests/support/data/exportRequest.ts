// An export of a view of the published data, as the page asks for it.
import { parseChanges, parseFigures } from '../../../src/data/changes'
import { FILES } from '../../../src/data/files'
import { parseMeasures, parseTopology } from '../../../src/data/parse'
import { parseTargets } from '../../../src/data/targets'
import type { IndustryCluster } from '../../../src/domain/cluster/cluster'
import type { Facts } from '../../../src/domain/cluster/facts'
import { runSync } from '../../../src/domain/computation/steps'
import type { Exporter, ExportRequest } from '../../../src/exporters/exporter'
import { runExport } from '../../../src/exporters/runExport'
import { decodeGeometry } from '../../../src/map/basemap/geometry'
import type { Dataset } from '../../../src/model/dataset/dataset'
import { selectClusters } from '../../../src/model/dataset/selection'
import { selectVisibleClusters, selectVisibleRowsInSteps } from '../../../src/model/export/visibleRows'
import { buildTableRowGetter } from '../../../src/model/mainViews/table'
import { COLUMNS, type View } from '../../../src/view/params'
import { buildView, DATA, FACTS, loadClusterDetail } from './dataset'
import { readPublished } from './sourceTables'

const MEASURES = parseMeasures(JSON.parse(readPublished('data/v1/measures.json'))).value
const FIGURES = parseFigures(JSON.parse(readPublished('data/v1/figures.json'))).value
const RECORD = parseChanges(JSON.parse(readPublished('data/v1/changes.json'))).value
const TARGETS = parseTargets(JSON.parse(readPublished('data/v1/promises.json'))).value
const TOPOLOGY = parseTopology(JSON.parse(readPublished('geo/detail.json')), FILES.detail).value

export function buildExportRequest(
  patch: Partial<View> = {},
  data: Dataset = DATA,
  facts: Facts = FACTS,
): ExportRequest {
  const view = buildView(patch)
  const clusters = selectVisibleClusters(view, data, selectClusters(view, data))
  return {
    ...runSync(selectVisibleRowsInSteps(view, clusters, buildTableRowGetter(data, facts), COLUMNS)),
    view,
    data,
    clusters,
    filters: [],
    searchNote: '',
    link: 'https://example.org/?view',
    version: data.sourcesTo,
    day: data.day,
    facts,
    targets: view.view === 'promises' ? TARGETS : null,
    changes: view.view === 'changes' ? { measures: MEASURES, figures: FIGURES, record: RECORD } : null,
    measures: view.view === 'matrix' ? MEASURES : null,
    loadGeometry: async () => decodeGeometry(TOPOLOGY),
    loadMeasures: async () => MEASURES,
    loadDetail: async ({ id }: Pick<IndustryCluster, 'id'>) => loadClusterDetail(id),
    getClusterUrl: ({ id }) => `https://example.org/clusters/${id}/`,
  }
}

const createJob = () => ({ signal: new AbortController().signal, reportProgress: (_share: number) => {} })

/** The bytes of the file. */
export async function exportBytes(exporter: Exporter, request: ExportRequest): Promise<Uint8Array> {
  const { blob } = await runExport(exporter, request, createJob())
  return new Uint8Array(await blob.arrayBuffer())
}
