// Formats targets: reason of a state, due date, scope, and the difference between report and target.
import { targetMessages } from '#messages/promises'
import { DIRECTION, SCOPE } from '#messages/words'
import { getLastDay } from '../domain/date/isoDay'
import type { AssessedTarget } from '../domain/target/assessTarget'
import { getReportDay, isFigure, type Report, type Statement } from '../domain/target/clusterTargets'

/** Reason why a target is not judged, or the date of the newest source on its cluster; null where the state is enough. */
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

/** 创新 · 口径：园区; a figure has its scope only. */
export const formatStatementScope = (statement: Statement): string =>
  [...(isFigure(statement) ? [] : [DIRECTION[statement.direction]]), targetMessages.scope(SCOPE[statement.scope])].join(
    ' · ',
  )

/** Difference of a report from its target, or 进展 for a report before the due date; null for a report that is compared. */
export function formatReportRemark({ fit, ...report }: Report, due: string | null): string | null {
  if (fit !== 'same') return targetMessages.mismatch[fit]
  const reportDay = getReportDay(report)
  return due === null || (reportDay !== null && reportDay < getLastDay(due)) ? targetMessages.progress : null
}
