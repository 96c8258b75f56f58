// The values that a cell may be chosen from, as the schemas of the tables have them, with their words in both languages.
import type * as v from 'valibot'
import { METRIC_UNITS } from '../../../dataset/checks/metricUnits'
import { clusterRow, sourceRow } from '../../../dataset/tables/tables'
import { sheetMessages as en } from '../../../messages/en/sheets'
import * as enWords from '../../../messages/en/words'
import { sheetMessages as zh } from '../../../messages/zh/sheets'
import * as zhWords from '../../../messages/zh/words'

/** A value with its words. */
export interface Choice {
  readonly value: string
  readonly zh: string
  readonly en: string
}

interface WrappedSchema {
  readonly wrapped?: WrappedSchema
  readonly options?: readonly string[]
  readonly literal?: string
}

/** The values of a picklist or a literal, also if it may be null or missing. */
function listValues(schema: v.GenericSchema): readonly string[] {
  let part = schema as unknown as WrappedSchema
  while (part.wrapped) part = part.wrapped
  return part.options ?? (part.literal === undefined ? [] : [part.literal])
}

type Words = Readonly<Record<string, string>>

const toChoices = (schema: v.GenericSchema, zhLabels: Words, enLabels: Words): readonly Choice[] =>
  listValues(schema).map(value => ({ value, zh: zhLabels[value] ?? '', en: enLabels[value] ?? '' }))

const mapWords = <T>(words: Readonly<Record<string, T>>, toWord: (word: T, value: string) => string): Words =>
  Object.fromEntries(Object.entries(words).map(([value, word]) => [value, toWord(word, value)]))

/** The names of metrics; those that share one name have their unit beside it. */
const nameMetrics = (names: Words, withUnit: (name: string, unit: string | null) => string): Words =>
  mapWords(names, (name, metric) =>
    Object.values(names).filter(other => other === name).length > 1
      ? withUnit(name, METRIC_UNITS[metric] ?? null)
      : name,
  )

const addGrade = (words: Words): Words => mapWords(words, (word, grade) => `${grade} ${word}`)

const { entries: cluster } = clusterRow
const recognition = cluster.recognitions.item.entries
const figure = cluster.figures.item.entries
const measure = cluster.measures.item.entries
const reReview = recognition.reReviewed.wrapped.entries

export const CHOICES = {
  industry: toChoices(
    cluster.industry,
    mapWords(zhWords.INDUSTRY, ({ name }) => name),
    mapWords(enWords.INDUSTRY, ({ name }) => name),
  ),
  level: toChoices(recognition.level, zhWords.LEVEL, enWords.LEVEL),
  certainty: toChoices(recognition.certainty, zhWords.CERTAINTY, enWords.CERTAINTY),
  listBasis: toChoices(recognition.listBasis, zh.listBasis, en.listBasis),
  reReviewResult: toChoices(reReview.result, zh.reReviewResult, en.reReviewResult),
  flag: toChoices(figure.flag, zh.flag, en.flag),
  metric: toChoices(
    figure.metric,
    nameMetrics(zhWords.METRIC, zh.metricWithUnit),
    nameMetrics(enWords.METRIC, en.metricWithUnit),
  ),
  comparator: toChoices(figure.comparator, zh.comparator, en.comparator),
  scope: toChoices(figure.scope, zhWords.SCOPE, enWords.SCOPE),
  figureKind: toChoices(figure.kind, zh.figureKind, en.figureKind),
  direction: toChoices(measure.direction, zhWords.DIRECTION, enWords.DIRECTION),
  measureKind: toChoices(measure.kind, zhWords.MEASURE_KIND, enWords.MEASURE_KIND),
  dateBasis: toChoices(measure.dateBasis, zh.dateBasis, en.dateBasis),
  actor: toChoices(measure.actor, zh.actor, en.actor),
  grade: toChoices(sourceRow.entries.grade, addGrade(zhWords.GRADE), addGrade(enWords.GRADE)),
  yesNo: [
    { value: 'true', zh: zh.yesNo.true, en: en.yesNo.true },
    { value: 'false', zh: zh.yesNo.false, en: en.yesNo.false },
  ],
} as const satisfies Readonly<Record<string, readonly Choice[]>>

/** The name of a set of choices. */
export type ChoiceId = keyof typeof CHOICES

/** The Chinese word of a value, as a filled sheet has it. */
export const getChoiceWord = (id: ChoiceId, value: string): string =>
  CHOICES[id].find(choice => choice.value === value)?.zh ?? value
