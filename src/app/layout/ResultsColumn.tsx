// The column of the list: filters, number of results, search notes, the list itself, and the data files.

import type { ComponentProps } from 'react'
import { filterMessages } from '#messages/filters'
import { t } from '#messages/t'
import type { IsoDay } from '../../domain/date/isoDay'
import type { Chip } from '../../features/filters/Chips'
import { Chips } from '../../features/filters/Chips'
import { Filters } from '../../features/filters/Filters'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { useViewState } from '../../view/ViewProvider'
import { ErrorBoundary } from '../notices/ErrorBoundary'
import { DaysPane } from '../panes/panes'
import type { QuerySearch } from '../search/useSearch'
import styles from './AppLayout.module.css'
import { DataFileLinks } from './DataFileLinks'
import { MobileDisclosure } from './MobileDisclosure'
import { ResultList } from './ResultList'
import type { SinglePaneLayout } from './useSinglePaneLayout'

interface Props {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
  readonly facets: ComponentProps<typeof Filters>['facets']
  readonly filterRemovals: ComponentProps<typeof ResultList>['filterRemovals']
  readonly filterKey: string
  readonly chips: readonly Chip[]
  readonly search: QuerySearch
  readonly today: IsoDay
  /** The number of listed clusters, as text. */
  readonly resultCount: string
  /** The file of clusters failed to load. */
  readonly hasFailed: boolean
  readonly singlePane: SinglePaneLayout
}

export function ResultsColumn({
  data,
  selection,
  facets,
  filterRemovals,
  filterKey,
  chips,
  search,
  today,
  resultCount,
  hasFailed,
  singlePane,
}: Props) {
  const { view } = useViewState()
  return (
    <div className={styles.list}>
      <section className={styles.listScroller} id="list" tabIndex={-1} aria-labelledby="results-heading">
        <ErrorBoundary resetKey={filterKey}>
          <MobileDisclosure title={filterMessages.filters} onOpen={() => singlePane.bottomSheet.setSnapPoint('full')}>
            <Filters
              data={data}
              facets={facets}
              today={today}
              dateFilter={<DaysPane lists={data.lists} today={today} />}
            />
          </MobileDisclosure>
          <Chips chips={chips} />
        </ErrorBoundary>
        <ErrorBoundary resetKey={filterKey} preservedSelector="#list > [data-results-header], #list > [data-results]">
          <div className={styles.resultsHeader} data-results-header>
            <h2 id="results-heading">{t.results}</h2>
            <p>{resultCount}</p>
          </div>
          {search.renderNotes?.(view.view, singlePane.showResults)}
          <ResultList
            data={data}
            selection={selection}
            day={view.asof ?? today}
            chips={chips}
            filterRemovals={filterRemovals}
            hasFailed={hasFailed}
            search={search}
          />
          {t.translationNote ? <p className={styles.note}>{t.translationNote}</p> : null}
        </ErrorBoundary>
        <DataFileLinks />
      </section>
    </div>
  )
}
