// What stands in the middle of the page: the map, or what `view=` asks for in its place, or a comparison.
import { type ComponentType, type ReactNode, Suspense, useMemo } from 'react'
import { MapView } from '../map/MapView'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { useViewState } from '../view/context'
import { ComparePane, MapPane, MatrixPane, ProgrammePane, PromisesPane, TablePane } from './panes'

interface MapProps {
  readonly data: Dataset
  readonly version: string
  readonly selection: readonly PlacedCluster[]
}

/** Draws the map while a page is being built. */
export type StaticMap = ComponentType<MapProps>

interface Props extends MapProps {
  /** Stands on the map, where no cluster is open, and above the table. */
  readonly heading: ReactNode
  readonly waiting: ReactNode
  readonly Static: StaticMap | null
}

export function Middle(props: Props) {
  const { data, version, selection, heading, waiting } = props
  const { view: mode, compare } = useViewState().view
  if (compare.length > 0) return <ComparePane data={data} compared={compare} waiting={waiting} />
  if (mode === 'table') return <TablePane data={data} selection={selection} heading={heading} waiting={waiting} />
  if (mode === 'matrix') return <MatrixPane data={data} selection={selection} waiting={waiting} />
  if (mode === 'promises') return <PromisesPane data={data} version={version} selection={selection} waiting={waiting} />
  if (mode === 'map') return <OnMap {...props} />
  return <ProgrammePane key={mode} data={data} version={version} page={mode} waiting={waiting} />
}

function OnMap({ data, version, selection, heading, Static }: Props) {
  const { cluster } = useViewState().view
  const chosen = cluster ? data.byId.get(cluster) : undefined
  const clusters = useMemo(
    () => (chosen && !selection.includes(chosen) ? [...selection, chosen] : selection),
    [chosen, selection],
  )
  return (
    <Suspense fallback={null}>
      <MapView
        clusters={clusters}
        heading={chosen ? null : heading}
        staticMap={Static ? <Static data={data} version={version} selection={selection} /> : null}
        renderLive={stage => <MapPane.Content {...stage} data={data} version={version} selection={selection} />}
      />
    </Suspense>
  )
}
