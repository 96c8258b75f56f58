// The words of the table, apart from the rest: they come with its code. What is missing is said, never left blank.

import { t } from '#messages/t'
import { SCOPE } from '#messages/words'
import type { Figure, Source } from '../domain/cluster'
import { kindWords } from './figures'
import { sourceSays, sourceWords } from './sources'
import { figureLabel } from './words'

/** 航空 · 营业收入 · 2024 · 园区: without it a number says nothing. What is counted is quoted. */
export function figureScope(figure: Figure): { readonly counted: string | null; readonly rest: string } {
  const { counted, metric } = figureLabel(figure)
  return { counted, rest: [metric, figure.asOf ?? t.dateUnknown, SCOPE[figure.scope]].filter(Boolean).join(' · ') }
}

/** 目标 or 测算, and that other sources say otherwise. */
export const figureTags = (figure: Figure): string[] =>
  [kindWords(figure), figure.flag === 'conflict' ? t.conflict : null].filter(tag => tag !== null)

/** A source in one line, for where it cannot be opened. */
export function sourceLine(source: Source): string {
  const { remark, href } = sourceWords(source)
  return [sourceSays(source), remark, href].filter(Boolean).join(' · ')
}
