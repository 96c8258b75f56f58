// The announcement for the move from the day of the build to today: it names the clusters whose status has changed.
import { useMemo } from 'react'
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { IsoDay } from '../domain/calendar'
import { joinWords } from '../messages/format'
import { standingWords } from '../messages/words'
import { type Dataset, selectStatusChanges } from '../model/dataset'

/** More names than this are counted instead. */
const MAX_NAMED = 3

/** Empty while nothing has changed. */
export function useStatusChanges(data: Dataset, builtDay: IsoDay): string {
  return useMemo(() => {
    const changed = data.day === builtDay ? [] : selectStatusChanges(data, builtDay)
    if (changed.length === 0) return ''
    const named = changed
      .slice(0, MAX_NAMED)
      .map(cluster => t.statusNow(names.cluster(cluster), standingWords(cluster)))
    return t.statusesChanged(data.day, joinWords(named), changed.length - named.length)
  }, [data, builtDay])
}
