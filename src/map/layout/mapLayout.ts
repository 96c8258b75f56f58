// The whole picture at one camera and size: scene, crowded city, and what is repeated in the inset. Pure, so that the
// picture drawn at build time and the living map cannot differ.

import { mapMessages } from '#messages/map'
import { names } from '#messages/names'
import { memoize } from '../../domain/computation/memoize'
import type { PrefectureCode } from '../../domain/place/adcode'
import type { MapModel, MarkerModel } from '../../model/map/mapModel'
import { constrainCamera, PROVINCE_BBOX } from '../camera/camera'
import { type Camera, fitBox, type Size, toScreen } from '../camera/projection'
import {
  doesInsetCover,
  findInsetSize,
  getPadding,
  getPrefectureNameMode,
  getReservedRects,
  isSmallMap,
} from './controlsLayout'
import { buildOverlayLayout, getSymbolSize, type OverlayLayout } from './overlayLayout'
import { getRectAround, type Rect } from './rects'
import { type DenseGroup, type PlacedSymbol, placeSymbols } from './symbolLayout'

export const COUNTY_NAMES_MIN_ZOOM = 7.4
/** Close enough to read a county's shape, far enough to see its neighbours. */
const MAX_FIT_ZOOM = 8.5
/** As long as the whole province is about in view, its crowded city is repeated beside it. */
const INSET_MAX_ZOOM_DIFFERENCE = 1.2

export const getProvinceCamera = (size: Size): Camera => fitBox(PROVINCE_BBOX, size, getPadding(size), 12)

/** Where the map looks by itself: at what the view is about, or at the whole province. */
export const getDefaultCamera = ({ focus }: MapModel, size: Size): Camera =>
  constrainCamera(focus ? fitBox(focus, size, getPadding(size), MAX_FIT_ZOOM) : getProvinceCamera(size))

/** The crowded city of the whole province: what small maps offer to switch to. */
export function getProvinceDenseGroup(model: MapModel, size: Size): DenseGroup | null {
  const camera = getProvinceCamera(size)
  return placeSymbols(model.markers, camera, size, getSymbolSize(camera, size), true).denseGroups[0] ?? null
}

/** The crowded city that is repeated. */
export interface InsetModel {
  readonly prefecture: string
  readonly cityName: string
  /** None: it waits out of sight until there are some again. */
  readonly members: readonly MarkerModel[]
  readonly size: Size
}

export interface MapLayout {
  readonly overlay: OverlayLayout
  readonly inset: InsetModel | null
  /** The inset has no room: the map offers to switch to the crowded city instead. */
  readonly hasExtentSwitch: boolean
}

/** A symbol with its ring. */
const SYMBOL_CLEARANCE = 3

interface PlacedItems {
  readonly symbols: readonly PlacedSymbol[]
  readonly denseGroups: readonly DenseGroup[]
}

/** The places that no inset may cover: the symbols, each with its true place, and the frames of crowds. */
export function getObstacles({ symbols, denseGroups }: PlacedItems, camera: Camera, size: Size): Rect[] {
  const half = getSymbolSize(camera, size) / 2 + SYMBOL_CLEARANCE
  const groupRects = denseGroups.map(({ northWest, southEast }) => {
    const [a, b] = [toScreen(northWest, camera, size), toScreen(southEast, camera, size)]
    return { left: a.x, top: a.y, right: b.x, bottom: b.y }
  })
  return [
    ...groupRects,
    ...symbols.flatMap(({ position, dx, dy }) => {
      const { x, y } = toScreen(position, camera, size)
      return [getRectAround(x + dx, y + dy, half, half), getRectAround(x, y, 2, 2)]
    }),
  ]
}

/** The room beside all clusters of the province, so that a filter makes it neither larger nor smaller. */
const getInsetSize = memoize(
  (markers: readonly MarkerModel[]) =>
    memoize((size: Size): Size | null => {
      if (isSmallMap(size)) return null
      const camera = getProvinceCamera(size)
      return findInsetSize(
        getObstacles(placeSymbols(markers, camera, size, getSymbolSize(camera, size), true), camera, size),
        size,
      )
    }, new WeakMap()),
  new WeakMap(),
)

/** @param allowInset false where there may be no room for an inset, whatever this size says */
export function buildMapLayout(model: MapModel, camera: Camera, size: Size, allowInset = true): MapLayout {
  const province = getProvinceCamera(size)
  const isNearProvinceZoom = Math.abs(camera.zoom - province.zoom) < INSET_MAX_ZOOM_DIFFERENCE
  const shortNames = new Map(model.prefectureNames.map(p => [p.code, p.name]))
  const buildOverlay = (insetSize: Size | null): OverlayLayout =>
    buildOverlayLayout(model, camera, size, {
      allowDenseGroups: true,
      getReserved: denseGroups => getReservedRects(size, denseGroups.length === 0 ? null : (insetSize ?? 'switch')),
      getDenseGroupLines: (code, count) => [
        `${shortNames.get(code) ?? ''} ${count}`,
        insetSize ? mapMessages.seeInset : mapMessages.tapToZoom,
      ],
      countyMinZoom: COUNTY_NAMES_MIN_ZOOM,
      prefectureNameMode: getPrefectureNameMode(size, camera.zoom > province.zoom + 1),
    })
  const provinceInsetSize = allowInset
    ? getInsetSize(model.allMarkers.length > 0 ? model.allMarkers : model.markers)(size)
    : null
  let insetSize = isNearProvinceZoom ? provinceInsetSize : null
  let overlay = buildOverlay(insetSize)
  if (insetSize && doesInsetCover(insetSize, size, getObstacles(overlay, camera, size))) {
    insetSize = null
    overlay = buildOverlay(insetSize)
  }
  const [denseGroup] = overlay.denseGroups
  if (!insetSize || !denseGroup)
    return {
      overlay,
      inset: null,
      hasExtentSwitch: provinceInsetSize === null || (isNearProvinceZoom && denseGroup !== undefined),
    }
  return {
    overlay,
    inset: {
      prefecture: denseGroup.prefecture,
      cityName: names.prefecture(denseGroup.prefecture as PrefectureCode),
      members: denseGroup.members.map(({ marker }) => marker),
      size: insetSize,
    },
    hasExtentSwitch: false,
  }
}
