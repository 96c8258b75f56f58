// Which deadlines concern a list. Whether a notice binds it or only shows the custom is never blurred.
import type { Deadline, RecognitionList } from './cluster'

/** A deadline as far as it concerns a list: its own, or one that is known only from other lists of its level. */
export interface Notice {
  readonly deadline: Deadline
  readonly own: boolean
}

/** Those issued for the list; without any, those of its level, which show the custom but bind it to nothing. */
export function noticesFor(list: Pick<RecognitionList, 'id' | 'level'>, deadlines: readonly Deadline[]): Notice[] {
  const level = deadlines.filter(deadline => deadline.level === list.level)
  const own = level.filter(deadline => deadline.appliesTo.includes(list.id))
  return own.length > 0
    ? own.map(deadline => ({ deadline, own: true }))
    : level.map(deadline => ({ deadline, own: false }))
}
