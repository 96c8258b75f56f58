// The panes of the page, and which of them a view needs.
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
export const ChangesPane = lazyPane('app/panes/ChangesPane', () => import('./ChangesPane'))
export const ProgrammePane = lazyPane('app/panes/ProgrammePane', () => import('./ProgrammePane'))
export const OpenDataPane = lazyPane('app/panes/OpenDataPane', () => import('./OpenDataPane'))
export const EmbedBuilderPane = lazyPane(
  'app/embed/builder/EmbedBuilderPane',
  () => import('../embed/builder/EmbedBuilderPane'),
)
export const IndustryPane = lazyPane('app/panes/IndustryPane', () => import('./IndustryPane'))
export const MeasuresPane = lazyPane('app/panes/MeasuresPane', () => import('./MeasuresPane'))
export const ClusterPane = lazyPane('app/panes/ClusterPane', () => import('./ClusterPane'))
/** Renders nothing if it fails to load: the page prints without map and footer of its own. */
export const PrintPane = lazyPane('app/print/PrintPane', async () => {
  try {
    return await import('../print/PrintPane')
  } catch {
    return { default: () => null }
  }
})
export const LocalDataPane = lazyPane('app/panes/LocalDataPane', () => import('./LocalDataPane'))
export const DaysPane = lazyPane('app/panes/DaysPane', () => import('./DaysPane'))
/** Renders nothing if it fails to load: the search box works without suggestions. */
export const SuggestionsPane = lazyPane('app/search/SuggestionsPane', async () => {
  try {
    return await import('../search/SuggestionsPane')
  } catch {
    return { default: () => null }
  }
})

type PaneEntry = Pick<LazyPane<never>, 'file' | 'preload'> & {
  /** False for panes that a prerendered page does without until the first interaction. */
  readonly isPrerendered: boolean
  /** True for panes that load after the start, without preload. */
  readonly isDeferred: boolean
  /** Data files that the pane fetches; `*` is the id of a cluster. */
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

/** By the value of `view` or `panel`, or by `compare`, `cluster`, `search`. */
export const PANES_BY_NAME = {
  map: [toPaneEntry(MapPane, [], false)],
  table: [toPaneEntry(TablePane, [FILES.facts])],
  matrix: [toPaneEntry(MatrixPane, [FILES.measures])],
  promises: [toPaneEntry(TargetsPane, [FILES.targets])],
  changes: [toPaneEntry(ChangesPane)],
  programme: [toPaneEntry(ProgrammePane, [FILES.programme])],
  method: [toPaneEntry(ProgrammePane, [FILES.programme])],
  'open-data': [toPaneEntry(OpenDataPane, [FILES.manifest])],
  // Loads when it is rendered, so that no page lists its files.
  embed: [],
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

/** The panes of a view. A comparison replaces the mode, an open cluster the panel. */
export const selectPanes = ({
  view,
  compare,
  cluster,
  panel,
}: Pick<View, 'view' | 'compare' | 'cluster' | 'panel'>): readonly PaneEntry[] => [
  ...PANES_BY_NAME[compare.length > 0 ? 'compare' : view],
  ...PANES_BY_NAME[cluster ? 'cluster' : panel],
]

/** Loads the chunks. Rejects if one fails to load. */
export const preloadPanes = (panes: readonly Pick<PaneEntry, 'preload'>[]): Promise<unknown> =>
  Promise.all(panes.map(({ preload }) => preload()))

/** Loads the chunks of panes that the next click may show. A pane that fails here loads again when it is rendered. */
export function preloadLikelyPanes(
  panes: readonly Pick<PaneEntry, 'preload'>[] = [ClusterPane, DatesPane, IndustryPane, MeasuresPane],
): void {
  void preloadPanes(panes).catch(() => {})
}
