// A promise in words: what makes a state, when it is due, and how a report differs from the target.
import { targetMessages } from '#messages/promises'
import { DIRECTION, SCOPE } from '#messages/words'
import { getLastDay } from '../domain/date/isoDay'
import type { AssessedTarget } from '../domain/target/assessTarget'
import { getReportDay, isFigure, type Report, type Statement } from '../domain/target/clusterTargets'

/** Why a promise is not judged, or up to when its cluster is known; null where the state says it all. */
export function formatReason({
  state,
  reason,
  knownUntil,
}: Pick<AssessedTarget, 'state' | 'reason' | 'knownUntil'>): string | null {
  if (state === 'silent' || reason === 'sources-end')
    return targetMessages.knownUntil(knownUntil, reason === 'sources-end')
  return reason && targetMessages.reason[reason]
}

export const formatDue = (due: string | null): string =>
  due === null ? targetMessages.noDueYear : targetMessages.due(due)

/** 创新 · 口径：园区, and for a figure its scope alone. */
export const formatStatementScope = (statement: Statement): string =>
  [...(isFigure(statement) ? [] : [DIRECTION[statement.direction]]), targetMessages.scope(SCOPE[statement.scope])].join(
    ' · ',
  )

/** How a report differs from the target, or that it was made before the target was due; null for one that is compared. */
export function formatReportRemark({ fit, ...report }: Report, due: string | null): string | null {
  if (fit !== 'same') return targetMessages.mismatch[fit]
  const reportDay = getReportDay(report)
  return due === null || (reportDay !== null && reportDay < getLastDay(due)) ? targetMessages.progress : null
}
