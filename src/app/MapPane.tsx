// The interactive map with what it needs of the app: its model, its links, what is said on hover, and the fine geometry.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { t } from '#messages/t'
import { DataFileError } from '../data/error'
import { fetchDetailGeometry } from '../data/queries'
import LiveMap from '../map/LiveMap'
import type { Hover, MapStage } from '../map/mapProps'
import type { Camera } from '../map/projection'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { selectHoverCluster, selectHoverPlace } from '../model/hover'
import { selectMapModel } from '../model/mapModel'
import { roundAt } from '../view/at'
import { useTrailingView, useViewState } from '../view/context'
import { MAP_LINKS, placePatch } from './mapLinks'

interface Props extends MapStage {
  readonly data: Dataset
  readonly version: string
  readonly selection: readonly PlacedCluster[]
}

const explain = (error: Error): string =>
  error instanceof DataFileError ? t.fileProblem[error.kind](error.file) + (t.fileLoss[error.file] ?? '') : t.glFailed

export default function MapPane({ data, version, selection, ...stage }: Props) {
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
    <LiveMap
      {...stage}
      loadDetail={loadDetail}
      model={model}
      links={MAP_LINKS}
      onPlace={onPlace}
      describe={describe}
      at={view.at}
      onAt={onAt}
      theme={view.theme}
      dataDate={version}
      explain={explain}
    />
  )
}
