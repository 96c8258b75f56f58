// The body of the list: the clusters found, or why there are none.
import type { ComponentProps } from 'react'
import { t } from '#messages/t'
import type { IsoDay } from '../domain/calendar'
import { Nothing, NotYet } from '../features/results/Nothing'
import { Results } from '../features/results/Results'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { Notice } from '../ui/Notice'
import styles from './App.module.css'
import { type chipsOf, filterName } from './chips'
import type { QuerySearch } from './useSearch'

interface Props {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
  readonly day: IsoDay
  readonly chips: ReturnType<typeof chipsOf>
  readonly relaxations: ComponentProps<typeof Nothing>['relaxations']
  /** The file of clusters did not arrive. */
  readonly hasFailed: boolean
  readonly search: QuerySearch
}

export function ListBody({ data, selection, day, chips, relaxations, hasFailed, search }: Props) {
  const { clusters, notYet } = data
  if (clusters.length + notYet.length === 0)
    return (
      <div className={styles.loading}>
        <p>{hasFailed ? t.dataMissing : t.dataLoading}</p>
        {hasFailed ? <p>{t.stillWorks}</p> : null}
      </div>
    )
  if (clusters.length === 0) return <NotYet day={day} count={notYet.length} />
  if (search.match === 'pending')
    return search.retry ? (
      <Notice role="alert" action={{ label: t.retry, onAct: search.retry }}>
        {t.partFailed}
      </Notice>
    ) : (
      <div className={styles.loading} />
    )
  if (selection.length > 0 || chips.length === 0)
    return <Results selection={selection} data={data} reasonFor={search.reasonFor} />
  return (
    <Nothing relaxations={relaxations} nameOf={key => filterName(key, chips)} total={clusters.length + notYet.length} />
  )
}
