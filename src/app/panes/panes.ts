// The parts of the page that come in chunks of their own: what stands in the middle, and the panels beside it.
import { FILES, getClusterFile } from '../../data/files'
import type { View } from '../../view/params'
import { loadSearchEngine } from '../search/useSearch'
import { DatesPane, TermEndPane } from './clusterPanes'
import { type LazyPane, lazyPane } from './lazyPane'

export const MapPane = lazyPane('app/panes/MapPane', () => import('./MapPane'))
export const ComparePane = lazyPane('app/panes/ComparePane', () => import('./ComparePane'))
export const TablePane = lazyPane('app/panes/TablePane', () => import('./TablePane'))
export const MatrixPane = lazyPane('app/panes/MatrixPane', () => import('./MatrixPane'))
export const TargetsPane = lazyPane('app/panes/TargetsPane', () => import('./TargetsPane'))
export const ProgrammePane = lazyPane('app/panes/ProgrammePane', () => import('./ProgrammePane'))
export const IndustryPane = lazyPane('app/panes/IndustryPane', () => import('./IndustryPane'))
export const MeasuresPane = lazyPane('app/panes/MeasuresPane', () => import('./MeasuresPane'))
export const ClusterPane = lazyPane('app/panes/ClusterPane', () => import('./ClusterPane'))
export const SharePane = lazyPane('app/share/SharePane', () => import('../share/SharePane'))
export const DaysPane = lazyPane('app/panes/DaysPane', () => import('./DaysPane'))
/** The search box filters without its suggestions too, so a failure is not reported. */
export const SuggestionsPane = lazyPane('app/search/SuggestionsPane', async () => {
  try {
    return await import('../search/SuggestionsPane')
  } catch {
    return { default: () => null }
  }
})

type PaneEntry = Pick<LazyPane<never>, 'file' | 'preload'> & {
  /** A built page shows the map as a picture, which needs no script until the reader's first step. */
  readonly isPrerendered: boolean
  /** Fetched by itself once the page has started: nobody waits for it, and a page does not name its script. */
  readonly isDeferred: boolean
  /** Files of data that the part fetches by itself; `*` stands for each cluster in question. */
  readonly data: readonly string[]
}

const toPaneEntry = (
  source: Pick<LazyPane<never>, 'file' | 'preload'>,
  data: readonly string[] = [],
  isPrerendered = true,
  isDeferred = false,
): PaneEntry => ({
  file: source.file,
  preload: source.preload,
  isPrerendered,
  isDeferred,
  data,
})

/** By the value of `view` or `panel` in a link; an open comparison or cluster takes the place of either, a search comes besides. */
export const PANES_BY_NAME = {
  map: [toPaneEntry(MapPane, [], false)],
  table: [toPaneEntry(TablePane, [FILES.facts])],
  matrix: [toPaneEntry(MatrixPane, [FILES.measures])],
  promises: [toPaneEntry(TargetsPane, [FILES.targets])],
  programme: [toPaneEntry(ProgrammePane, [FILES.programme])],
  method: [toPaneEntry(ProgrammePane, [FILES.programme])],
  compare: [toPaneEntry(ComparePane, [getClusterFile('*' as never)])],
  industry: [toPaneEntry(IndustryPane)],
  measures: [toPaneEntry(MeasuresPane, [FILES.measures])],
  cluster: [
    toPaneEntry(ClusterPane, [getClusterFile('*' as never)]),
    toPaneEntry(DatesPane),
    toPaneEntry(TermEndPane, [], true, true),
  ],
  search: [toPaneEntry({ file: 'app/search/searchEngine', preload: loadSearchEngine }, [FILES.search], false)],
} satisfies Readonly<Record<View['view'] | View['panel'] | 'compare' | 'cluster' | 'search', readonly PaneEntry[]>>

/** The parts that a view shows beyond the entry chunk. */
export const selectPanes = ({
  view,
  compare,
  cluster,
  panel,
}: Pick<View, 'view' | 'compare' | 'cluster' | 'panel'>): readonly PaneEntry[] => [
  ...PANES_BY_NAME[compare.length > 0 ? 'compare' : view],
  ...PANES_BY_NAME[cluster ? 'cluster' : panel],
]

/** Rejects when one does not arrive. */
export const preloadPanes = (panes: readonly Pick<PaneEntry, 'preload'>[]): Promise<unknown> =>
  Promise.all(panes.map(({ preload }) => preload()))

/** Loads what a next step is likely to show. What does not arrive is asked for again where it is shown. */
export function preloadLikelyPanes(
  panes: readonly Pick<PaneEntry, 'preload'>[] = [ClusterPane, DatesPane, IndustryPane, MeasuresPane],
): void {
  void preloadPanes(panes).catch(() => {})
}
