// The file of the programme: what it must look like. Apart from the other doors, since only the
// pages that show it need it.
import * as v from 'valibot'
import type { Programme, Said, Support } from '../domain/programme'
import { FILES, type Parsed } from './files'
import { asObject, whole } from './parse'
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

const saidSchema = v.object({ textZh: text, source: text }) satisfies Door<Said>

const supportSchema = v.object({ ...saidSchema.entries, titleZh: text }) satisfies Door<Support>

const thresholdComparator = v.picklist([...comparator.options, '<='])

const programmeSchema = v.object({
  definition: saidSchema,
  countyMainIndustry: saidSchema,
  cultivationLadder: saidSchema,
  countyBaseline: v.array(saidSchema),
  nationalTotals: v.array(saidSchema),
  rules: v.array(
    v.object({
      id: text,
      level,
      titleZh: text,
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
  relatedProgrammes: v.array(supportSchema),
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
  excluded: v.array(v.object({ id: text, nameZh: text, reasonZh: text, sources: citations })),
  changes: v.array(v.object({ date: text, textZh: text })),
  recorded: v.array(v.object({ id: clusterId, figures: count, measures: count, leads: count })),
  sources: v.array(sourceSchema),
}) satisfies Door<Programme>

/** All or nothing: a rule without its neighbours would mislead. Throws DataFileError of kind 'shape'. */
export const parseProgramme = (json: unknown, file: string = FILES.programme): Parsed<Programme> => ({
  value: whole(file, asObject(file, json), programmeSchema),
  rejected: [],
})
