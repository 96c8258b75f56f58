// The app: connects the URL, the data and the selectors to the parts of the page.
import { useMemo } from 'react'
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { IsoDay } from '../domain/date/isoDay'
import { Chips } from '../features/filters/Chips'
import { QuoteButton } from '../features/quote/QuoteButton'
import { omitUnknownValues, selectUnknownValues } from '../model/dataset/selection'
import type { LinkProblem } from '../view/links'
import { useView } from '../view/useView'
import { ViewProvider } from '../view/ViewProvider'
import { Announcements } from './accessibility/Announcements'
import { useFocusRecovery } from './accessibility/useFocusRecovery'
import { buildFilterChips } from './filterChips'
import { PageHead } from './head/PageHead'
import { AppLayout } from './layout/AppLayout'
import { BottomSheetHead } from './layout/BottomSheet'
import { ClusterSection } from './layout/ClusterSection'
import { Header } from './layout/Header'
import { MainView, type StaticMapComponent } from './layout/MainView'
import { ResultsColumn } from './layout/ResultsColumn'
import { SidePanel } from './layout/SidePanel'
import { useIsOpenedByUser } from './layout/useIsOpenedByUser'
import { useSinglePaneLayout } from './layout/useSinglePaneLayout'
import { ErrorBoundary } from './notices/ErrorBoundary'
import { Notices } from './notices/Notices'
import { PrintAfterInteraction } from './print/PrintAfterInteraction'
import { QuoteProvider } from './quote/QuoteProvider'
import { useSearch } from './search/useSearch'
import { useDataset } from './useDataset'
import { useResultsText } from './useResultsText'
import { useSelection } from './useSelection'

interface Props {
  /** Today, or the day of the build in the first render of a prerendered page. */
  readonly day: IsoDay
  /** Problems of the URL that was opened which are not in the URL store: unknown and repeated parameters. */
  readonly initialProblems: readonly LinkProblem[]
  readonly StaticMap: StaticMapComponent | null
}

export function App({ day: today, initialProblems, StaticMap }: Props) {
  useFocusRecovery()
  const { view: requestedView, problems, change } = useView()
  const day = requestedView.asof ?? today
  const { data, version, files, hasClusters } = useDataset(day)
  // Unknown values are reported in a notice and otherwise ignored, so that the rest of a link works.
  const unknownValues = useMemo(() => selectUnknownValues(requestedView, data), [requestedView, data])
  const view = useMemo(() => omitUnknownValues(requestedView, unknownValues), [requestedView, unknownValues])
  const search = useSearch(view.q, data)
  const { filterKey, selection, facets, filterRemovals } = useSelection(view, data, search.match)
  const singlePane = useSinglePaneLayout(view, change)
  const isOpenedByUser = useIsOpenedByUser(view.cluster)

  // The preview of an embed has a card of its own.
  const activeCluster = view.cluster && view.view !== 'embed' ? data.byId.get(view.cluster) : undefined
  const isClusterOpen = activeCluster !== undefined
  const panelLabel = activeCluster ? names.cluster(activeCluster) : t.panels
  const chips = buildFilterChips(view, data)
  const results = { data, version, selection }
  const isSearching = search.match === 'pending'
  const { headline, statusSummary, resultCount } = useResultsText({ ...results, day, hasClusters, isSearching })
  const heading = (
    <>
      <h2>{headline}</h2>
      {statusSummary === '' ? null : (
        <p>
          {/* First, since the sentence may change with the day when the page is hydrated. */}
          <QuoteButton subject={{ counts: [headline, statusSummary] }} /> <span>{statusSummary}</span>
        </p>
      )}
    </>
  )
  return (
    <ViewProvider view={view} change={change}>
      <QuoteProvider {...results} today={today}>
        <PageHead data={data} selection={selection} />
        <AppLayout
          isClusterOpen={isClusterOpen}
          panelLabel={panelLabel}
          singlePane={singlePane}
          header={<Header {...results} onSearch={singlePane.showResults} />}
          notices={
            <Notices
              data={data}
              day={day}
              files={files}
              problems={problems}
              initialProblems={initialProblems}
              unknownValues={unknownValues}
            />
          }
        >
          <BottomSheetHead {...singlePane.bottomSheet}>
            {heading}
            <ErrorBoundary resetKey={filterKey}>
              <Chips chips={chips} />
            </ErrorBoundary>
          </BottomSheetHead>
          {/* Before the list in the document, since the page is about it. */}
          {activeCluster ? (
            <ClusterSection {...results} cluster={activeCluster} label={panelLabel} isOpenedByUser={isOpenedByUser} />
          ) : null}
          <ResultsColumn
            {...results}
            facets={facets}
            filterRemovals={filterRemovals}
            filterKey={filterKey}
            chips={chips}
            search={search}
            today={today}
            resultCount={resultCount}
            hasFailed={files.index.error !== null}
            singlePane={singlePane}
          />
          <MainView {...results} filterKey={filterKey} heading={heading} StaticMap={StaticMap} />
          <SidePanel
            {...results}
            filterKey={filterKey}
            hasClusters={hasClusters}
            isClusterOpen={isClusterOpen}
            singlePane={singlePane}
          />
          <PrintAfterInteraction {...results} heading={heading} />
          <Announcements data={data} day={today} chips={chips} resultCount={resultCount} />
        </AppLayout>
      </QuoteProvider>
    </ViewProvider>
  )
}
