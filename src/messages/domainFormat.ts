// Formats statuses, figures and lists with the terms of the field.
import { localeFormat } from '#messages/format'
import { domainMessages, LEVEL, METRIC, SCOPE, STATUS } from '#messages/words'
import type { Figure } from '../domain/cluster/cluster'
import type { RecognitionList } from '../domain/recognition/recognitionList'
import type { Status } from '../domain/recognition/recognitionStatus'
import { parenthesize } from './format'

/** 有效期内, or 有效期内（推算） where the end is inferred. */
export const formatStatus = ({ status, inferred }: { readonly status: Status; readonly inferred: boolean }): string =>
  STATUS[status] + (inferred ? domainMessages.inferred : '')

/**
 * The label of a figure.
 * @param metricNames those of another language than the page's, for a quotation in it
 * @returns `counted`: the object of the figure, quoted from the source; `metric`: null where `counted` is enough
 */
export function toFigureLabel(
  { metric, qualifierZh: counted }: Figure,
  metricNames = METRIC,
): {
  readonly counted: string | null
  readonly metric: string | null
} {
  const isQualifierEnough = counted && (metric === 'other' || metric === 'capacity')
  return { counted, metric: isQualifierEnough ? null : (metricNames[metric] ?? metric) }
}

/** 超 | 60 | 亿元; in English over | CNY 6 billion | '', with the amount of the source: 60亿元. */
export function toAmountParts({ comparator, value, unit }: Figure, format = localeFormat) {
  const { before, after } = format.comparator[comparator]
  const amount = format.formatAmount(value, unit)
  return { before, number: amount.number, after: amount.unit + after, original: amount.original }
}

/** 超 60 亿元. */
export function formatAmount(figure: Figure): string {
  const { before, number, after } = toAmountParts(figure)
  return `${before}${number} ${after}`.trimEnd()
}

/** A figure in one line of plain text, followed by its sentence. */
export function formatFigure(figure: Figure): string {
  const { counted, metric } = toFigureLabel(figure)
  const label = [counted, metric].filter(Boolean).join(' · ')
  const dateAndScope = parenthesize([figure.asOf, SCOPE[figure.scope]].filter(Boolean).join(' '))
  return `${label} ${formatAmount(figure)}${dateAndScope}${localeFormat.colon}${figure.textZh}`
}

/** 目标 or 测算; null for a figure that was reported as reached. */
export const formatFigureKind = ({ kind }: Figure): string | null =>
  kind === 'actual' ? null : domainMessages.figureKind[kind]

export const formatBatch = (batch: number): string => domainMessages.batch(batch)

/** 2023 第一批 or 2025, for use beside the level. */
export const formatListEdition = ({ year, level, batch }: RecognitionList): string =>
  level === 'province' && batch ? `${year} ${formatBatch(batch)}` : `${year}`

/** 省级 2023 第一批, 国家级 2025. */
export const formatListName = (list: RecognitionList): string => `${LEVEL[list.level]} ${formatListEdition(list)}`
