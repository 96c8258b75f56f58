// Schemas of the rows of each source table. Strict: an unknown key is a spelling mistake. Schemas that the published
// files share with the tables come from src/data, so that the two cannot differ.
import * as v from 'valibot'
import { countyTitleSchema, parkSchema } from '../../data/countySchema'
import {
  citations,
  clusterSchema,
  comparator,
  count,
  dateOrNull,
  deadlineSchema,
  detailSchema,
  directionRuleSchema,
  evidenceSchema,
  figureSchema,
  industryId,
  leadEnterpriseSchema,
  level,
  listSchema,
  measureSchema,
  noteSchema,
  recognitionSchema,
  reReviewSchema,
  sourceSchema,
  termRuleSchema,
  text,
  textOrNull,
} from '../../data/schema'
import type { FaultCode, FaultWithLimit } from '../../domain/fault/faultCodes'
import { METRIC_UNITS } from '../checks/metricUnits'

/** In characters. */
export const MAX_MEASURE = 80
/** In characters. */
export const MAX_SHORT = 8

const number = v.pipe(v.number(), v.finite())
/** An id of a row. */
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not-a-slug' satisfies FaultCode))
const maxCharacters = (maximum: number) =>
  v.pipe(
    text,
    v.check(value => [...value].length <= maximum, `too-long ${maximum}` satisfies FaultWithLimit),
  )
/** Some rows are not in English yet. */
const textAndSource = v.strictObject({ textZh: text, textEn: v.optional(text), source: text })

export const sourceRow = v.strictObject({ ...sourceSchema.entries, id: slug })

export const industryRow = v.strictObject({
  id: industryId,
  zh: text,
  en: text,
  glyph: v.pipe(
    text,
    v.check(value => [...value].length === 1, 'not-one-character' satisfies FaultCode),
  ),
  note: text,
  mappingNote: text,
  source: text,
})

export const directionRow = v.strictObject({ ...directionRuleSchema.entries, order: count, titleEn: text })

export const listRow = v.strictObject({
  ...listSchema.entries,
  titleEn: text,
  authority: text,
  documentNumber: textOrNull,
  announcedNote: textOrNull,
  sizeBasis: listSchema.entries.announcedBasis,
  reReview: v.strictObject({
    known: v.boolean(),
    resultZh: textOrNull,
    passed: v.nullable(count),
    of: v.nullable(count),
    sources: v.array(text),
  }),
  aggregates: v.array(
    v.strictObject({
      metric: text,
      value: number,
      comparator,
      unit: text,
      asOf: dateOrNull,
      textZh: text,
      textEn: v.optional(text),
      source: text,
    }),
  ),
  notes: v.array(textAndSource),
})

const { evidence: _evidence, scopes: _scopes, ...clusterEntries } = clusterSchema.entries
const {
  recognitionEvidence: _recognitionEvidence,
  promisesStated: _promisesStated,
  termEnd: _termEnd,
  ...detailEntries
} = detailSchema.entries

export const clusterRow = v.strictObject({
  ...clusterEntries,
  ...detailEntries,
  shortZh: maxCharacters(MAX_SHORT),
  nameEn: v.pipe(text, v.regex(/^[\x20-\x7e]+$/, 'not-ascii' satisfies FaultCode)),
  recognitions: v.pipe(
    v.array(
      v.strictObject({
        ...recognitionSchema.entries,
        ...evidenceSchema.entries,
        /** True when no source names the list and all others can be ruled out. */
        listBasis: v.optional(v.literal('elimination')),
        reReviewed: v.nullable(v.strictObject({ ...reReviewSchema.entries, result: v.picklist(['passed', 'failed']) })),
      }),
    ),
    v.nonEmpty('no-recognition' satisfies FaultCode),
  ),
  leadEnterprises: v.array(v.strictObject(leadEnterpriseSchema.entries)),
  figures: v.array(v.strictObject({ ...figureSchema.entries, metric: v.picklist(Object.keys(METRIC_UNITS)) })),
  notes: v.array(v.strictObject(noteSchema.entries)),
  measures: v.array(
    v.strictObject({
      ...measureSchema.entries,
      textZh: maxCharacters(MAX_MEASURE),
      actor: v.nullable(v.picklist(['county', 'city', 'park', 'enterprise', 'province'])),
    }),
  ),
})

export const excludedRow = v.strictObject({
  id: slug,
  nameZh: text,
  adcode: clusterEntries.adcode,
  prefecture: clusterEntries.prefecture,
  reasonZh: text,
  facts: v.array(textAndSource),
  sources: citations,
})

const ruleRow = v.strictObject({
  id: slug,
  level: v.picklist([...level.options, 'reference']),
  titleZh: text,
  titleEn: v.optional(text),
  documentNumber: textOrNull,
  issuer: textOrNull,
  date: dateOrNull,
  facts: v.array(textAndSource),
  thresholds: v.array(
    v.strictObject({
      id: slug,
      indicator: count,
      metric: text,
      comparator: v.picklist([...comparator.options, '<=']),
      value: number,
      unit: text,
      jurisdiction: v.picklist(['national', 'yunnan', 'shanghai']),
      textZh: text,
      textEn: v.optional(text),
      source: text,
    }),
  ),
  missing: v.array(text),
})

const indicatorRow = v.strictObject({
  order: count,
  titleZh: text,
  titleEn: text,
  thresholds: v.array(slug),
  nationalThresholdsKnown: v.boolean(),
  source: text,
})

const deadlineRow = v.strictObject({ ...deadlineSchema.entries, id: slug })

/** A statement in both languages. `metric`, `value`, `comparator`, `unit` repeat its figure for machines. */
const statementRow = v.strictObject({
  metric: v.optional(text),
  value: v.optional(number),
  comparator: v.optional(comparator),
  unit: v.optional(text),
  asOf: v.optional(dateOrNull),
  textZh: text,
  textEn: text,
  source: text,
})

const titledRow = v.strictObject({ ...statementRow.entries, id: v.optional(slug), titleZh: text, titleEn: text })

const placedRow = v.strictObject({ ...statementRow.entries, adcode: text })

export const policyTable = v.strictObject({
  definition: textAndSource,
  approach: statementRow,
  keywords: v.array(statementRow),
  reasons: v.array(statementRow),
  weaknesses: v.array(statementRow),
  rules: v.array(ruleRow),
  indicators: v.array(indicatorRow),
  deadlines: v.array(deadlineRow),
  quotas: v.array(
    v.strictObject({
      year: count,
      value: v.optional(number),
      comparator: v.optional(v.picklist([...comparator.options, '<='])),
      textZh: text,
      textEn: v.optional(text),
      sources: citations,
    }),
  ),
  relaxation: v.strictObject({ textZh: text, textEn: v.optional(text), sources: citations }),
  termEnd: v.array(v.strictObject(termRuleSchema.entries)),
  duties: v.array(statementRow),
  supports: v.array(
    v.strictObject({ ...titledRow.entries, items: v.array(v.strictObject({ textZh: text, textEn: text })) }),
  ),
  cultivationLadder: v.strictObject({ ...statementRow.entries, levels: v.array(text) }),
  countyMainIndustry: titledRow,
  countyBaseline: v.array(statementRow),
  policySince: v.array(titledRow),
  funds: v.array(v.strictObject({ ...titledRow.entries, documentNumber: textOrNull })),
  firmLadder: v.array(placedRow),
  nationalTotals: v.array(statementRow),
  context: v.array(v.strictObject({ ...placedRow.entries, scope: v.picklist(['province', 'city']) })),
  relatedProgrammes: v.array(titledRow),
})

/** A park that carries clusters, or another title of the same place. */
export const countyRow = v.variant('kind', [parkSchema, countyTitleSchema])

/** A translation holds no Chinese but a name in brackets after its English. */
export const translationTable = v.record(
  text,
  v.pipe(
    text,
    v.check(value => /^[^\p{sc=Han}]*\p{sc=Latin}/u.test(value), 'not-english' satisfies FaultCode),
  ),
)

export type ListRow = v.InferOutput<typeof listRow>
export type ClusterRow = v.InferOutput<typeof clusterRow>
export type PolicyTable = v.InferOutput<typeof policyTable>
