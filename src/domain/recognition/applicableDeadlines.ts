// Which deadlines concern a list. Whether a notice binds it or only shows the custom is never blurred.
import type { Deadline, RecognitionList } from '../cluster/cluster'

/** A deadline as far as it concerns a list: its own, or one that is known only from other lists of its level. */
export interface ApplicableDeadline {
  readonly deadline: Deadline
  readonly isBinding: boolean
}

/** Those issued for the list; without any, those of its level, which show the custom but bind it to nothing. */
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
