// The announcement for a move to another day: it names the clusters whose status has changed. The day moves from that of the
// build to today when a built page comes to life, and at midnight.
import { useMemo, useState } from 'react'
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { IsoDay } from '../domain/calendar'
import { joinWords } from '../messages/format'
import { standingWords } from '../messages/words'
import { type Dataset, selectStatusChanges } from '../model/dataset'

/** More names than this are counted instead. */
const MAX_NAMED = 3

/**
 * Empty while nothing has changed. What was missed while the view was of another day is not said later.
 * @param day today, or the day of the build before the page has moved on
 * @param ofToday the view is of that day
 */
export function useStatusChanges(data: Dataset, day: IsoDay, ofToday: boolean): string {
  const [move, setMove] = useState({ from: day, to: day })
  if (move.to !== day) setMove({ from: move.to, to: day })
  else if (!ofToday && move.from !== day) setMove({ from: day, to: day })
  return useMemo(() => {
    // The data of a large data set follow the day later.
    const changed = ofToday && data.day === move.to && move.from !== move.to ? selectStatusChanges(data, move.from) : []
    if (changed.length === 0) return ''
    const named = changed
      .slice(0, MAX_NAMED)
      .map(cluster => t.statusNow(names.cluster(cluster), standingWords(cluster)))
    return t.statusesChanged(data.day, joinWords(named), changed.length - named.length)
  }, [data, move, ofToday])
}
