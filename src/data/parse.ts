// Decides what of a file is used. A wrong envelope fails the file; a bad record is set aside and named, the rest is used.
import * as v from 'valibot'
import type { ClusterDetail, ClusterId, IndustryCluster } from '../domain/cluster/cluster'
import { INDUSTRY_IDS } from '../domain/cluster/industry'
import { ROWS_PER_STEP, runSync, type Steps } from '../domain/computation/steps'
import type { Translated } from '../domain/language/language'
import type { CountyTopology, Places } from '../domain/place/place'
import type { Recognition } from '../domain/recognition/recognition'
import { DataFileError } from './DataFileError'
import { describeIssue } from './describeIssue'
import {
  type ClusterIndex,
  type ClusterIndexPart,
  FILES,
  getClusterFile,
  type Measures,
  type Parsed,
  type RejectedRecord,
} from './files'
import * as placeSchemas from './placeSchema'
import * as schemas from './schema'

type JsonObject = Readonly<Record<string, unknown>>

/** All of these throw DataFileError of kind 'shape' when the envelope is wrong. */
export const parseIndex = (json: unknown, file: string = FILES.index): Parsed<ClusterIndex> =>
  runSync(parseIndexInSteps(json, createParseContext(), file))

/** What the parts of one index have in common while they are read. */
export interface ParseContext {
  /** Of clusters with the same id the first is kept, in whatever part. */
  readonly seenIds: Set<string>
  /** Equal words and equal lists are kept once: that halves a large index, and makes comparing them cheap. */
  readonly texts: Map<string, string>
  readonly products: Map<string, readonly string[]>
  readonly recognitions: Map<string, readonly Recognition[]>
}

export const createParseContext = (): ParseContext => ({
  seenIds: new Set(),
  texts: new Map(INDUSTRY_IDS.map(id => [id, id])),
  products: new Map(),
  recognitions: new Map(),
})

export function* parseIndexInSteps(
  json: unknown,
  parseContext: ParseContext,
  file: string = FILES.index,
): Steps<Parsed<ClusterIndex>> {
  const envelope = parseObject(file, json)
  const { version, edition, more } = parseOrThrow(file, envelope, schemas.indexSchema)
  const lists = parseRecords(file, envelope, 'lists', schemas.listSchema)
  // Data of before there were any are still good.
  const deadlines = parseRecords(file, { deadlines: [], ...envelope }, 'deadlines', schemas.deadlineSchema)
  const clusters = yield* parseClustersInSteps(file, envelope, parseContext)
  assertNonEmpty(file, 'clusters', clusters.value)
  return {
    value: {
      version,
      edition,
      lists: lists.value,
      deadlines: deadlines.value,
      clusters: clusters.value,
      ...(more ? { more } : {}),
    },
    rejected: [lists, deadlines, clusters].flatMap(part => part.rejected),
  }
}

export function* parseIndexPartInSteps(
  json: unknown,
  parseContext: ParseContext,
  file: string,
): Steps<Parsed<ClusterIndexPart>> {
  const clusters = yield* parseClustersInSteps(file, parseObject(file, json), parseContext)
  return { value: { clusters: clusters.value }, rejected: clusters.rejected }
}

function* parseClustersInSteps(
  file: string,
  envelope: JsonObject,
  parseContext: ParseContext,
): Steps<Parsed<readonly IndustryCluster[]>> {
  const { value, rejected } = yield* parseRecordsInSteps(
    file,
    envelope,
    'clusters',
    schemas.clusterSchema,
    parseContext.seenIds,
  )
  const internText = <T extends string>(text: T): T => getOrCreate(parseContext.texts, text, () => text) as T
  const clusters: IndustryCluster[] = []
  for (const [i, cluster] of value.entries()) {
    if (i % ROWS_PER_STEP === 0) yield
    const { products, recognitions } = cluster
    clusters.push({
      ...cluster,
      shortZh: internText(cluster.shortZh),
      industry: internText(cluster.industry),
      products: getOrCreate(parseContext.products, products.join('\n'), () => products.map(internText)),
      recognitions: getOrCreate(parseContext.recognitions, JSON.stringify(recognitions), () => recognitions),
    })
  }
  return { value: clusters, rejected }
}

function getOrCreate<T>(cache: Map<string, T>, key: string, create: () => T): T {
  const cached = cache.get(key)
  if (cached !== undefined) return cached
  const created = create()
  cache.set(key, created)
  return created
}

export function parseMeasures(json: unknown, file: string = FILES.measures): Parsed<Measures> {
  const envelope = parseObject(file, json)
  const directions = parseRecords(file, envelope, 'directions', schemas.directionRuleSchema)
  const measures = parseRecords(file, envelope, 'measures', schemas.clusterMeasureSchema)
  const sources = parseRecords(file, envelope, 'sources', schemas.sourceSchema)
  return {
    value: {
      directions: directions.value,
      measures: measures.value,
      sources: sources.value,
      ...parseTranslations(file, envelope),
    },
    rejected: [directions, measures, sources].flatMap(part => part.rejected),
  }
}

/** @param id the cluster that was asked for; a file about another one is of the wrong shape */
export function parseClusterDetail(json: unknown, id: ClusterId): Parsed<ClusterDetail> {
  const file = getClusterFile(id)
  const envelope = parseObject(file, json)
  const detail = parseOrThrow(file, envelope, schemas.detailSchema)
  if (detail.id !== id) throw new DataFileError(file, 'shape', `id: is about ${detail.id}`)
  const leadEnterprises = parseRecords(file, envelope, 'leadEnterprises', schemas.leadEnterpriseSchema)
  const figures = parseRecords(file, envelope, 'figures', schemas.figureSchema)
  const notes = parseRecords(file, envelope, 'notes', schemas.noteSchema)
  const measures = parseRecords(file, envelope, 'measures', schemas.measureSchema)
  const sources = parseRecords(file, envelope, 'sources', schemas.sourceSchema)
  return {
    value: {
      ...detail,
      leadEnterprises: leadEnterprises.value,
      figures: figures.value,
      notes: notes.value,
      measures: measures.value,
      sources: sources.value,
      ...parseTranslations(file, envelope),
    },
    rejected: [leadEnterprises, figures, notes, measures, sources].flatMap(part => part.rejected),
  }
}

export function parsePlaces(json: unknown, file: string = FILES.places): Parsed<Places> {
  const envelope = parseObject(file, json)
  const prefectures = parseRecords(file, envelope, 'prefectures', placeSchemas.prefecturePlaceSchema)
  const counties = parseRecords(file, envelope, 'counties', placeSchemas.placeSchema)
  assertNonEmpty(file, 'counties', counties.value)
  return {
    value: { prefectures: prefectures.value, counties: counties.value },
    rejected: [...prefectures.rejected, ...counties.rejected],
  }
}

/** All or nothing: a topology shares its arcs, so no county can be set aside. */
export function parseTopology(json: unknown, file: string): Parsed<CountyTopology> {
  parseOrThrow(file, parseObject(file, json), placeSchemas.topologySchema)
  const topology = json as CountyTopology
  const arcs: readonly unknown[] = topology.arcs
  const isValidArc = (arc: unknown) => Array.isArray(arc) && arc.length > 1 && arc.every(isPosition)
  if (!arcs.every(isValidArc)) throw new DataFileError(file, 'shape', 'arcs: a position is not two numbers')
  const refersToArcs = (part: unknown): boolean =>
    Array.isArray(part) ? part.every(refersToArcs) : Number.isInteger(part) && arcIndex(part as number) < arcs.length
  const { geometries } = topology.objects.counties
  if (geometries.length === 0 || !geometries.every(g => 'arcs' in g && refersToArcs(g.arcs)))
    throw new DataFileError(file, 'shape', 'objects.counties: refers to arcs that are not there')
  return { value: topology, rejected: [] }
}

const isPosition = (position: unknown): boolean =>
  Array.isArray(position) && Number.isFinite(position[0]) && Number.isFinite(position[1])

/** TopoJSON counts an arc that is run backwards as its one's complement. */
const arcIndex = (index: number): number => (index < 0 ? ~index : index)

/** An empty table, or one without a single good record, is no answer to show as if it were one. */
function assertNonEmpty(file: string, name: string, values: readonly unknown[]): void {
  if (values.length === 0) throw new DataFileError(file, 'shape', `${name}: not one good record`)
}

export function parseObject(file: string, json: unknown): JsonObject {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as JsonObject
  throw new DataFileError(file, 'shape', 'is not an object')
}

export function parseOrThrow<T>(file: string, envelope: JsonObject, schema: v.GenericSchema<unknown, T>): T {
  const result = v.safeParse(schema, envelope, { abortEarly: true })
  if (result.success) return result.output
  throw new DataFileError(file, 'shape', formatIssue(result.issues[0]))
}

const translatedSchema = v.object({ english: v.optional(v.record(schemas.text, schemas.text)) })

/** The English texts that a file of the English edition carries beside its records. */
export const parseTranslations = (file: string, envelope: JsonObject): Translated =>
  parseOrThrow(file, envelope, translatedSchema)

export const parseRecords = <T>(
  file: string,
  envelope: JsonObject,
  name: string,
  schema: v.GenericSchema<unknown, T>,
): Parsed<readonly T[]> => runSync(parseRecordsInSteps(file, envelope, name, schema, new Set()))

/** Of records with the same id the first is kept. */
function* parseRecordsInSteps<T>(
  file: string,
  envelope: JsonObject,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  seenIds: Set<string>,
): Steps<Parsed<readonly T[]>> {
  const rows = envelope[name]
  if (!Array.isArray(rows)) throw new DataFileError(file, 'shape', `${name}: is not an array`)
  const value: T[] = []
  const rejected: RejectedRecord[] = []
  for (const [i, row] of rows.entries()) {
    if (i % ROWS_PER_STEP === 0) yield
    const id = getRecordId(row)
    const where = id ?? `${name}[${i}]`
    const result = v.safeParse(schema, row, { abortEarly: true })
    if (!result.success) rejected.push({ file, where, problem: formatIssue(result.issues[0]) })
    else if (id !== null && seenIds.has(id)) rejected.push({ file, where, problem: `${name}[${i}]: id appears again` })
    else {
      if (id !== null) seenIds.add(id)
      value.push(result.output)
    }
  }
  return { value, rejected }
}

function getRecordId(row: unknown): string | null {
  if (typeof row !== 'object' || row === null) return null
  const { id, code } = row as { readonly id?: unknown; readonly code?: unknown }
  const key = id ?? code
  return typeof key === 'string' && key !== '' ? key : null
}

function formatIssue(issue: v.BaseIssue<unknown>): string {
  const { field, problem } = describeIssue(issue)
  return field === '' ? problem : `${field}: ${problem}`
}
