// Wires address, data, selectors and panels together. The only place that knows them all.
import { useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { clusterFile } from '../data/files'
import type { IsoDay } from '../domain/calendar'
import { FACET_KEYS } from '../domain/filter'
import { Chips } from '../features/filters/Chips'
import { Filters } from '../features/filters/Filters'
import { SearchBox } from '../features/filters/SearchBox'
import { placeName } from '../model/dataset'
import { selectFound, selectUnknown } from '../model/selection'
import { selectSummary } from '../model/summary'
import { DARK, matches, ONE_AT_A_TIME } from '../ui/useMedia'
import { ViewProvider } from '../view/context'
import type { LinkProblem } from '../view/links'
import type { View } from '../view/params'
import { useView } from '../view/useView'
import styles from './App.module.css'
import { Beside } from './Beside'
import { chipsOf } from './chips'
import { DataLine } from './DataLine'
import { EnglishOffer } from './EnglishOffer'
import { ErrorBoundary } from './ErrorBoundary'
import { FileNotice } from './FileNotice'
import { Fold } from './Fold'
import { Header } from './Header'
import { LinkNotice } from './LinkNotice'
import { ListBody } from './ListBody'
import { LOADING } from './Loading'
import { Middle, type StaticMap } from './Middle'
import { MODE_KIND, ModeSwitch, modeName } from './ModeSwitch'
import { PageHead } from './PageHead'
import { PanelTabs } from './PanelTabs'
import { ClusterPane, DaysPane, preloadLikely, SuggestionsPane } from './panes'
import { Share } from './Share'
import { SheetHead, useSheet } from './Sheet'
import { type Part, SkipLinks } from './SkipLinks'
import { Terms } from './Terms'
import { useDataset } from './useDataset'
import { useFocusKept } from './useFocusKept'
import { useSaid } from './useSaid'
import { useSearch } from './useSearch'
import { useStatusChanges } from './useStatusChanges'
import { WithoutScript } from './WithoutScript'

interface Props {
  /** Today, or the day of the build in the first render of a built page. */
  readonly day: IsoDay
  /** Parameters of the address as it was opened that the grammar does not know, or that appear twice. */
  readonly unknownParams: readonly LinkProblem[]
  readonly Static: StaticMap | null
}

export function App({ day, unknownParams, Static }: Props) {
  const { view: asked, problems, change } = useView()
  useFocusKept()
  const [dismissed, setDismissed] = useState(false)
  const shownDay = asked.asof ?? day
  const { data, version, files, hasClusters } = useDataset(shownDay)
  // What names nothing we know is told in a notice and otherwise left out, so that the rest of the link works.
  const unknownValues = useMemo(() => selectUnknown(asked, data), [asked, data])
  const view = useMemo(() => withoutUnknown(asked, unknownValues), [asked, unknownValues])

  const { cluster: clusterId, compare } = view
  const mode = compare.length > 0 ? 'compare' : view.view
  const search = useSearch(view.q, data)
  const filterKey = JSON.stringify([...FACET_KEYS, 'q' as const].map(key => view[key]))
  // Camera and panel are part of the view but not of what it selects.
  // biome-ignore lint/correctness/useExhaustiveDependencies: filterKey stands for the filters in view
  const { selection, facets, relaxations } = useMemo(
    () => selectFound(view, data, search.match),
    [filterKey, data, search.match],
  )
  const summary = useMemo(() => selectSummary(selection), [selection])
  const chips = chipsOf(view, data)
  const chosen = clusterId ? data.byId.get(clusterId) : undefined
  const total = data.clusters.length

  // A link opened cold leaves the focus alone.
  const [openedWith, setOpenedWith] = useState(clusterId)
  if (openedWith && clusterId !== openedWith) setOpenedWith(null)

  const [onList, setOnList] = useState(view.panel === 'industry')
  // On a small screen one thing shows at a time: whoever types wants to see what is found.
  const find = (patch: Partial<View>, hash = '') => {
    setOnList(true)
    raise()
    change(matches(ONE_AT_A_TIME) && clusterId ? { cluster: null, ...patch } : patch, { hash })
  }
  const sheet = useSheet(clusterId)
  /** What is asked for shows, however low the sheet stands. */
  const raise = () => {
    if (sheet.stop === 'low') sheet.setStop('half')
  }
  const onSkip = (to: Part) =>
    flushSync(() => {
      if (to !== 'middle') {
        setOnList(to === 'list')
        raise()
      }
      if (to === 'list' && matches(ONE_AT_A_TIME) && clusterId) change({ cluster: null })
    })
  const isLooking = hasClusters && search.match === 'pending'
  const headline = isLooking
    ? t.looking
    : hasClusters
      ? t.headline(summary.count, summary.cities, summary.top)
      : t.dataLoading
  const standing =
    hasClusters && summary.count > 0 ? t.standing(shownDay, summary.byStatus, data.notYet.length, version) : ''
  const heading = (
    <>
      <h2>{headline}</h2>
      <p>{standing}</p>
    </>
  )

  const panelName = chosen ? names.cluster(chosen) : t.panels
  const foundWords = isLooking ? t.looking : hasClusters ? t.found(selection.length, total) : ''
  const said = useSaid(
    t.said(
      modeName(mode),
      chips.map(c => c.label),
      foundWords,
    ),
  )
  const found = (
    <div className={styles.found} data-found>
      <h2 id="found">{t.results}</h2>
      <p>{foundWords}</p>
    </div>
  )
  const statusChanges = useStatusChanges(data, day, view.asof === null)

  return (
    <ViewProvider view={view} change={change}>
      <Terms>
        <PageHead data={data} selection={selection} />
        <div
          className={styles.app}
          data-open={chosen ? 'cluster' : 'overview'}
          data-tab={onList ? 'list' : 'panel'}
          data-mode={mode}
          data-kind={MODE_KIND[mode]}
          data-sheet={sheet.stop}
        >
          <SkipLinks names={{ middle: modeName(mode), panel: panelName }} onSkip={onSkip} />
          <Header
            onTheme={() => {
              const isDark = view.theme === 'dark' || (view.theme === null && matches(DARK))
              change({ theme: isDark ? 'light' : 'dark' })
            }}
            search={
              <ErrorBoundary>
                <SearchBox
                  onSearch={q => find({ q })}
                  suggest={box => <SuggestionsPane {...box} data={data} onChoose={find} />}
                />
              </ErrorBoundary>
            }
            modes={<ModeSwitch />}
            share={<Share data={data} version={version} selection={selection} today={day} />}
          />
          {t.lang === 'zh-CN' ? <EnglishOffer /> : null}
          <div className={styles.notices}>
            <LinkNotice
              day={shownDay}
              problems={dismissed ? problems : [...problems, ...unknownParams]}
              unknown={unknownValues}
              placeName={code => placeName(data, code)}
              onDismiss={() => {
                setDismissed(true)
                change(view, { silent: true })
              }}
            />
            {Object.values(files).map(file => (
              <FileNotice key={file.file} state={file} />
            ))}
          </div>
          <WithoutScript />
          <main className={styles.main} onPointerEnter={ahead} onFocus={ahead}>
            <SheetHead {...sheet} />
            <div className={styles.answer} data-answer {...sheet.drag}>
              {heading}
              <ErrorBoundary view={filterKey}>
                <Chips chips={chips} />
              </ErrorBoundary>
            </div>
            {/* What the page is about stands before the list in the document, wherever the screen has room for it. */}
            {chosen ? (
              <section className={styles.open} id="panel" tabIndex={-1} aria-label={panelName} data-panel data-scroll>
                <ErrorBoundary key={chosen.id} markup="#panel > *">
                  <ClusterPane
                    data={data}
                    version={version}
                    selection={selection}
                    cluster={chosen}
                    byReader={clusterId !== openedWith}
                    waiting={LOADING}
                  />
                </ErrorBoundary>
                <DataLine key={`data ${chosen.id}`} own={clusterFile(chosen.id)} isInsteadOfList />
              </section>
            ) : null}
            <div className={styles.list}>
              <section className={styles.rows} id="list" tabIndex={-1} aria-labelledby="found">
                <ErrorBoundary view={filterKey}>
                  <Fold title={t.filters} onOpen={() => sheet.setStop('full')}>
                    <Filters
                      data={data}
                      facets={facets}
                      today={day}
                      renderDays={() => <DaysPane lists={data.lists} today={day} waiting={LOADING} />}
                    />
                  </Fold>
                  <Chips chips={chips} />
                </ErrorBoundary>
                <ErrorBoundary view={filterKey} markup="#list > [data-found], #list > [data-results]">
                  {found}
                  {search.renderNotes?.(view.view, find)}
                  <ListBody
                    data={data}
                    selection={selection}
                    day={shownDay}
                    chips={chips}
                    relaxations={relaxations}
                    hasFailed={files.index.error !== null}
                    search={search}
                  />
                  {t.translationNote ? <p className={styles.note}>{t.translationNote}</p> : null}
                </ErrorBoundary>
                <DataLine />
              </section>
            </div>
            <div className={styles.map} id="middle" tabIndex={-1}>
              <ErrorBoundary key={mode} view={`${filterKey} ${clusterId}`} markup="#middle > *">
                <Middle
                  data={data}
                  version={version}
                  selection={selection}
                  heading={heading}
                  waiting={LOADING}
                  Static={Static}
                />
              </ErrorBoundary>
            </div>
            <section
              className={styles.panel}
              id={chosen ? undefined : 'panel'}
              tabIndex={-1}
              aria-label={t.panels}
              data-panel={chosen ? undefined : ''}
              hidden={chosen !== undefined}
            >
              <ErrorBoundary view={`${view.panel} ${filterKey}`} markup="#panel > *">
                <PanelTabs
                  onList={onList}
                  panel={view.panel}
                  onChange={id => {
                    setOnList(id === 'list')
                    raise()
                    if (id !== 'list') change({ panel: id })
                  }}
                >
                  {hasClusters && !chosen ? <Beside data={data} selection={selection} /> : null}
                  <DataLine isInsteadOfList />
                </PanelTabs>
              </ErrorBoundary>
            </section>
            <p role="status" className="unseen">
              {said}
            </p>
            <p role="status" className="unseen">
              {statusChanges}
            </p>
          </main>
        </div>
      </Terms>
    </ViewProvider>
  )
}

/** What is beside the map comes before the finger that opens it lifts. */
const ahead = () => preloadLikely()

/** The view without the values that name nothing we know. */
function withoutUnknown(view: View, unknown: ReturnType<typeof selectUnknown>): View {
  if (unknown.length === 0) return view
  const bad = new Set(unknown.map(u => u.value))
  return {
    ...view,
    county: view.county.filter(code => !bad.has(code)),
    list: view.list.filter(id => !bad.has(id)),
    cluster: view.cluster && bad.has(view.cluster) ? null : view.cluster,
    compare: view.compare.filter(id => !bad.has(id)),
  }
}
