// A promise in words: what makes a state, when it is due, and how a report differs from the target.
import { promises as w } from '#messages/promises'
import { DIRECTION, SCOPE } from '#messages/words'
import { lastDayOf } from '../domain/calendar'
import type { JudgedPromise } from '../domain/judgePromise'
import { getReportDay, isFigure, type Report, type Statement } from '../domain/promises'

/** Why a promise is not judged, or up to when its cluster is known; null where the state says it all. */
export function reasonWords({
  state,
  reason,
  knownUntil,
}: Pick<JudgedPromise, 'state' | 'reason' | 'knownUntil'>): string | null {
  if (state === 'silent' || reason === 'sources-end') return w.knownUntil(knownUntil, reason === 'sources-end')
  return reason && w.reason[reason]
}

export const dueWords = (due: string | null): string => (due === null ? w.noDue : w.due(due))

/** 创新 · 口径：园区, and for a figure its scope alone. */
export const statementScope = (said: Statement): string =>
  [...(isFigure(said) ? [] : [DIRECTION[said.direction]]), w.scope(SCOPE[said.scope])].join(' · ')

/** How a report differs from the target, or that it was made before the target was due; null for one that is compared. */
export function reportRemark({ fit, ...report }: Report, due: string | null): string | null {
  if (fit !== 'same') return w.fit[fit]
  const day = getReportDay(report)
  return due === null || (day !== null && day < lastDayOf(due)) ? w.progress : null
}
