// What is shown only when it is asked for, each in a chunk of its own: in the map's place, or folded in a panel.
import type { View } from '../view/params'
import { later } from './later'

export const MatrixPane = later(() => import('./MatrixPane'))
export const StandardPane = later(() => import('./StandardPane'))
export const ProgrammePane = later(() => import('./ProgrammePane'))

/** What a view shows beyond the first chunk, so that its first render is whole. */
export async function fetchPanes({ view }: Pick<View, 'view'>): Promise<void> {
  if (view === 'matrix') await MatrixPane.fetch()
  if (view === 'programme' || view === 'method') await ProgrammePane.fetch()
}
