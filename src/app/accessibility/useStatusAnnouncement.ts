// The announcement of a change of the day: it names the clusters whose status has changed. The day changes when a prerendered
// page hydrates, and at midnight.
import { useMemo, useState } from 'react'
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { IsoDay } from '../../domain/date/isoDay'
import { formatStatus } from '../../messages/domainFormat'
import { joinList } from '../../messages/format'
import { type Dataset, selectStatusChanges } from '../../model/dataset/dataset'

/** Further clusters are counted. */
const MAX_NAMED = 3

/**
 * The announcement; '' if no status has changed. Changes during a view of another day are not announced later.
 * @param day today, or the day of the build in the first render
 * @param isToday the view is of today
 */
export function useStatusAnnouncement(data: Dataset, day: IsoDay, isToday: boolean): string {
  const [dayChange, setDayChange] = useState({ from: day, to: day })
  if (dayChange.to !== day) setDayChange({ from: dayChange.to, to: day })
  else if (!isToday && dayChange.from !== day) setDayChange({ from: day, to: day })
  return useMemo(() => {
    // A large dataset is updated after the day.
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
