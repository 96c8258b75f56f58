// Decides what of a file is used. A wrong envelope fails the file; a bad record is set aside and named, the rest is used.
import * as v from 'valibot'
import type { ClusterDetail, ClusterId, IndustryCluster, Recognition } from '../domain/cluster'
import { INDUSTRY_IDS } from '../domain/industry'
import type { Translated } from '../domain/language'
import type { CountyTopology, Places } from '../domain/place'
import { atOnce, ROWS_A_STEP, type Steps } from '../domain/steps'
import { DataFileError } from './error'
import { clusterFile, FILES, type Index, type IndexPart, type Measures, type Parsed, type Rejected } from './files'
import { describeIssue } from './issue'
import * as placeDoor from './placeSchema'
import * as door from './schema'

type JsonObject = Readonly<Record<string, unknown>>

/** All of these throw DataFileError of kind 'shape' when the envelope is wrong. */
export const parseIndex = (json: unknown, file: string = FILES.index): Parsed<Index> =>
  atOnce(indexSteps(json, newReading(), file))

/** What the parts of one index have in common while they are read. */
export interface Reading {
  /** Of clusters with the same id the first is kept, in whatever part. */
  readonly seen: Set<string>
  /** Equal words and equal lists are kept once: that halves a large index, and makes comparing them cheap. */
  readonly words: Map<string, string>
  readonly products: Map<string, readonly string[]>
  readonly recognitions: Map<string, readonly Recognition[]>
}

export const newReading = (): Reading => ({
  seen: new Set(),
  words: new Map(INDUSTRY_IDS.map(id => [id, id])),
  products: new Map(),
  recognitions: new Map(),
})

export function* indexSteps(json: unknown, reading: Reading, file: string = FILES.index): Steps<Parsed<Index>> {
  const envelope = asObject(file, json)
  const { version, edition, more } = whole(file, envelope, door.indexSchema)
  const lists = records(file, envelope, 'lists', door.listSchema)
  // Data of before there were any are still good.
  const deadlines = records(file, { deadlines: [], ...envelope }, 'deadlines', door.deadlineSchema)
  const clusters = yield* clusterSteps(file, envelope, reading)
  demandSome(file, 'clusters', clusters.value)
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

export function* partSteps(json: unknown, reading: Reading, file: string): Steps<Parsed<IndexPart>> {
  const clusters = yield* clusterSteps(file, asObject(file, json), reading)
  return { value: { clusters: clusters.value }, rejected: clusters.rejected }
}

function* clusterSteps(
  file: string,
  envelope: JsonObject,
  reading: Reading,
): Steps<Parsed<readonly IndustryCluster[]>> {
  const { value, rejected } = yield* recordSteps(file, envelope, 'clusters', door.clusterSchema, reading.seen)
  const word = <T extends string>(text: T): T => once(reading.words, text, () => text) as T
  const clusters: IndustryCluster[] = []
  for (const [i, cluster] of value.entries()) {
    if (i % ROWS_A_STEP === 0) yield
    const { products, recognitions } = cluster
    clusters.push({
      ...cluster,
      shortZh: word(cluster.shortZh),
      industry: word(cluster.industry),
      products: once(reading.products, products.join('\n'), () => products.map(word)),
      recognitions: once(reading.recognitions, JSON.stringify(recognitions), () => recognitions),
    })
  }
  return { value: clusters, rejected }
}

function once<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key)
  if (known !== undefined) return known
  const made = make()
  kept.set(key, made)
  return made
}

export function parseMeasures(json: unknown, file: string = FILES.measures): Parsed<Measures> {
  const envelope = asObject(file, json)
  const directions = records(file, envelope, 'directions', door.directionRuleSchema)
  const measures = records(file, envelope, 'measures', door.clusterMeasureSchema)
  const sources = records(file, envelope, 'sources', door.sourceSchema)
  return {
    value: {
      directions: directions.value,
      measures: measures.value,
      sources: sources.value,
      ...translationsIn(file, envelope),
    },
    rejected: [directions, measures, sources].flatMap(part => part.rejected),
  }
}

/** @param id the cluster that was asked for; a file about another one is of the wrong shape */
export function parseClusterDetail(json: unknown, id: ClusterId): Parsed<ClusterDetail> {
  const file = clusterFile(id)
  const envelope = asObject(file, json)
  const own = whole(file, envelope, door.detailSchema)
  if (own.id !== id) throw new DataFileError(file, 'shape', `id: is about ${own.id}`)
  const leadEnterprises = records(file, envelope, 'leadEnterprises', door.leadEnterpriseSchema)
  const figures = records(file, envelope, 'figures', door.figureSchema)
  const notes = records(file, envelope, 'notes', door.noteSchema)
  const measures = records(file, envelope, 'measures', door.measureSchema)
  const sources = records(file, envelope, 'sources', door.sourceSchema)
  return {
    value: {
      ...own,
      leadEnterprises: leadEnterprises.value,
      figures: figures.value,
      notes: notes.value,
      measures: measures.value,
      sources: sources.value,
      ...translationsIn(file, envelope),
    },
    rejected: [leadEnterprises, figures, notes, measures, sources].flatMap(part => part.rejected),
  }
}

export function parsePlaces(json: unknown, file: string = FILES.places): Parsed<Places> {
  const envelope = asObject(file, json)
  const prefectures = records(file, envelope, 'prefectures', placeDoor.prefecturePlaceSchema)
  const counties = records(file, envelope, 'counties', placeDoor.placeSchema)
  demandSome(file, 'counties', counties.value)
  return {
    value: { prefectures: prefectures.value, counties: counties.value },
    rejected: [...prefectures.rejected, ...counties.rejected],
  }
}

/** All or nothing: a topology shares its arcs, so no county can be set aside. */
export function parseTopology(json: unknown, file: string): Parsed<CountyTopology> {
  whole(file, asObject(file, json), placeDoor.topologySchema)
  const topology = json as CountyTopology
  const arcs: readonly unknown[] = topology.arcs
  const isArc = (arc: unknown) => Array.isArray(arc) && arc.length > 1 && arc.every(isPosition)
  if (!arcs.every(isArc)) throw new DataFileError(file, 'shape', 'arcs: a position is not two numbers')
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
function demandSome(file: string, name: string, values: readonly unknown[]): void {
  if (values.length === 0) throw new DataFileError(file, 'shape', `${name}: not one good record`)
}

export function asObject(file: string, json: unknown): JsonObject {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as JsonObject
  throw new DataFileError(file, 'shape', 'is not an object')
}

export function whole<T>(file: string, envelope: JsonObject, schema: v.GenericSchema<unknown, T>): T {
  const result = v.safeParse(schema, envelope, { abortEarly: true })
  if (result.success) return result.output
  throw new DataFileError(file, 'shape', sentence(result.issues[0]))
}

const translatedSchema = v.object({ english: v.optional(v.record(door.text, door.text)) })

/** The English texts that a file of the English edition carries beside its records. */
export const translationsIn = (file: string, envelope: JsonObject): Translated =>
  whole(file, envelope, translatedSchema)

export const records = <T>(
  file: string,
  envelope: JsonObject,
  name: string,
  schema: v.GenericSchema<unknown, T>,
): Parsed<readonly T[]> => atOnce(recordSteps(file, envelope, name, schema, new Set()))

/** Of records with the same id the first is kept. */
function* recordSteps<T>(
  file: string,
  envelope: JsonObject,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  seen: Set<string>,
): Steps<Parsed<readonly T[]>> {
  const rows = envelope[name]
  if (!Array.isArray(rows)) throw new DataFileError(file, 'shape', `${name}: is not an array`)
  const value: T[] = []
  const rejected: Rejected[] = []
  for (const [i, row] of rows.entries()) {
    if (i % ROWS_A_STEP === 0) yield
    const id = idOf(row)
    const where = id ?? `${name}[${i}]`
    const result = v.safeParse(schema, row, { abortEarly: true })
    if (!result.success) rejected.push({ file, where, problem: sentence(result.issues[0]) })
    else if (id !== null && seen.has(id)) rejected.push({ file, where, problem: `${name}[${i}]: id appears again` })
    else {
      if (id !== null) seen.add(id)
      value.push(result.output)
    }
  }
  return { value, rejected }
}

function idOf(row: unknown): string | null {
  if (typeof row !== 'object' || row === null) return null
  const { id, code } = row as { readonly id?: unknown; readonly code?: unknown }
  const key = id ?? code
  return typeof key === 'string' && key !== '' ? key : null
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const { field, problem } = describeIssue(issue)
  return field === '' ? problem : `${field}: ${problem}`
}
