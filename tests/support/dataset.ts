// The published data as the app holds it, joined on the day the tests live on, for tests of what is made of it.
import { parseFacts } from '../../src/data/facts'
import { parseClusterDetail, parseIndex, parseMeasures, parsePlaces } from '../../src/data/parse'
import type { IsoDay } from '../../src/domain/calendar'
import type { ClusterId, IndustryCluster } from '../../src/domain/cluster'
import { buildDataset } from '../../src/model/dataset'
import { DEFAULT_VIEW } from '../../src/view/links'
import type { View } from '../../src/view/params'
import { published } from './records'

const index = parseIndex(JSON.parse(published('data/index.json'))).value
const places = parsePlaces(JSON.parse(published('geo/places.json'))).value

export const datasetOn = (day: string) =>
  buildDataset(index.clusters, index.lists, places, day as IsoDay, index.deadlines, index.version)
export const DATA = datasetOn('2026-11-22')
/** As many clusters as asked for: the real ones over and over, under other ids. */
const crowd = (count: number): IndustryCluster[] =>
  Array.from({ length: count }, (_, i) => {
    const cluster = index.clusters[i % index.clusters.length] as IndustryCluster
    return { ...cluster, id: `${cluster.id}-${i}` as ClusterId }
  })
type Joining = Parameters<typeof buildDataset>
export const joiningOf = (count: number): Joining => [crowd(count), index.lists, places, '2026-11-22' as IsoDay]
export const MEASURES = parseMeasures(JSON.parse(published('data/measures.json'))).value
export const FACTS = parseFacts(JSON.parse(published('data/facts.json'))).value
/** The details of a cluster as they are published. */
export const detailOf = (id: string) =>
  parseClusterDetail(JSON.parse(published(`data/clusters/${id}.json`)), id as ClusterId).value
export const viewOf = (patch: Partial<View> = {}): View => ({ ...DEFAULT_VIEW, ...patch })
