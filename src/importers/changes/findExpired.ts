// Lists the clusters of an update whose recognition has ended by a day, so that nobody takes them for current.
import type { Dataset } from '../../dataset/tables/readDataset'
import type { ClusterRow } from '../../dataset/tables/tables'
import type { IsoDay } from '../../domain/date/isoDay'
import { getRecognitionStatus } from '../../domain/recognition/recognitionStatus'

export interface ExpiredRecognition {
  readonly cluster: string
  readonly list: string
  /** The last day in force. */
  readonly until: string
  /** True if the re-review failed or the recognition was revoked. */
  readonly isWithdrawn: boolean
}

/** @param clusters those that the file names */
export function findExpired(
  clusters: readonly ClusterRow[],
  { lists }: Pick<Dataset, 'lists'>,
  day: IsoDay,
): ExpiredRecognition[] {
  const byId = new Map(lists.map(list => [list.id, list]))
  return clusters.flatMap(({ id, recognitions }) =>
    recognitions.flatMap(recognition => {
      const { status, until } = getRecognitionStatus(recognition, byId, day)
      const hasEnded = status === 'expired' || status === 'withdrawn'
      return hasEnded && until !== null && recognition.list !== null
        ? [{ cluster: id, list: recognition.list, until, isWithdrawn: status === 'withdrawn' }]
        : []
    }),
  )
}
