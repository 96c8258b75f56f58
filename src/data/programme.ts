// Parser of data/v1/programme.json, which only the pages on the programme need.
import * as v from 'valibot'
import type {
  DatedStatement,
  Fund,
  Programme,
  Quota,
  SourcedStatement,
  Support,
  TitledStatement,
} from '../domain/programme/programme'
import { placeStatementSchema } from './countySchema'
import { FILES, type Parsed } from './files'
import { parseObject, parseOrThrow, parseTranslations } from './parseRecords'
import {
  basis,
  citations,
  clusterId,
  comparator,
  count,
  countOrNull,
  dateOrNull,
  level,
  listId,
  number,
  type SchemaFor,
  sourceSchema,
  termRuleSchema,
  text,
  textOrNull,
} from './schema'

const sourcedStatementSchema = v.object({
  textZh: text,
  textEn: textOrNull,
  source: text,
}) satisfies SchemaFor<SourcedStatement>

const datedStatementSchema = v.object({
  ...sourcedStatementSchema.entries,
  asOf: dateOrNull,
}) satisfies SchemaFor<DatedStatement>

const titledStatementSchema = v.object({
  ...datedStatementSchema.entries,
  titleZh: text,
  titleEn: text,
}) satisfies SchemaFor<TitledStatement>

const supportSchema = v.object({
  ...titledStatementSchema.entries,
  items: v.array(v.object({ textZh: text, textEn: text })),
}) satisfies SchemaFor<Support>

const fundSchema = v.object({ ...titledStatementSchema.entries, documentNumber: textOrNull }) satisfies SchemaFor<Fund>

const quotaSchema = v.object({
  year: count,
  textZh: text,
  textEn: textOrNull,
  sources: citations,
}) satisfies SchemaFor<Quota>

const thresholdComparator = v.picklist([...comparator.options, '<='])

/** data/v1/programme.json, without its translations. */
export const programmeSchema = v.object({
  definition: sourcedStatementSchema,
  approach: sourcedStatementSchema,
  keywords: v.array(sourcedStatementSchema),
  reasons: v.array(datedStatementSchema),
  weaknesses: v.array(datedStatementSchema),
  duties: v.array(sourcedStatementSchema),
  quotas: v.array(quotaSchema),
  countyMainIndustry: titledStatementSchema,
  cultivationLadder: sourcedStatementSchema,
  countyBaseline: v.array(datedStatementSchema),
  policySince: v.array(titledStatementSchema),
  funds: v.array(fundSchema),
  firmLadder: v.array(placeStatementSchema),
  nationalTotals: v.array(datedStatementSchema),
  context: v.array(placeStatementSchema),
  rules: v.array(
    v.object({
      id: text,
      level,
      titleZh: text,
      titleEn: textOrNull,
      documentNumber: textOrNull,
      issuer: textOrNull,
      date: dateOrNull,
      facts: v.array(sourcedStatementSchema),
      missing: v.array(text),
    }),
  ),
  indicators: v.array(
    v.object({
      order: count,
      titleZh: text,
      titleEn: text,
      thresholds: v.array(
        v.object({
          ...sourcedStatementSchema.entries,
          id: text,
          metric: text,
          comparator: thresholdComparator,
          value: number,
          unit: text,
        }),
      ),
      source: text,
    }),
  ),
  relaxation: v.object({ textZh: text, textEn: v.exactOptional(text), sources: citations }),
  termEnd: v.array(termRuleSchema),
  supports: v.array(supportSchema),
  relatedProgrammes: v.array(titledStatementSchema),
  lists: v.array(
    v.object({
      id: listId,
      authority: text,
      documentNumber: textOrNull,
      announcedNote: textOrNull,
      sizeBasis: basis,
      reReview: v.object({
        known: v.boolean(),
        resultZh: textOrNull,
        passed: countOrNull,
        of: countOrNull,
        sources: v.array(text),
      }),
      aggregates: v.array(
        v.object({
          ...sourcedStatementSchema.entries,
          metric: text,
          value: number,
          comparator,
          unit: text,
          asOf: dateOrNull,
        }),
      ),
      notes: v.array(sourcedStatementSchema),
    }),
  ),
  excluded: v.array(
    v.object({ id: text, nameZh: text, reasonZh: text, facts: v.array(sourcedStatementSchema), sources: citations }),
  ),
  changes: v.array(v.object({ date: text, textZh: text })),
  recorded: v.array(v.object({ id: clusterId, figures: count, measures: count, leads: count })),
  sources: v.array(sourceSchema),
}) satisfies SchemaFor<Programme>

/** Throws DataFileError of kind 'shape' for any invalid value: a rule without its neighbours would mislead. */
export const parseProgramme = (json: unknown, file: string = FILES.programme): Parsed<Programme> => {
  const envelope = parseObject(file, json)
  return {
    value: { ...parseOrThrow(file, envelope, programmeSchema), ...parseTranslations(file, envelope) },
    rejected: [],
  }
}
