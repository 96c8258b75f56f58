// Wires the live map: model, links, hover cards, camera and detail geometry.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { mapMessages } from '#messages/map'
import { noticeMessages } from '#messages/notices'
import { DataFileError } from '../../data/DataFileError'
import { fetchDetailGeometry } from '../../data/paneQueries'
import type { Camera } from '../../domain/map/camera'
import LiveMap from '../../map/LiveMap'
import type { HoverTarget, MapElementProps } from '../../map/mapProps'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { selectHoverCluster, selectHoverPlace } from '../../model/map/hoverModel'
import { selectMapModel } from '../../model/map/mapModel'
import { roundCamera } from '../../view/camera'
import { useDeferredView, useViewState } from '../../view/ViewProvider'
import { buildPlacePatch, MAP_LINKS } from './mapLinks'

interface Props extends MapElementProps {
  readonly data: Dataset
  readonly version: string
  readonly selection: readonly PlacedCluster[]
}

const formatLoadError = (error: Error): string =>
  error instanceof DataFileError
    ? noticeMessages.fileProblem[error.kind](error.file) + (noticeMessages.missingFileEffect[error.file] ?? '')
    : mapMessages.mapLibreFailed

export default function MapPane({ data, version, selection, ...viewport }: Props) {
  const { view, change } = useViewState()
  const { city, county, cluster } = view
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view, only places and cluster matter
  const model = useMemo(() => selectMapModel(view, data, selection), [`${city}/${county}`, cluster, data, selection])
  const queryClient = useQueryClient()
  const loadDetail = useCallback(async () => {
    const [{ decodeGeometry }, { value }] = await Promise.all([
      import('../../map/basemap/geometry'),
      fetchDetailGeometry(queryClient),
    ])
    return decodeGeometry(value)
  }, [queryClient])
  const handleCameraChange = useCallback((at: Camera | null) => change({ at: at ? roundCamera(at) : null }), [change])
  const { latest } = useDeferredView()
  const handlePlaceClick = useCallback((code: string) => change(buildPlacePatch(latest(), code)), [change, latest])
  const selectHoverModel = useCallback(
    (hover: HoverTarget) =>
      hover.kind === 'cluster'
        ? selectHoverCluster(hover.id, data)
        : selectHoverPlace(
            hover.code,
            data,
            selection,
            model.hasMarkers ? [] : model.counts,
            hover.kind === 'unknownCounty',
          ),
    [data, selection, model],
  )
  return (
    <LiveMap
      {...viewport}
      loadDetailGeometry={loadDetail}
      model={model}
      links={MAP_LINKS}
      onSelectPlace={handlePlaceClick}
      getHoverModel={selectHoverModel}
      requestedCamera={view.at}
      onCameraChange={handleCameraChange}
      theme={view.theme}
      dataDate={version}
      formatError={formatLoadError}
    />
  )
}
