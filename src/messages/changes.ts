// Formats changes: the headline of a period, and one change in words.
import { changeMessages } from '#messages/changes'
import { CHANGE_GROUPS, type ChangeGroupKey } from '../domain/change/changeGroup'
import type { Period } from '../domain/change/period'
import type { RecognitionChange } from '../domain/change/recognitionChange'
import { formatListName } from './domainFormat'

/** The counts of a period, or why there are none. */
export function formatChangesHeadline(
  { since, until }: Period,
  counts: Readonly<Record<ChangeGroupKey, number>>,
  record: number,
): string {
  if (since > until) return changeMessages.reversed(since, until)
  if (since === until) return changeMessages.sameDay(until)
  const present = CHANGE_GROUPS.flatMap(key => (counts[key] > 0 ? [[key, counts[key]] as const] : []))
  return changeMessages.headline(since, until, present, record)
}

/** 列入国家级 2022名单. */
export const formatRecognitionChange = ({ kind, list }: Pick<RecognitionChange, 'kind' | 'list'>): string =>
  changeMessages.event[kind](formatListName(list))
