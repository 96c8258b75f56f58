// Schemas of the published records and of the tables, without files and network. The message of an issue is a fault code.
// Unknown keys are dropped, so that newer data do not break an older page.
import * as v from 'valibot'
import {
  type ClusterDetail,
  type ClusterMeasure,
  FIGURE_KINDS,
  type Figure,
  type IndustryCluster,
  type LeadEnterprise,
  type Measure,
  type Note,
  parseClusterId,
  parseScopeLetters,
  SCOPES,
} from '../domain/cluster/cluster'
import { DIRECTION_IDS, type DirectionRule, MEASURE_KINDS, parseEvidenceLetters } from '../domain/cluster/direction'
import { INDUSTRY_IDS } from '../domain/cluster/industry'
import { INDEX_PART_PATTERN } from '../domain/export/publishedFiles'
import type { FaultCode, FaultWithLimit } from '../domain/fault/faultCodes'
import { parseCountyCode, parsePrefectureCode } from '../domain/place/adcode'
import type { Deadline } from '../domain/recognition/deadlines'
import {
  type Recognition,
  type RecognitionEvidence,
  TERM_STEPS,
  type TermRule,
} from '../domain/recognition/recognition'
import { LEVELS, parseListId, type RecognitionList } from '../domain/recognition/recognitionList'
import { GRADES, type Source } from '../domain/source/source'

/** A schema whose output is T. */
export type SchemaFor<T> = v.GenericSchema<unknown, T>

const brandedText = <T extends string>(parse: (text: string) => T | null, fault: FaultCode) =>
  v.custom<T>(value => typeof value === 'string' && parse(value) !== null, fault)

export const text = v.pipe(v.string(), v.nonEmpty('required-empty' satisfies FaultCode))
/** A text, or null if it is not known. */
export const textOrNull = v.nullable(text)
export const number = v.pipe(v.number(), v.finite())
export const count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** A count, or null if it is not known; never 0 for unknown. */
export const countOrNull = v.nullable(count)
/** `2023`, `2023-07` or `2023-07-25`. */
export const partialDate = v.pipe(
  v.string(),
  v.regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'not-a-date' satisfies FaultCode),
)
/** A whole day: `2023-07-25`. */
export const isoDay = v.pipe(partialDate, v.length(10, 'not-a-day' satisfies FaultCode))
/** A partial date, or null if it is not known. */
export const dateOrNull = v.nullable(partialDate)
/** Sources become links: http and https only. */
const webAddress = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s/]+\/\S*$/, 'not-a-web-address' satisfies FaultCode))

export const countyCode = brandedText(parseCountyCode, 'not-a-county-code')
export const prefectureCode = brandedText(parsePrefectureCode, 'not-a-city-code')
/** Code of a county or a prefecture. */
export const adcode = v.union([countyCode, prefectureCode])
/** Id of a cluster, which may not exist. */
export const clusterId = brandedText(parseClusterId, 'not-a-cluster-id')
/** Id of a list, which may not exist. */
export const listId = brandedText(parseListId, 'not-a-list-id')
export const industryId = v.picklist(INDUSTRY_IDS)
const directionId = v.picklist(DIRECTION_IDS)
export const level = v.picklist(LEVELS)
export const basis = v.picklist(['sourced', 'inferred', 'unknown'])
const scope = v.picklist(SCOPES)
const flag = v.nullable(v.literal('conflict'))
/** Relation of a true value to a figure: `>` is more than it. */
export const comparator = v.picklist(['=', '>', '>=', '~', '<'])
/** In characters. */
export const MAX_QUOTE = 60
export const quote = v.exactOptional(
  v.pipe(
    text,
    v.check(value => [...value].length <= MAX_QUOTE, `too-long ${MAX_QUOTE}` satisfies FaultWithLimit),
  ),
)
/** Ids of sources, at least one. */
export const citations = v.pipe(v.array(text), v.nonEmpty('no-source' satisfies FaultCode))

export const sourceSchema = v.object({
  id: text,
  title: text,
  publisher: text,
  originalPublisher: textOrNull,
  date: dateOrNull,
  url: v.nullable(webAddress),
  mirror: v.boolean(),
  grade: v.picklist(GRADES),
  note: textOrNull,
}) satisfies SchemaFor<Source>

export const listSchema = v.object({
  id: listId,
  level,
  year: count,
  batch: countOrNull,
  titleZh: text,
  announced: dateOrNull,
  announcedBasis: basis,
  size: countOrNull,
  sizeInSichuan: countOrNull,
  namesKnown: count,
  withoutPublishedName: count,
  validFrom: dateOrNull,
  validTo: dateOrNull,
  validityBasis: basis,
  validityYears: countOrNull,
  validityNote: textOrNull,
  sources: citations,
}) satisfies SchemaFor<RecognitionList>

/** True for a day of every year: not for 29 February. */
const isMonthDay = (value: string): boolean => {
  const time = Date.parse(`2001-${value}`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(5, 10) === value
}

export const deadlineSchema = v.object({
  id: text,
  level,
  monthDay: v.pipe(
    v.string(),
    v.regex(/^\d\d-\d\d$/, 'not-a-month-and-day' satisfies FaultCode),
    v.check(isMonthDay, 'not-a-month-and-day' satisfies FaultCode),
  ),
  boundary: v.picklist(['before', 'by']),
  textZh: text,
  appliesTo: v.pipe(v.array(listId), v.nonEmpty('no-list' satisfies FaultCode)),
  source: text,
}) satisfies SchemaFor<Deadline>

export const reReviewSchema = v.object({ result: text, date: partialDate, source: text })

/** A recognition in the index. */
export const recognitionSchema = v.object({
  list: v.nullable(listId),
  level,
  certainty: v.picklist(['stated', 'reported', 'weak']),
  listCandidates: v.array(listId),
  reReviewed: v.nullable(reReviewSchema),
}) satisfies SchemaFor<Recognition>

export const evidenceSchema = v.object({
  nameAsPublished: textOrNull,
  quoteZh: quote,
  note: textOrNull,
  flag,
  sources: citations,
}) satisfies SchemaFor<RecognitionEvidence>

/** A cluster in the index. */
export const clusterSchema = v.object({
  id: clusterId,
  nameZh: text,
  nameEn: text,
  nameConfirmed: v.boolean(),
  shortZh: text,
  adcode: v.nullable(countyCode),
  prefecture: prefectureCode,
  industry: industryId,
  products: v.array(text),
  recognitions: v.pipe(v.array(recognitionSchema), v.nonEmpty('no-recognition' satisfies FaultCode)),
  evidence: brandedText(parseEvidenceLetters, 'not-valid'),
  scopes: brandedText(parseScopeLetters, 'not-valid'),
}) satisfies SchemaFor<IndustryCluster>

export const figureSchema = v.object({
  metric: text,
  value: number,
  comparator,
  unit: text,
  qualifierZh: textOrNull,
  scope,
  asOf: dateOrNull,
  kind: v.picklist(FIGURE_KINDS),
  textZh: text,
  quoteZh: quote,
  flag,
  source: text,
}) satisfies SchemaFor<Figure>

/** A remark on a cluster. */
export const noteSchema = v.object({ textZh: text, asOf: dateOrNull, flag, source: text }) satisfies SchemaFor<Note>

/** A measure in the file of its cluster. */
export const measureSchema = v.object({
  direction: directionId,
  kind: v.picklist(MEASURE_KINDS),
  textZh: text,
  quoteZh: quote,
  date: dateOrNull,
  dateBasis: v.nullable(v.picklist(['event', 'report'])),
  scope,
  source: text,
}) satisfies SchemaFor<Measure>

/** A measure in data/v1/measures.json. */
export const clusterMeasureSchema = v.object({
  ...measureSchema.entries,
  cluster: clusterId,
}) satisfies SchemaFor<ClusterMeasure>

export const leadEnterpriseSchema = v.object({
  name: text,
  role: v.picklist(['chain-leader', 'lead', 'named']),
  source: text,
}) satisfies SchemaFor<LeadEnterprise>

export const termRuleSchema = v.object({
  step: v.picklist(TERM_STEPS),
  textZh: text,
  source: text,
}) satisfies SchemaFor<TermRule>

/** The file of a cluster, without its tables, whose records are parsed one by one. */
export const detailSchema = v.object({
  id: clusterId,
  nameNote: textOrNull,
  industrySecondary: v.array(industryId),
  industryBasis: text,
  industryConfidence: v.picklist(['high', 'medium', 'low']),
  relatedTo: v.array(clusterId),
  relatedNote: textOrNull,
  recognitionEvidence: v.array(evidenceSchema),
  termEnd: v.optional(v.array(termRuleSchema), []),
  promisesStated: v.optional(v.array(dateOrNull), []),
}) satisfies SchemaFor<Omit<ClusterDetail, 'leadEnterprises' | 'figures' | 'notes' | 'measures' | 'sources'>>

/** The tasks of a direction. */
export const directionRuleSchema = v.object({
  id: directionId,
  titleZh: text,
  shortZh: text,
  summaryZh: text,
  tasks: v.array(text),
  tasksComplete: v.boolean(),
  tasksNote: textOrNull,
  sources: citations,
}) satisfies SchemaFor<DirectionRule>

/** The index, without its tables; `more` are the paths of its further parts. */
export const indexSchema = v.object({
  version: partialDate,
  edition: v.optional(v.string(), ''),
  more: v.optional(v.array(v.pipe(v.string(), v.regex(INDEX_PART_PATTERN, 'not-valid' satisfies FaultCode)))),
})
