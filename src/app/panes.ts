// The parts of the page that come in chunks of their own: what stands in the middle, and the panels beside it.
import { clusterFile, FILES } from '../data/files'
import type { View } from '../view/params'
import { DatesPane, TermEndPane } from './clusterParts'
import { type LazyPane, lazyPane } from './lazyPane'
import { loadSearchEngine } from './useSearch'

export const MapPane = lazyPane('app/MapPane', () => import('./MapPane'))
export const ComparePane = lazyPane('app/ComparePane', () => import('./ComparePane'))
export const TablePane = lazyPane('app/TablePane', () => import('./TablePane'))
export const MatrixPane = lazyPane('app/MatrixPane', () => import('./MatrixPane'))
export const PromisesPane = lazyPane('app/PromisesPane', () => import('./PromisesPane'))
export const ProgrammePane = lazyPane('app/ProgrammePane', () => import('./ProgrammePane'))
export const IndustryPane = lazyPane('app/IndustryPane', () => import('./IndustryPane'))
export const MeasuresPane = lazyPane('app/MeasuresPane', () => import('./MeasuresPane'))
export const ClusterPane = lazyPane('app/ClusterPane', () => import('./ClusterPane'))
export const SharePane = lazyPane('app/SharePane', () => import('./SharePane'))
export const DaysPane = lazyPane('app/DaysPane', () => import('./DaysPane'))
/** The search box filters without its suggestions too, so a failure is not reported. */
export const SuggestionsPane = lazyPane('app/SuggestionsPane', async () => {
  try {
    return await import('./SuggestionsPane')
  } catch {
    return { default: () => null }
  }
})

type Pane = Pick<LazyPane<never>, 'file' | 'preload'> & {
  /** A built page shows the map as a picture, which needs no script until the reader's first step. */
  readonly isInBuiltPage: boolean
  /** Fetched by itself once the page has started: nobody waits for it, and a page does not name its script. */
  readonly isLate: boolean
  /** Files of data that the part fetches by itself; `*` stands for each cluster in question. */
  readonly data: readonly string[]
}

const pane = (
  lazy: Pick<LazyPane<never>, 'file' | 'preload'>,
  data: readonly string[] = [],
  isInBuiltPage = true,
  isLate = false,
): Pane => ({
  file: lazy.file,
  preload: lazy.preload,
  isInBuiltPage,
  isLate,
  data,
})

/** By the value of `view` or `panel` in a link; an open comparison or cluster takes the place of either, a search comes besides. */
export const PANES_BY_NAME = {
  map: [pane(MapPane, [], false)],
  table: [pane(TablePane, [FILES.facts])],
  matrix: [pane(MatrixPane, [FILES.measures])],
  promises: [pane(PromisesPane, [FILES.promises])],
  programme: [pane(ProgrammePane, [FILES.programme])],
  method: [pane(ProgrammePane, [FILES.programme])],
  compare: [pane(ComparePane, [clusterFile('*' as never)])],
  industry: [pane(IndustryPane)],
  measures: [pane(MeasuresPane, [FILES.measures])],
  cluster: [pane(ClusterPane, [clusterFile('*' as never)]), pane(DatesPane), pane(TermEndPane, [], true, true)],
  search: [pane({ file: 'app/searchEngine', preload: loadSearchEngine }, [FILES.search], false)],
} satisfies Readonly<Record<View['view'] | View['panel'] | 'compare' | 'cluster' | 'search', readonly Pane[]>>

/** The parts that a view shows beyond the entry chunk. */
export const panesFor = ({
  view,
  compare,
  cluster,
  panel,
}: Pick<View, 'view' | 'compare' | 'cluster' | 'panel'>): readonly Pane[] => [
  ...PANES_BY_NAME[compare.length > 0 ? 'compare' : view],
  ...PANES_BY_NAME[cluster ? 'cluster' : panel],
]

/** Rejects when one does not arrive. */
export const preloadPanes = (panes: readonly Pick<Pane, 'preload'>[]): Promise<unknown> =>
  Promise.all(panes.map(({ preload }) => preload()))

/** Loads what a next step is likely to show. What does not arrive is asked for again where it is shown. */
export function preloadLikely(
  panes: readonly Pick<Pane, 'preload'>[] = [ClusterPane, DatesPane, IndustryPane, MeasuresPane],
): void {
  void preloadPanes(panes).catch(() => {})
}
