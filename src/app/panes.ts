// What comes in chunks of its own: what stands in the middle of the page, and the panels beside it.
import type { View } from '../view/params'
import { DatesPane } from './clusterParts'
import { type Later, later } from './later'

/** A built page shows the map as a picture, with links; it comes to life with the reader's first step. */
export const LiveMap = later('map/LiveMap', () => import('../map/LiveMap'), { atIntent: true })
export const ComparePane = later('app/ComparePane', () => import('./ComparePane'))
export const TablePane = later('app/TablePane', () => import('./TablePane'))
export const MatrixPane = later('app/MatrixPane', () => import('./MatrixPane'))
export const ProgrammePane = later('app/ProgrammePane', () => import('./ProgrammePane'))
export const IndustryPane = later('app/IndustryPane', () => import('./IndustryPane'))
export const MeasuresPane = later('app/MeasuresPane', () => import('./MeasuresPane'))
export const ClusterPane = later('app/ClusterPane', () => import('./ClusterPane'))
/** Without it the box filters all the same, so nothing is said. */
export const SuggestionsPane = later('app/SuggestionsPane', async () => {
  try {
    return await import('./SuggestionsPane')
  } catch {
    return { default: () => null }
  }
})

type Pane = Pick<Later<never>, 'file' | 'fetch' | 'atIntent'>

/** What a view shows beyond the first chunk. */
export function panesOf({
  view,
  compare,
  cluster,
  panel,
}: Pick<View, 'view' | 'compare' | 'cluster' | 'panel'>): readonly Pane[] {
  return [
    compare.length > 0
      ? ComparePane
      : { map: LiveMap, table: TablePane, matrix: MatrixPane, programme: ProgrammePane, method: ProgrammePane }[view],
    ...(cluster ? [ClusterPane, DatesPane] : [panel === 'measures' ? MeasuresPane : IndustryPane]),
  ]
}

/** Rejects when one does not come. */
export const fetchPanes = (panes: readonly Pane[]): Promise<unknown> => Promise.all(panes.map(pane => pane.fetch()))

/** What a next step is likely to show, so that it is here before the finger lifts. */
export function fetchAhead(panes: readonly Pane[] = [ClusterPane, DatesPane, IndustryPane, MeasuresPane]): void {
  // What did not come is asked for again where it is shown.
  void fetchPanes(panes).catch(() => {})
}
