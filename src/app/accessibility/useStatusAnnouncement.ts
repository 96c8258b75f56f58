// The announcement for a move to another day: it names the clusters whose status has changed. The day moves from that of the
// build to today when a built page comes to life, and at midnight.
import { useMemo, useState } from 'react'
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { IsoDay } from '../../domain/date/isoDay'
import { formatStatus } from '../../messages/domainFormat'
import { joinList } from '../../messages/format'
import { type Dataset, selectStatusChanges } from '../../model/dataset/dataset'

/** More names than this are counted instead. */
const MAX_NAMED = 3

/**
 * Empty while nothing has changed. What was missed while the view was of another day is not said later.
 * @param day today, or the day of the build before the page has moved on
 * @param isToday the view is of that day
 */
export function useStatusAnnouncement(data: Dataset, day: IsoDay, isToday: boolean): string {
  const [dayChange, setDayChange] = useState({ from: day, to: day })
  if (dayChange.to !== day) setDayChange({ from: dayChange.to, to: day })
  else if (!isToday && dayChange.from !== day) setDayChange({ from: day, to: day })
  return useMemo(() => {
    // The data of a large data set follow the day later.
    const changedClusters =
      isToday && data.day === dayChange.to && dayChange.from !== dayChange.to
        ? selectStatusChanges(data, dayChange.from)
        : []
    if (changedClusters.length === 0) return ''
    const namedChanges = changedClusters
      .slice(0, MAX_NAMED)
      .map(cluster => t.statusNow(names.cluster(cluster), formatStatus(cluster)))
    return t.statusesChanged(data.day, joinList(namedChanges), changedClusters.length - namedChanges.length)
  }, [data, dayChange, isToday])
}
