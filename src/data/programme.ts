// The file of the programme: what it must look like. Apart from the other doors, since only the
// pages that show it need it.
import * as v from 'valibot'
import type { Dated, Fund, Programme, Quota, Said, Support, Titled } from '../domain/programme'
import { placedSchema } from './countySchema'
import { FILES, type Parsed } from './files'
import { asObject, translationsIn, whole } from './parse'
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
  sourceSchema,
  termRuleSchema,
  text,
  textOrNull,
} from './schema'

type Door<T> = v.GenericSchema<unknown, T>

const saidSchema = v.object({ textZh: text, textEn: textOrNull, source: text }) satisfies Door<Said>

const datedSchema = v.object({ ...saidSchema.entries, asOf: dateOrNull }) satisfies Door<Dated>

const titledSchema = v.object({ ...datedSchema.entries, titleZh: text, titleEn: text }) satisfies Door<Titled>

const supportSchema = v.object({
  ...titledSchema.entries,
  items: v.array(v.object({ textZh: text, textEn: text })),
}) satisfies Door<Support>

const fundSchema = v.object({ ...titledSchema.entries, documentNumber: textOrNull }) satisfies Door<Fund>

const quotaSchema = v.object({
  year: count,
  textZh: text,
  textEn: textOrNull,
  sources: citations,
}) satisfies Door<Quota>

const thresholdComparator = v.picklist([...comparator.options, '<='])

const programmeSchema = v.object({
  definition: saidSchema,
  approach: saidSchema,
  keywords: v.array(saidSchema),
  reasons: v.array(datedSchema),
  weaknesses: v.array(datedSchema),
  duties: v.array(saidSchema),
  quotas: v.array(quotaSchema),
  countyMainIndustry: titledSchema,
  cultivationLadder: saidSchema,
  countyBaseline: v.array(datedSchema),
  policySince: v.array(titledSchema),
  funds: v.array(fundSchema),
  firmLadder: v.array(placedSchema),
  nationalTotals: v.array(datedSchema),
  context: v.array(placedSchema),
  rules: v.array(
    v.object({
      id: text,
      level,
      titleZh: text,
      titleEn: textOrNull,
      documentNumber: textOrNull,
      issuer: textOrNull,
      date: dateOrNull,
      facts: v.array(saidSchema),
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
          ...saidSchema.entries,
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
  relaxation: v.object({ textZh: text, sources: citations }),
  termEnd: v.array(termRuleSchema),
  supports: v.array(supportSchema),
  relatedProgrammes: v.array(titledSchema),
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
        v.object({ ...saidSchema.entries, metric: text, value: number, comparator, unit: text, asOf: dateOrNull }),
      ),
      notes: v.array(saidSchema),
    }),
  ),
  excluded: v.array(
    v.object({ id: text, nameZh: text, reasonZh: text, facts: v.array(saidSchema), sources: citations }),
  ),
  changes: v.array(v.object({ date: text, textZh: text })),
  recorded: v.array(v.object({ id: clusterId, figures: count, measures: count, leads: count })),
  sources: v.array(sourceSchema),
}) satisfies Door<Programme>

/** All or nothing: a rule without its neighbours would mislead. Throws DataFileError of kind 'shape'. */
export const parseProgramme = (json: unknown, file: string = FILES.programme): Parsed<Programme> => {
  const envelope = asObject(file, json)
  return { value: { ...whole(file, envelope, programmeSchema), ...translationsIn(file, envelope) }, rejected: [] }
}
