// The complete layout at one camera and size: overlay, inset, and the switch that replaces the inset. Pure, so that the
// build and the browser get the same result.
import { mapMessages } from '#messages/map'
import { names } from '#messages/names'
import type { PrefectureCode } from '../../domain/place/adcode'
import type { MapModel, MarkerModel } from '../../model/map/mapModel'
import { constrainCamera, fitMarkers } from '../camera/camera'
import { type Camera, fitBox, type Projection, type Size } from '../camera/projection'
import { doesInsetCover, getPadding, getReservedRects, isSmallMap } from './controlsLayout'
import { findInsetSize, getObstacles, placeProvinceSymbols } from './insetSize'
import { buildOverlayLayout, type OverlayLayout } from './overlayLayout'
import { getProvinceCamera, getProvinceProjection } from './provinceCamera'
import { hasAggregates } from './symbolCapacity'
import type { DenseGroup } from './symbolLayout'

/** County names appear from this zoom on. */
export const COUNTY_NAMES_MIN_ZOOM = 7.4
/** A county is legible with its neighbours around it. */
const MAX_FIT_ZOOM = 8.5
/** The inset is shown while the zoom differs by less from that of the whole province. */
const INSET_MAX_ZOOM_DIFFERENCE = 1.2

/** The camera without a request by link or user: the focus of the view, otherwise the whole province. */
export const getDefaultCamera = ({ focus }: MapModel, size: Size): Camera =>
  constrainCamera(focus ? fitBox(focus, size, getPadding(size), MAX_FIT_ZOOM) : getProvinceCamera(size))

/** The camera that fits a dense group, at which its members are symbols. */
export const getGroupCamera = ({ members }: DenseGroup, size: Size): Camera =>
  fitMarkers(
    members.map(({ marker }) => marker),
    size,
    getPadding(size),
  )

/** The dense group that the inset repeats at a larger scale. */
export interface InsetModel {
  readonly prefecture: string
  readonly cityName: string
  /** Empty while the inset is hidden. */
  readonly members: readonly MarkerModel[]
  readonly size: Size
}

/** The layout of overlay and controls. */
export interface MapLayout {
  readonly overlay: OverlayLayout
  readonly inset: InsetModel | null
  /** The city that a switch offers instead of the inset; null without a switch, and where the whole province has numbers. */
  readonly switchGroup: DenseGroup | null
}

/**
 * @param hasInset false for a map without an inset
 * @example
 * the whole province on 768 x 839 px                      -> the inset repeats Chengdu, no switch
 * the whole province on 390 x 300 px                      -> no inset, a switch to Chengdu
 * two zoom levels closer on 768 x 839 px                  -> neither
 */
export function buildMapLayout(model: MapModel, projection: Projection, hasInset = true): MapLayout {
  const { camera, size } = projection
  const provinceZoom = getProvinceCamera(size).zoom
  const isNearProvinceZoom = Math.abs(camera.zoom - provinceZoom) < INSET_MAX_ZOOM_DIFFERENCE
  const buildOverlay = (insetSize: Size | null): OverlayLayout =>
    buildOverlayLayout(model, projection, {
      allowDenseGroups: true,
      getReserved: denseGroups => getReservedRects(size, denseGroups.length === 0 ? null : (insetSize ?? 'switch')),
      getDenseGroupLines: ({ prefecture, members }, isLargest) => [
        `${model.prefectureNames.find(p => p.code === prefecture)?.name ?? ''} ${members.length}`,
        ...(isLargest ? [insetSize ? mapMessages.seeInset : mapMessages.tapToZoom] : []),
      ],
      countyMinZoom: COUNTY_NAMES_MIN_ZOOM,
      prefectureNameMode: isSmallMap(size) || camera.zoom > provinceZoom + 1 ? 'optional' : 'required',
    })
  const provinceInsetSize = hasInset ? findInsetSize(model, size) : null
  let insetSize = isNearProvinceZoom ? provinceInsetSize : null
  let overlay = buildOverlay(insetSize)
  if (insetSize && doesInsetCover(insetSize, size, getObstacles(overlay, projection))) {
    insetSize = null
    overlay = buildOverlay(insetSize)
  }
  const [denseGroup] = overlay.denseGroups
  if (!insetSize || !denseGroup) {
    const hasSwitch =
      !hasAggregates(model, getProvinceProjection(size)) &&
      (provinceInsetSize === null || (isNearProvinceZoom && denseGroup !== undefined))
    return {
      overlay,
      inset: null,
      switchGroup: hasSwitch ? (placeProvinceSymbols(model.markers)(size).denseGroups[0] ?? null) : null,
    }
  }
  const inset = {
    prefecture: denseGroup.prefecture,
    cityName: names.prefecture(denseGroup.prefecture as PrefectureCode),
    members: denseGroup.members.map(({ marker }) => marker),
    size: insetSize,
  }
  return { overlay, inset, switchGroup: null }
}
