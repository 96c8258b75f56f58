// The words of the table, apart from the rest: they come with its code. What is missing is said, never left blank.

import { t } from '#messages/t'
import { SCOPE } from '#messages/words'
import type { Figure, Source } from '../domain/cluster/cluster'
import { formatFigureKind, toFigureLabel } from './domainFormat'
import { formatSource, toSourceText } from './sources'

/** 航空 · 营业收入 · 2024 · 园区: without it a number says nothing. What is counted is quoted. */
export function toFigureScope(figure: Figure): { readonly counted: string | null; readonly rest: string } {
  const { counted, metric } = toFigureLabel(figure)
  return { counted, rest: [metric, figure.asOf ?? t.dateUnknown, SCOPE[figure.scope]].filter(Boolean).join(' · ') }
}

/** 目标 or 测算, and that other sources say otherwise. */
export const getFigureTags = (figure: Figure): string[] =>
  [formatFigureKind(figure), figure.flag === 'conflict' ? t.conflict : null].filter(tag => tag !== null)

/** A source in one line, for where it cannot be opened. */
export function formatSourceLine(source: Source): string {
  const { remark, href } = toSourceText(source)
  return [formatSource(source), remark, href].filter(Boolean).join(' · ')
}
