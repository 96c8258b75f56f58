import { useMemo } from 'react'
import { t } from '#messages/t'
import type { IsoDay } from '../domain/date/isoDay'
import type { Dataset, PlacedCluster } from '../model/dataset/dataset'
import { selectSummary } from '../model/dataset/summary'

interface Results {
  readonly data: Dataset
  /** Date of the newest source. */
  readonly version: string
  readonly selection: readonly PlacedCluster[]
  /** The day of the view. */
  readonly day: IsoDay
  readonly hasClusters: boolean
  /** A search is not answered yet. */
  readonly isSearching: boolean
}

/** The sentences about the results: two for the heading of the page, one for the heading of the list. */
export function useResultsText({ data, version, selection, day, hasClusters, isSearching }: Results) {
  const { count, prefectureCount, topPrefecture, byStatus } = useMemo(() => selectSummary(selection), [selection])
  if (!hasClusters) return { headline: t.dataLoading, statusSummary: '', resultCount: '' }
  return {
    headline: isSearching ? t.searching : t.headline(count, prefectureCount, topPrefecture),
    statusSummary: count > 0 ? t.statusSummary(day, byStatus, data.notYetRecognised.length, version) : '',
    resultCount: isSearching ? t.searching : t.resultCount(selection.length, data.clusters.length),
  }
}
