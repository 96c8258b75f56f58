// The middle of the page: the map, or what replaces it.
import { type ComponentType, type ReactNode, Suspense, useMemo } from 'react'
import { MapView } from '../../map/MapView'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { getMode } from '../../view/params'
import { useViewState } from '../../view/ViewProvider'
import { ErrorBoundary } from '../notices/ErrorBoundary'
import {
  ChangesPane,
  ComparePane,
  EmbedBuilderPane,
  MapPane,
  MatrixPane,
  OpenDataPane,
  ProgrammePane,
  TablePane,
  TargetsPane,
} from '../panes/panes'
import styles from './AppLayout.module.css'

interface MainViewData {
  readonly data: Dataset
  readonly version: string
  readonly selection: readonly PlacedCluster[]
}

/** Renders the map while a page is prerendered. */
export type StaticMapComponent = ComponentType<MainViewData>

interface ContentProps extends MainViewData {
  /** On the map while no cluster is open, and above the table. */
  readonly heading: ReactNode
  readonly StaticMap: StaticMapComponent | null
}

export function MainView({ filterKey, ...props }: ContentProps & { readonly filterKey: string }) {
  const { view } = useViewState()
  return (
    <div className={styles.map} id="main-view" tabIndex={-1}>
      <ErrorBoundary key={getMode(view)} resetKey={`${filterKey} ${view.cluster}`} preservedSelector="#main-view > *">
        <Content {...props} />
      </ErrorBoundary>
    </div>
  )
}

function Content(props: ContentProps) {
  const { data, version, selection, heading } = props
  const { view } = useViewState()
  const mode = getMode(view)
  switch (mode) {
    case 'map':
      return <MapContainer {...props} />
    case 'table':
      return <TablePane data={data} selection={selection} heading={heading} />
    case 'matrix':
      return <MatrixPane data={data} selection={selection} />
    case 'promises':
      return <TargetsPane data={data} version={version} selection={selection} />
    case 'changes':
      return <ChangesPane data={data} selection={selection} />
    case 'embed':
      return <EmbedBuilderPane data={data} />
    case 'compare':
      return <ComparePane data={data} compared={view.compare} />
    case 'open-data':
      return <OpenDataPane data={data} />
    default:
      return <ProgrammePane key={mode} data={data} version={version} page={mode} />
  }
}

function MapContainer({ data, version, selection, heading, StaticMap }: ContentProps) {
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
