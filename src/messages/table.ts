// Formats figures and sources in the table.

import { t } from '#messages/t'
import { SCOPE } from '#messages/words'
import type { Figure } from '../domain/cluster/cluster'
import type { Source } from '../domain/source/source'
import { formatFigureKind, toFigureLabel } from './domainFormat'
import { formatSource, toSourceText } from './sources'

/** 航空 · 营业收入 · 2024 · 园区. `counted` is quoted from the source. */
export function toFigureScope(figure: Figure): { readonly counted: string | null; readonly rest: string } {
  const { counted, metric } = toFigureLabel(figure)
  return { counted, rest: [metric, figure.asOf ?? t.dateUnknown, SCOPE[figure.scope]].filter(Boolean).join(' · ') }
}

/** 目标 or 测算, and 说法不一 for a figure that other sources contradict. */
export const getFigureTags = (figure: Figure): string[] =>
  [formatFigureKind(figure), figure.flag === 'conflict' ? t.conflict : null].filter(tag => tag !== null)

/** A source in one line with its address, for text without links. */
export function formatSourceLine(source: Source): string {
  const { remark, href } = toSourceText(source)
  return [formatSource(source), remark, href].filter(Boolean).join(' · ')
}
