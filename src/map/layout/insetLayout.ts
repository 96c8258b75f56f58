// Camera and overlay of the inset. The camera depends on all clusters of the city, so that no filter moves it.
import type { MapModel, MarkerModel } from '../../model/map/mapModel'
import { fitMarkers } from '../camera/camera'
import { type Camera, isInView, type Size } from '../camera/projection'
import { INSET_CAPTION_HEIGHT } from './controlsLayout'
import type { InsetModel } from './mapLayout'
import { buildOverlayLayout, type OverlayLayout } from './overlayLayout'
import { isInPrefecture } from './symbolLayout'

const PADDING = { top: 28, right: 58, bottom: 40, left: 62 }

/** Camera and size of the inset's map, without its caption. */
export interface InsetFrame {
  readonly camera: Camera
  readonly size: Size
  /** The counties of the model that are in view. */
  readonly counties: readonly string[]
}

/** The markers that decide on the camera: above MAX_MARKERS clusters, `allMarkers` is empty. */
export const getFrameMarkers = (
  { allMarkers }: Pick<MapModel, 'allMarkers'>,
  { members }: Pick<InsetModel, 'members'>,
): readonly MarkerModel[] => (allMarkers.length > 0 ? allMarkers : members)

/**
 * The frame of an inset.
 * @param markers see {@link getFrameMarkers}
 * @param outerSize with the caption
 */
export function getInsetFrame(
  { counties, countyNames }: Pick<MapModel, 'counties' | 'countyNames'>,
  markers: readonly MarkerModel[],
  prefecture: string,
  outerSize: Size,
): InsetFrame {
  const size = { width: outerSize.width, height: outerSize.height - INSET_CAPTION_HEIGHT }
  const camera = fitMarkers(
    markers.filter(marker => isInPrefecture(marker, prefecture)),
    size,
    PADDING,
  )
  const visibleCodes = new Set(
    countyNames.filter(({ bbox }) => isInView(bbox, { camera, size })).map(({ code }) => code),
  )
  return { camera, size, counties: counties.filter(code => visibleCodes.has(code)) }
}

/** Symbols and labels of the inset's members. */
export const buildInsetOverlay = (
  model: MapModel,
  members: readonly MarkerModel[],
  { camera, size }: InsetFrame,
): OverlayLayout =>
  buildOverlayLayout(
    { ...model, markers: members, prefectureNames: [] },
    { camera, size },
    {
      symbolPx: 21,
      allowDenseGroups: false,
      getReserved: () => [{ left: 0, top: size.height - 26, right: 96, bottom: size.height }],
      getDenseGroupLines: () => [],
      countyMinZoom: 0,
      prefectureNameMode: 'none',
    },
  )
