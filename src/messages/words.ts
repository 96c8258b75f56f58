// The field's own terms, keyed by the codes of the data. A forgotten code is a type error.
import { f } from '#messages/format'
import { LEVEL, METRIC, SCOPE, STATUS, w } from '#messages/words'
import type { Figure, RecognitionList } from '../domain/cluster'
import type { Status } from '../domain/recognition'
import { aside } from './format'

/** A standing in words; an inferred end is told as such. */
export const standingWords = ({ status, inferred }: { readonly status: Status; readonly inferred: boolean }): string =>
  STATUS[status] + (inferred ? w.inferred : '')

/**
 * A figure's label: what exactly is counted, in the words of the source, says more than the metric.
 * @returns `counted` is quoted; one of the two may be missing
 */
export function figureLabel({ metric, qualifierZh: counted }: Figure): {
  readonly counted: string | null
  readonly metric: string | null
} {
  const isSaid = counted && (metric === 'other' || metric === 'capacity')
  return { counted, metric: isSaid ? null : (METRIC[metric] ?? metric) }
}

/** 超, 60, 亿元; in English: over, CNY 6 billion, '', and the amount as the source writes it: 60亿元. */
export function amountParts({ comparator, value, unit }: Figure) {
  const { before, after } = f.comparator[comparator]
  const amount = f.amount(value, unit)
  return { before, number: amount.number, after: amount.unit + after, original: amount.original }
}

/** 超 60 亿元 */
export function amountOf(figure: Figure): string {
  const { before, number, after } = amountParts(figure)
  return `${before}${number} ${after}`.trimEnd()
}

/** A figure in one line of plain text, with the sentence it was taken from. */
export function figureSays(figure: Figure): string {
  const { counted, metric } = figureLabel(figure)
  const label = [counted, metric].filter(Boolean).join(' · ')
  const of = aside([figure.asOf, SCOPE[figure.scope]].filter(Boolean).join(' '))
  return `${label} ${amountOf(figure)}${of}${f.colon}${figure.textZh}`
}

export const batchName = (batch: number): string => w.batch(batch)

/** 2023 第一批, 2025: where the level is told beside it. */
export const editionName = ({ year, level, batch }: RecognitionList): string =>
  level === 'province' && batch ? `${year} ${batchName(batch)}` : `${year}`

/** 省级 2023 第一批, 国家级 2025. */
export const listName = (list: RecognitionList): string => `${LEVEL[list.level]} ${editionName(list)}`
