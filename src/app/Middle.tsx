// What stands in the middle of the page: the map, or what `view=` asks for in its place, or a comparison.
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, Suspense, useCallback, useMemo } from 'react'
import { t } from '#messages/t'
import { DataFileError } from '../data/error'
import { fetchDetailGeometry } from '../data/queries'
import { MapView } from '../map/MapView'
import type { Hover, Still } from '../map/mapProps'
import type { Camera } from '../map/projection'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { selectHoverCluster, selectHoverPlace } from '../model/hover'
import { selectMapModel } from '../model/mapModel'
import { roundAt } from '../view/at'
import { useTrailingView, useViewState } from '../view/context'
import { MAP_LINKS, placePatch } from './mapLinks'
import { ComparePane, LiveMap, MatrixPane, ProgrammePane, TablePane } from './panes'

interface Props {
  readonly data: Dataset
  readonly version: string
  readonly selection: readonly PlacedCluster[]
  /** Stands on the map, where no cluster is open, and above the table. */
  readonly heading: ReactNode
  readonly waiting: ReactNode
  readonly Still: Still | null
}

export function Middle(props: Props) {
  const { data, version, selection, heading, waiting } = props
  const { view: mode, compare } = useViewState().view
  if (compare.length > 0) return <ComparePane data={data} compared={compare} waiting={waiting} />
  if (mode === 'table') return <TablePane data={data} selection={selection} heading={heading} waiting={waiting} />
  if (mode === 'matrix') return <MatrixPane data={data} selection={selection} waiting={waiting} />
  if (mode === 'map') return <OnMap {...props} />
  return <ProgrammePane key={mode} data={data} version={version} page={mode} waiting={waiting} />
}

const explain = (error: Error): string =>
  error instanceof DataFileError ? t.fileProblem[error.kind](error.file) + (t.fileLoss[error.file] ?? '') : t.glFailed

function OnMap({ data, version, selection, heading, Still }: Props) {
  const { view, change } = useViewState()
  const { city, county, cluster } = view
  // Of the view only the places and the cluster asked for are drawn; the rest is in the selection.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these stand for the parts of view that matter
  const model = useMemo(() => selectMapModel(view, data, selection), [`${city}/${county}`, cluster, data, selection])
  const client = useQueryClient()
  const loadDetail = useCallback(async () => {
    const [{ decodeGeometry }, { value }] = await Promise.all([import('../map/geometry'), fetchDetailGeometry(client)])
    return decodeGeometry(value)
  }, [client])
  const onAt = useCallback((at: Camera | null) => change({ at: at ? roundAt(at) : null }), [change])
  const { latest } = useTrailingView()
  const onPlace = useCallback((code: string) => change(placePatch(latest(), code)), [change, latest])
  const describe = useCallback(
    (hover: Hover) =>
      hover.kind === 'cluster'
        ? selectHoverCluster(hover.id, data)
        : selectHoverPlace(hover.code, data, selection, model.counts, hover.kind === 'rest'),
    [data, selection, model.counts],
  )
  return (
    <Suspense fallback={null}>
      <MapView
        loadDetail={loadDetail}
        model={model}
        links={MAP_LINKS}
        onPlace={onPlace}
        describe={describe}
        at={view.at}
        onAt={onAt}
        theme={view.theme}
        dataDate={version}
        heading={cluster && data.byId.has(cluster) ? null : heading}
        explain={explain}
        Still={Still}
        Live={LiveMap.Content}
      />
    </Suspense>
  )
}
