// Yearly deadlines for reports, and the lists to which they apply.
import { addDays, type IsoDay } from '../date/isoDay'
import type { SourceId } from '../source/source'
import type { Level, ListId, RecognitionList } from './recognitionList'

/** A day of each year by which a notice requires the report on the year before. It binds only the lists in `appliesTo`. */
export interface Deadline {
  readonly id: string
  readonly level: Level
  /** MM-DD. */
  readonly monthDay: string
  /** `before` (…日前): the day before is the last one certainly in time. `by`: the day itself is. */
  readonly boundary: 'before' | 'by'
  readonly textZh: string
  readonly appliesTo: readonly ListId[]
  readonly source: SourceId
}

/** A deadline for a list: binding if issued for it, otherwise known only from other lists of its level. */
export interface ApplicableDeadline {
  readonly deadline: Deadline
  readonly isBinding: boolean
}

/** The deadlines issued for the list; without any, those of its level, which are not binding. */
export function findApplicableDeadlines(
  list: Pick<RecognitionList, 'id' | 'level'>,
  deadlines: readonly Deadline[],
): ApplicableDeadline[] {
  const levelDeadlines = deadlines.filter(deadline => deadline.level === list.level)
  const bindingDeadlines = levelDeadlines.filter(deadline => deadline.appliesTo.includes(list.id))
  return bindingDeadlines.length > 0
    ? bindingDeadlines.map(deadline => ({ deadline, isBinding: true }))
    : levelDeadlines.map(deadline => ({ deadline, isBinding: false }))
}

/** The last day that is certainly in time: before 04-01 -> 03-31, by 04-30 -> 04-30. */
export function getDeadlineDay(year: number, { monthDay, boundary }: Pick<Deadline, 'monthDay' | 'boundary'>): IsoDay {
  const statedDay = `${year}-${monthDay}` as IsoDay
  return boundary === 'before' ? addDays(statedDay, -1) : statedDay
}

/** The deadlines that give a day: the first if all agree, otherwise the binding ones. */
export function selectDatedDeadlines(
  applicableDeadlines: readonly ApplicableDeadline[],
): readonly ApplicableDeadline[] {
  const days = new Set(applicableDeadlines.map(({ deadline }) => getDeadlineDay(2001, deadline)))
  return days.size < 2 ? applicableDeadlines.slice(0, 1) : applicableDeadlines.filter(({ isBinding }) => isBinding)
}
