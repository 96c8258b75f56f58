// The published data as the app holds it, joined on the day of the tests: of the clusters published in November 2026, so that
// further ones leave the tests as they are. A correction changes them.
import { readFileSync } from 'node:fs'
import { parseFacts } from '../../../src/data/facts'
import { parseClusterDetail, parseIndex, parseMeasures, parsePlaces } from '../../../src/data/parse'
import type { ClusterId, IndustryCluster } from '../../../src/domain/cluster/cluster'
import type { IsoDay } from '../../../src/domain/date/isoDay'
import { buildDataset } from '../../../src/model/dataset/dataset'
import { DEFAULT_VIEW } from '../../../src/view/links'
import type { View } from '../../../src/view/params'
import { CLUSTERS, readPublished } from './sourceTables'

const index = parseIndex(JSON.parse(readPublished('data/v1/index.json'))).value
const places = parsePlaces(JSON.parse(readPublished('geo/places.json'))).value

const DAY = '2026-11-22'
const ids2026 = new Set<string>(
  JSON.parse(readFileSync('tests/fixtures/tables-2026-11/clusters.json', 'utf8')).map((c: { id: string }) => c.id),
)
const clusters2026: readonly IndustryCluster[] = index.clusters.filter(({ id }) => ids2026.has(id))

export const buildDatasetOn = (day: string, clusters = clusters2026) =>
  buildDataset(clusters, index.lists, places, day as IsoDay, index.deadlines, index.version)
export const DATA = buildDatasetOn(DAY)
/** Every published cluster. */
export const ALL_DATA = buildDatasetOn(DAY, index.clusters)
/** The real clusters again and again, under other ids. */
const repeatClusters = (count: number): IndustryCluster[] =>
  Array.from({ length: count }, (_, i) => {
    const cluster = clusters2026[i % clusters2026.length] as IndustryCluster
    return { ...cluster, id: `${cluster.id}-${i}` as ClusterId }
  })
type DatasetInput = Parameters<typeof buildDataset>
export const buildDatasetInput = (count: number): DatasetInput => [
  repeatClusters(count),
  index.lists,
  places,
  DAY as IsoDay,
]
export const MEASURES = parseMeasures(JSON.parse(readPublished('data/v1/measures.json'))).value
const facts = parseFacts(JSON.parse(readPublished('data/v1/facts.json'))).value
/** Of the clusters of DATA. */
export const FACTS = { ...facts, rows: facts.rows.filter(({ id }) => ids2026.has(id)) }
/** The rows of the source table of the clusters of DATA. */
export const SOURCE_ROWS = CLUSTERS.filter(({ id }) => ids2026.has(id))
/** The published details of a cluster. */
export const loadClusterDetail = (id: string) =>
  parseClusterDetail(JSON.parse(readPublished(`data/v1/clusters/${id}.json`)), id as ClusterId).value
export const buildView = (patch: Partial<View> = {}): View => ({ ...DEFAULT_VIEW, ...patch })
