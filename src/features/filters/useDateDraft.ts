// The text of a date field while it differs from the selected day. It is dropped when another day is selected elsewhere: by a
// link, a chip or a step back in history.
import { useState } from 'react'
import { parseDayInput } from '../../domain/date/dayInput'
import type { IsoDay } from '../../domain/date/isoDay'
import type { DateDraft } from './DateField'

/** @param emptyDay the day that an empty field selects */
export function useDateDraft(selectedDay: IsoDay, emptyDay: IsoDay) {
  const [draft, setDraft] = useState<DateDraft | null>(null)
  const [lastDay, setLastDay] = useState(selectedDay)
  if (lastDay !== selectedDay) {
    setLastDay(selectedDay)
    const parsed = parseDayInput(draft?.text ?? '', false)
    if ((parsed.kind === 'day' ? parsed.day : emptyDay) !== selectedDay) setDraft(null)
  }
  return [draft, setDraft] as const
}
