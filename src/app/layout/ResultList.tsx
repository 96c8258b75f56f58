// The clusters that were found, or the reason why there are none.
import type { ComponentProps } from 'react'
import { noticeMessages } from '#messages/notices'
import { t } from '#messages/t'
import type { IsoDay } from '../../domain/date/isoDay'
import type { Chip } from '../../features/filters/Chips'
import { EmptyResults, NoneRecognisedYet } from '../../features/results/EmptyResults'
import { Results } from '../../features/results/Results'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { Notice } from '../../ui/text/Notice'
import { formatFilterName } from '../filterChips'
import type { QuerySearch } from '../search/useSearch'
import styles from './pane.module.css'

interface Props {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
  readonly day: IsoDay
  readonly chips: readonly Chip[]
  readonly filterRemovals: ComponentProps<typeof EmptyResults>['filterRemovals']
  /** The file of clusters failed to load. */
  readonly hasFailed: boolean
  readonly search: QuerySearch
}

export function ResultList({ data, selection, day, chips, filterRemovals, hasFailed, search }: Props) {
  const { clusters, notYetRecognised } = data
  if (clusters.length + notYetRecognised.length === 0)
    return (
      <div className={styles.loading}>
        <p>{hasFailed ? noticeMessages.dataMissing : t.dataLoading}</p>
        {hasFailed ? <p>{noticeMessages.dataMissingNote}</p> : null}
      </div>
    )
  if (clusters.length === 0) return <NoneRecognisedYet day={day} count={notYetRecognised.length} />
  if (search.match === 'pending')
    return search.retry ? (
      <Notice role="alert" action={{ label: t.retry, onAct: search.retry }}>
        {t.paneFailed}
      </Notice>
    ) : (
      <div className={styles.loading} />
    )
  if (selection.length > 0 || chips.length === 0)
    return <Results selection={selection} data={data} getMatchReason={search.getMatchReason} />
  return (
    <EmptyResults
      filterRemovals={filterRemovals}
      getFilterName={key => formatFilterName(key, chips)}
      total={clusters.length + notYetRecognised.length}
    />
  )
}
