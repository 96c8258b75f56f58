// Decides what a row of each source table must hold. Strict: an unknown key is a spelling mistake.
// What the published files share with the tables is taken from the door, so that the two cannot drift apart.
import * as v from 'valibot'
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
  partialDate,
  recognitionSchema,
  reReviewSchema,
  sourceSchema,
  termRuleSchema,
  text,
  textOrNull,
} from '../../src/data/schema'

/** Metric to its fixed unit; null where the unit is free text. */
export const METRIC_UNITS: Readonly<Record<string, string | null>> = {
  output: '亿元',
  revenue: '亿元',
  scale: '亿元',
  exports: '亿元',
  investment: '亿元',
  enterprises: '家',
  aboveScaleEnterprises: '家',
  littleGiants: '家',
  specialisedSmes: '家',
  highTechFirms: '家',
  singleChampions: '家',
  employees: '人',
  patents: '件',
  areaKm2: 'km²',
  innovationPlatforms: '个',
  marketShare: '%',
  growth: '%',
  capacity: null,
  gdp: '亿元',
  rdSpend: '亿元',
  orders: '亿元',
  suppliers: '家',
  standards: '项',
  projects: '个',
  share: '%',
  rank: '位',
  area: null,
  other: null,
}
const MAX_MEASURE = 80
const MAX_SHORT = 8

const number = v.pipe(v.number(), v.finite())
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a slug'))
const atMost = (most: number) =>
  v.pipe(
    text,
    v.check(
      value => [...value].length <= most,
      issue => `has ${[...issue.input].length} characters, more than ${most}`,
    ),
  )
const textAndSource = v.strictObject({ textZh: text, source: text })

export const sourceRow = v.strictObject({ ...sourceSchema.entries, id: slug })

export const industryRow = v.strictObject({
  id: industryId,
  zh: text,
  en: text,
  glyph: v.pipe(
    text,
    v.check(value => [...value].length === 1, 'is not one character'),
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
      source: text,
    }),
  ),
  notes: v.array(textAndSource),
})

const { evidence: _counted, scopes: _gathered, ...clusterEntries } = clusterSchema.entries
const {
  recognitionEvidence: _beside,
  promisesStated: _found,
  termEnd: _general,
  ...detailEntries
} = detailSchema.entries

export const clusterRow = v.strictObject({
  ...clusterEntries,
  ...detailEntries,
  shortZh: atMost(MAX_SHORT),
  nameEn: v.pipe(text, v.regex(/^[\x20-\x7e]+$/, 'is not ASCII')),
  recognitions: v.pipe(
    v.array(
      v.strictObject({
        ...recognitionSchema.entries,
        ...evidenceSchema.entries,
        /** Set where no source names the list and all others can be ruled out. */
        listBasis: v.optional(v.literal('elimination')),
        reReviewed: v.nullable(v.strictObject({ ...reReviewSchema.entries, result: v.picklist(['passed', 'failed']) })),
      }),
    ),
    v.nonEmpty('has no recognition'),
  ),
  leadEnterprises: v.array(v.strictObject(leadEnterpriseSchema.entries)),
  figures: v.array(v.strictObject({ ...figureSchema.entries, metric: v.picklist(Object.keys(METRIC_UNITS)) })),
  notes: v.array(v.strictObject(noteSchema.entries)),
  measures: v.array(
    v.strictObject({
      ...measureSchema.entries,
      textZh: atMost(MAX_MEASURE),
      actor: v.nullable(v.picklist(['county', 'city', 'park', 'enterprise', 'province'])),
    }),
  ),
})

/** What changed in the tables, for whoever reads the data; the newest first. */
export const changeRow = v.strictObject({ id: slug, date: partialDate, textZh: text })

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

const saidRow = v.looseObject({
  textZh: text,
  source: text,
  asOf: v.optional(dateOrNull),
  value: v.optional(number),
})

const titledRow = v.looseObject({ ...saidRow.entries, titleZh: text })

export const policyTable = v.strictObject({
  definition: textAndSource,
  rules: v.array(ruleRow),
  indicators: v.array(indicatorRow),
  deadlines: v.array(deadlineRow),
  quotas: v.array(v.looseObject({ textZh: text, sources: citations })),
  relaxation: v.strictObject({ textZh: text, sources: citations }),
  termEnd: v.array(v.strictObject(termRuleSchema.entries)),
  supports: v.array(titledRow),
  cultivationLadder: v.looseObject({ textZh: text, source: text }),
  countyMainIndustry: v.looseObject({ textZh: text, source: text }),
  countyBaseline: v.array(saidRow),
  weaknesses: v.array(saidRow),
  nationalTotals: v.array(saidRow),
  context: v.array(v.looseObject({ ...saidRow.entries, adcode: text })),
  relatedProgrammes: v.array(titledRow),
})

export type ListRow = v.InferOutput<typeof listRow>
export type ClusterRow = v.InferOutput<typeof clusterRow>
export type PolicyTable = v.InferOutput<typeof policyTable>
