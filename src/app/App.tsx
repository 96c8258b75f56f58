// Wires address, data, selectors and panels together. The only place that knows them all.
import { useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { filterMessages } from '#messages/filters'
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { IsoDay } from '../domain/date/isoDay'
import { FACET_KEYS } from '../domain/filter/filters'
import { Chips } from '../features/filters/Chips'
import { Filters } from '../features/filters/Filters'
import { SearchBox } from '../features/filters/SearchBox'
import { getPlaceName } from '../model/dataset/dataset'
import { omitUnknownValues, selectUnknownValues, selectWithFacets } from '../model/dataset/selection'
import { selectSummary } from '../model/dataset/summary'
import { matchesMedia, PREFERS_DARK, SINGLE_PANE_LAYOUT } from '../ui/hooks/useMediaQuery'
import type { LinkProblem } from '../view/links'
import type { View } from '../view/params'
import { useView } from '../view/useView'
import { ViewProvider } from '../view/ViewProvider'
import styles from './App.module.css'
import { SkipLinks, type SkipTarget } from './accessibility/SkipLinks'
import { useAnnouncement } from './accessibility/useAnnouncement'
import { useFocusRecovery } from './accessibility/useFocusRecovery'
import { useStatusAnnouncement } from './accessibility/useStatusAnnouncement'
import { buildFilterChips } from './filterChips'
import { PageHead } from './head/PageHead'
import { BottomSheetHandle, useBottomSheet } from './layout/BottomSheet'
import { ClusterSection } from './layout/ClusterSection'
import { DataFileLinks } from './layout/DataFileLinks'
import { EnglishOffer } from './layout/EnglishOffer'
import { GlossaryProvider } from './layout/GlossaryProvider'
import { Header } from './layout/Header'
import { LOADING } from './layout/Loading'
import { MainView, type StaticMapComponent } from './layout/MainView'
import { MobileDisclosure } from './layout/MobileDisclosure'
import { getModeLabel, MODE_LAYOUT, ModeSwitch } from './layout/ModeSwitch'
import { NoScriptNav } from './layout/NoScriptNav'
import { PanelTabs } from './layout/PanelTabs'
import { ResultList } from './layout/ResultList'
import { SidePanel } from './layout/SidePanel'
import { ErrorBoundary } from './notices/ErrorBoundary'
import { FileNotice } from './notices/FileNotice'
import { LinkNotice } from './notices/LinkNotice'
import { DaysPane, preloadLikelyPanes, SuggestionsPane } from './panes/panes'
import { useSearch } from './search/useSearch'
import { ShareButton } from './share/ShareButton'
import { useDataset } from './useDataset'

interface Props {
  /** Today, or the day of the build in the first render of a built page. */
  readonly day: IsoDay
  /** Parameters of the address as it was opened that the grammar does not know, or that appear twice. */
  readonly unknownParams: readonly LinkProblem[]
  readonly StaticMap: StaticMapComponent | null
}

export function App({ day, unknownParams, StaticMap }: Props) {
  const { view: requestedView, problems, change } = useView()
  useFocusRecovery()
  const [isDismissed, setIsDismissed] = useState(false)
  const viewDay = requestedView.asof ?? day
  const { data, version, files, hasClusters } = useDataset(viewDay)
  // What names nothing we know is told in a notice and otherwise left out, so that the rest of the link works.
  const unknownValues = useMemo(() => selectUnknownValues(requestedView, data), [requestedView, data])
  const view = useMemo(() => omitUnknownValues(requestedView, unknownValues), [requestedView, unknownValues])

  const { cluster: clusterId, compare } = view
  const mode = compare.length > 0 ? 'compare' : view.view
  const search = useSearch(view.q, data)
  const filterKey = JSON.stringify([...FACET_KEYS, 'q' as const].map(key => view[key]))
  // Camera and panel are part of the view but not of what it selects.
  // biome-ignore lint/correctness/useExhaustiveDependencies: filterKey stands for the filters in view
  const { selection, facets, filterRemovals } = useMemo(
    () => selectWithFacets(view, data, search.match),
    [filterKey, data, search.match],
  )
  const summary = useMemo(() => selectSummary(selection), [selection])
  const chips = buildFilterChips(view, data)
  const activeCluster = clusterId ? data.byId.get(clusterId) : undefined
  const total = data.clusters.length

  // A link opened cold leaves the focus alone.
  const [initialClusterId, setInitialClusterId] = useState(clusterId)
  if (initialClusterId && clusterId !== initialClusterId) setInitialClusterId(null)

  const [isListSelected, setIsListSelected] = useState(view.panel === 'industry')
  // On a small screen one thing shows at a time: whoever types wants to see what is found.
  const showResults = (patch: Partial<View>, hash = '') => {
    setIsListSelected(true)
    ensureSheetVisible()
    change(matchesMedia(SINGLE_PANE_LAYOUT) && clusterId ? { cluster: null, ...patch } : patch, { hash })
  }
  const bottomSheet = useBottomSheet(clusterId)
  /** What is asked for shows, however low the sheet stands. */
  const ensureSheetVisible = () => {
    if (bottomSheet.stop === 'low') bottomSheet.setStop('half')
  }
  const handleSkip = (to: SkipTarget) =>
    flushSync(() => {
      if (to !== 'main-view') {
        setIsListSelected(to === 'list')
        ensureSheetVisible()
      }
      if (to === 'list' && matchesMedia(SINGLE_PANE_LAYOUT) && clusterId) change({ cluster: null })
    })
  const isSearching = hasClusters && search.match === 'pending'
  const headline = isSearching
    ? t.searching
    : hasClusters
      ? t.headline(summary.count, summary.prefectureCount, summary.topPrefecture)
      : t.dataLoading
  const statusSummary =
    hasClusters && summary.count > 0
      ? t.statusSummary(viewDay, summary.byStatus, data.notYetRecognised.length, version)
      : ''
  const heading = (
    <>
      <h2>{headline}</h2>
      <p>{statusSummary}</p>
    </>
  )

  const panelLabel = activeCluster ? names.cluster(activeCluster) : t.panels
  const resultCount = isSearching ? t.searching : hasClusters ? t.resultCount(selection.length, total) : ''
  const announcement = useAnnouncement(
    t.announcement(
      getModeLabel(mode),
      chips.map(c => c.label),
      resultCount,
    ),
  )
  const resultsHeader = (
    <div className={styles.resultsHeader} data-results-header>
      <h2 id="results-heading">{t.results}</h2>
      <p>{resultCount}</p>
    </div>
  )
  const statusAnnouncement = useStatusAnnouncement(data, day, view.asof === null)

  return (
    <ViewProvider view={view} change={change}>
      <GlossaryProvider>
        <PageHead data={data} selection={selection} />
        <div
          className={styles.layout}
          data-open={activeCluster ? 'cluster' : 'overview'}
          data-tab={isListSelected ? 'list' : 'panel'}
          data-mode={mode}
          data-layout={MODE_LAYOUT[mode]}
          data-bottom-sheet={bottomSheet.stop}
        >
          <SkipLinks targetLabels={{ 'main-view': getModeLabel(mode), panel: panelLabel }} onSkip={handleSkip} />
          <Header
            onToggleTheme={() => {
              const isDark = view.theme === 'dark' || (view.theme === null && matchesMedia(PREFERS_DARK))
              change({ theme: isDark ? 'light' : 'dark' })
            }}
            search={
              <ErrorBoundary>
                <SearchBox
                  onSearch={q => showResults({ q })}
                  renderSuggestions={inputProps => (
                    <SuggestionsPane {...inputProps} data={data} onChoose={showResults} />
                  )}
                />
              </ErrorBoundary>
            }
            modeSwitch={<ModeSwitch />}
            share={<ShareButton data={data} version={version} selection={selection} today={day} />}
          />
          {t.lang === 'zh-CN' ? <EnglishOffer /> : null}
          <div className={styles.notices}>
            <LinkNotice
              day={viewDay}
              problems={isDismissed ? problems : [...problems, ...unknownParams]}
              unknownValues={unknownValues}
              getPlaceName={code => getPlaceName(data, code)}
              onDismiss={() => {
                setIsDismissed(true)
                change(view, { silent: true })
              }}
            />
            {Object.values(files).map(file => (
              <FileNotice key={file.file} state={file} />
            ))}
          </div>
          <NoScriptNav />
          <main className={styles.main} onPointerEnter={handlePreload} onFocus={handlePreload}>
            <BottomSheetHandle {...bottomSheet} />
            <div className={styles.summary} data-summary {...bottomSheet.drag}>
              {heading}
              <ErrorBoundary resetKey={filterKey}>
                <Chips chips={chips} />
              </ErrorBoundary>
            </div>
            {/* What the page is about stands before the list in the document, wherever the screen has room for it. */}
            {activeCluster ? (
              <ClusterSection
                data={data}
                version={version}
                selection={selection}
                cluster={activeCluster}
                label={panelLabel}
                isOpenedByUser={clusterId !== initialClusterId}
              />
            ) : null}
            <div className={styles.list}>
              <section className={styles.listScroller} id="list" tabIndex={-1} aria-labelledby="results-heading">
                <ErrorBoundary resetKey={filterKey}>
                  <MobileDisclosure title={filterMessages.filters} onOpen={() => bottomSheet.setStop('full')}>
                    <Filters
                      data={data}
                      facets={facets}
                      today={day}
                      dateFilter={<DaysPane lists={data.lists} today={day} fallback={LOADING} />}
                    />
                  </MobileDisclosure>
                  <Chips chips={chips} />
                </ErrorBoundary>
                <ErrorBoundary
                  resetKey={filterKey}
                  preservedSelector="#list > [data-results-header], #list > [data-results]"
                >
                  {resultsHeader}
                  {search.renderNotes?.(view.view, showResults)}
                  <ResultList
                    data={data}
                    selection={selection}
                    day={viewDay}
                    chips={chips}
                    relaxations={filterRemovals}
                    hasFailed={files.index.error !== null}
                    search={search}
                  />
                  {t.translationNote ? <p className={styles.note}>{t.translationNote}</p> : null}
                </ErrorBoundary>
                <DataFileLinks />
              </section>
            </div>
            <div className={styles.map} id="main-view" tabIndex={-1}>
              <ErrorBoundary key={mode} resetKey={`${filterKey} ${clusterId}`} preservedSelector="#main-view > *">
                <MainView
                  data={data}
                  version={version}
                  selection={selection}
                  heading={heading}
                  fallback={LOADING}
                  StaticMap={StaticMap}
                />
              </ErrorBoundary>
            </div>
            <section
              className={styles.panel}
              id={activeCluster ? undefined : 'panel'}
              tabIndex={-1}
              aria-label={t.panels}
              data-panel={activeCluster ? undefined : ''}
              hidden={activeCluster !== undefined}
            >
              <ErrorBoundary resetKey={`${view.panel} ${filterKey}`} preservedSelector="#panel > *">
                <PanelTabs
                  isListSelected={isListSelected}
                  panel={view.panel}
                  onChange={id => {
                    setIsListSelected(id === 'list')
                    ensureSheetVisible()
                    if (id !== 'list') change({ panel: id })
                  }}
                >
                  {hasClusters && !activeCluster ? <SidePanel data={data} selection={selection} /> : null}
                  <DataFileLinks isSmallScreenOnly />
                </PanelTabs>
              </ErrorBoundary>
            </section>
            <p role="status" className="visually-hidden">
              {announcement}
            </p>
            <p role="status" className="visually-hidden">
              {statusAnnouncement}
            </p>
          </main>
        </div>
      </GlossaryProvider>
    </ViewProvider>
  )
}

/** What is beside the map comes before the finger that opens it lifts. */
const handlePreload = () => preloadLikelyPanes()
