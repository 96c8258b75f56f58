// The published data as the app holds it, joined on the day of the tests.
import { readFileSync } from 'node:fs'
import { parseFacts } from '../../../src/data/facts'
import { parseClusterDetail, parseIndex, parseMeasures, parsePlaces } from '../../../src/data/parse'
import type { ClusterId, IndustryCluster } from '../../../src/domain/cluster/cluster'
import type { IsoDay } from '../../../src/domain/date/isoDay'
import { buildDataset } from '../../../src/model/dataset/dataset'
import { DEFAULT_VIEW } from '../../../src/view/links'
import type { View } from '../../../src/view/params'
import { readPublished } from './sourceTables'

const index = parseIndex(JSON.parse(readPublished('data/v1/index.json'))).value
const places = parsePlaces(JSON.parse(readPublished('geo/places.json'))).value

export const buildDatasetOn = (day: string) =>
  buildDataset(index.clusters, index.lists, places, day as IsoDay, index.deadlines, index.version)
export const DATA = buildDatasetOn('2026-11-22')
const ids2026 = new Set(
  JSON.parse(readFileSync('tests/fixtures/tables-2026-11/clusters.json', 'utf8')).map((c: { id: string }) => c.id),
)
/** Those of DATA that were published in November 2026: a layout of exactly these was looked at. */
export const CLUSTERS_2026_11 = DATA.clusters.filter(({ id }) => ids2026.has(id))
/** The real clusters again and again, under other ids. */
const repeatClusters = (count: number): IndustryCluster[] =>
  Array.from({ length: count }, (_, i) => {
    const cluster = index.clusters[i % index.clusters.length] as IndustryCluster
    return { ...cluster, id: `${cluster.id}-${i}` as ClusterId }
  })
type DatasetInput = Parameters<typeof buildDataset>
export const buildDatasetInput = (count: number): DatasetInput => [
  repeatClusters(count),
  index.lists,
  places,
  '2026-11-22' as IsoDay,
]
export const MEASURES = parseMeasures(JSON.parse(readPublished('data/v1/measures.json'))).value
export const FACTS = parseFacts(JSON.parse(readPublished('data/v1/facts.json'))).value
/** The published details of a cluster. */
export const loadClusterDetail = (id: string) =>
  parseClusterDetail(JSON.parse(readPublished(`data/v1/clusters/${id}.json`)), id as ClusterId).value
export const buildView = (patch: Partial<View> = {}): View => ({ ...DEFAULT_VIEW, ...patch })
