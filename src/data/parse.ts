// Parsers of the files that most views need. All throw DataFileError of kind 'shape' for a wrong envelope.
import type { ClusterDetail, ClusterId, IndustryCluster } from '../domain/cluster/cluster'
import { memoize } from '../domain/computation/memoize'
import { ROWS_PER_STEP, runSync, type Steps } from '../domain/computation/steps'
import type { CountyTopology, Places } from '../domain/place/place'
import type { Recognition } from '../domain/recognition/recognition'
import { DataFileError } from './DataFileError'
import { type ClusterIndex, FILES, getClusterFile, type Measures, type Parsed } from './files'
import { assertNonEmpty, parseObject, parseOrThrow, parseRecordsInSteps, parseTables } from './parseRecords'
import * as placeSchemas from './placeSchema'
import * as schemas from './schema'

/** State shared by the parts of one index. */
export type ParseContext = ReturnType<typeof createParseContext>

/** Starts an index. Equal texts and lists become one object, which halves a large index and lets `===` compare them. */
export function createParseContext() {
  const shareText = memoize((text: string) => text)
  return {
    seenIds: new Set<string>(),
    shareText: shareText as <T extends string>(text: T) => T,
    shareProducts: memoize(
      (products: readonly string[]) => products.map(shareText),
      new Map<string, readonly string[]>(),
      products => products.join('\n'),
    ),
    shareRecognitions: memoize(
      (recognitions: readonly Recognition[]) => recognitions,
      new Map<string, readonly Recognition[]>(),
      recognitions => JSON.stringify(recognitions),
    ),
  }
}

/** The tables of data/v1/index.json besides the clusters. */
export const INDEX_TABLES = { lists: schemas.listSchema, deadlines: schemas.deadlineSchema }
/** The tables of data/v1/measures.json. */
export const MEASURES_TABLES = {
  directions: schemas.directionRuleSchema,
  measures: schemas.clusterMeasureSchema,
  sources: schemas.sourceSchema,
}
/** The tables of data/v1/clusters/ID.json. */
export const DETAIL_TABLES = {
  leadEnterprises: schemas.leadEnterpriseSchema,
  figures: schemas.figureSchema,
  notes: schemas.noteSchema,
  measures: schemas.measureSchema,
  sources: schemas.sourceSchema,
}

/** data/v1/index.json. */
export const parseIndex = (json: unknown, file: string = FILES.index): Parsed<ClusterIndex> =>
  runSync(parseIndexInSteps(json, createParseContext(), file))

/** data/v1/index.json, in steps. Deadlines are optional: older data have none. */
export function* parseIndexInSteps(
  json: unknown,
  context: ParseContext,
  file: string = FILES.index,
): Steps<Parsed<ClusterIndex>> {
  const envelope = parseObject(file, json)
  const { version, edition, more } = parseOrThrow(file, envelope, schemas.indexSchema)
  const { value, rejected } = parseTables(file, { deadlines: [], ...envelope }, INDEX_TABLES)
  const clusters = yield* parseClustersInSteps(json, context, file)
  assertNonEmpty(file, 'clusters', clusters.value)
  return {
    value: { version, edition, ...value, clusters: clusters.value, ...(more ? { more } : {}) },
    rejected: [...rejected, ...clusters.rejected],
  }
}

/** The clusters of data/v1/index.json or of a further part, in steps. */
export function* parseClustersInSteps(
  json: unknown,
  context: ParseContext,
  file: string,
): Steps<Parsed<readonly IndustryCluster[]>> {
  const envelope = parseObject(file, json)
  const parsed = yield* parseRecordsInSteps(file, envelope, 'clusters', schemas.clusterSchema, context.seenIds)
  const clusters: IndustryCluster[] = []
  for (const [i, cluster] of parsed.value.entries()) {
    if (i % ROWS_PER_STEP === 0) yield
    clusters.push({
      ...cluster,
      shortZh: context.shareText(cluster.shortZh),
      industry: context.shareText(cluster.industry),
      products: context.shareProducts(cluster.products),
      recognitions: context.shareRecognitions(cluster.recognitions),
    })
  }
  return { value: clusters, rejected: parsed.rejected }
}

/** data/v1/measures.json. */
export const parseMeasures = (json: unknown, file: string = FILES.measures): Parsed<Measures> =>
  parseTables(file, parseObject(file, json), MEASURES_TABLES)

/**
 * data/v1/clusters/ID.json.
 * @param id the requested cluster; a file on another one has the wrong shape
 */
export function parseClusterDetail(json: unknown, id: ClusterId): Parsed<ClusterDetail> {
  const file = getClusterFile(id)
  const envelope = parseObject(file, json)
  const detail = parseOrThrow(file, envelope, schemas.detailSchema)
  if (detail.id !== id) throw new DataFileError(file, 'shape', `id: is about ${detail.id}`)
  const { value, rejected } = parseTables(file, envelope, DETAIL_TABLES)
  return { value: { ...detail, ...value }, rejected }
}

/** geo/places.json. */
export function parsePlaces(json: unknown, file: string = FILES.places): Parsed<Places> {
  const places = parseTables(file, parseObject(file, json), {
    prefectures: placeSchemas.prefecturePlaceSchema,
    counties: placeSchemas.placeSchema,
  })
  assertNonEmpty(file, 'counties', places.value.counties)
  return places
}

/** geo/overview.json or geo/detail.json. Counties share arcs, so that none can be rejected by itself. */
export function parseTopology(json: unknown, file: string): Parsed<CountyTopology> {
  parseOrThrow(file, parseObject(file, json), placeSchemas.topologySchema)
  const topology = json as CountyTopology
  const arcs: readonly unknown[] = topology.arcs
  const isValidArc = (arc: unknown) => Array.isArray(arc) && arc.length > 1 && arc.every(isPosition)
  if (!arcs.every(isValidArc)) throw new DataFileError(file, 'shape', 'arcs: a position is not two numbers')
  const refersToArcs = (part: unknown): boolean =>
    Array.isArray(part) ? part.every(refersToArcs) : Number.isInteger(part) && getArcIndex(part as number) < arcs.length
  const { geometries } = topology.objects.counties
  if (geometries.length === 0 || !geometries.every(g => 'arcs' in g && refersToArcs(g.arcs)))
    throw new DataFileError(file, 'shape', 'objects.counties: refers to arcs that are not there')
  return { value: topology, rejected: [] }
}

const isPosition = (position: unknown): boolean =>
  Array.isArray(position) && Number.isFinite(position[0]) && Number.isFinite(position[1])

/** TopoJSON stores the index of a reversed arc as its one's complement. */
const getArcIndex = (index: number): number => (index < 0 ? ~index : index)
