// What stands in the middle of the page: the map, or what `view=` asks for in its place, or a comparison.
import { type ComponentType, type ReactNode, Suspense, useMemo } from 'react'
import { MapView } from '../../map/MapView'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { useViewState } from '../../view/ViewProvider'
import { ComparePane, MapPane, MatrixPane, ProgrammePane, TablePane, TargetsPane } from '../panes/panes'

interface MainViewData {
  readonly data: Dataset
  readonly version: string
  readonly selection: readonly PlacedCluster[]
}

/** Draws the map while a page is being built. */
export type StaticMapComponent = ComponentType<MainViewData>

interface Props extends MainViewData {
  /** Stands on the map, where no cluster is open, and above the table. */
  readonly heading: ReactNode
  readonly fallback: ReactNode
  readonly StaticMap: StaticMapComponent | null
}

export function MainView(props: Props) {
  const { data, version, selection, heading, fallback } = props
  const { view: mode, compare } = useViewState().view
  if (compare.length > 0) return <ComparePane data={data} compared={compare} fallback={fallback} />
  if (mode === 'table') return <TablePane data={data} selection={selection} heading={heading} fallback={fallback} />
  if (mode === 'matrix') return <MatrixPane data={data} selection={selection} fallback={fallback} />
  if (mode === 'promises')
    return <TargetsPane data={data} version={version} selection={selection} fallback={fallback} />
  if (mode === 'map') return <MapContainer {...props} />
  return <ProgrammePane key={mode} data={data} version={version} page={mode} fallback={fallback} />
}

function MapContainer({ data, version, selection, heading, StaticMap }: Props) {
  const { cluster } = useViewState().view
  const activeCluster = cluster ? data.byId.get(cluster) : undefined
  const clusters = useMemo(
    () => (activeCluster && !selection.includes(activeCluster) ? [...selection, activeCluster] : selection),
    [activeCluster, selection],
  )
  return (
    <Suspense fallback={null}>
      <MapView
        clusters={clusters}
        heading={activeCluster ? null : heading}
        staticMap={StaticMap ? <StaticMap data={data} version={version} selection={selection} /> : null}
        renderLiveMap={viewport => (
          <MapPane.Content {...viewport} data={data} version={version} selection={selection} />
        )}
      />
    </Suspense>
  )
}
