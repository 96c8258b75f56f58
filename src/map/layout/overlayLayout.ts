// The scene at one camera: symbols, crowds, counts and labels, laid out by the same rules whichever renderer draws the
// ground.
import type { MapModel } from '../../model/map/mapModel'
import { type Camera, type Size, toScreen } from '../camera/projection'
import { getAggregateRects, type PlacedAggregate, placeAggregateLabels, placeAggregates } from './aggregateLayout'
import { type Label, type LabelOptions, placeLabels } from './labelLayout'
import { getRectAround, type Rect } from './rects'
import { type DenseGroup, type PlacedSymbol, placeSymbols } from './symbolLayout'

export interface OverlayLayout {
  readonly camera: Camera
  readonly size: Size
  readonly symbolPx: number
  readonly symbols: readonly PlacedSymbol[]
  /** See MapModel. */
  readonly allMarkers: MapModel['allMarkers']
  readonly denseGroups: readonly DenseGroup[]
  readonly aggregates: readonly PlacedAggregate[]
  readonly labels: readonly Label[]
}

export const getSymbolSize = (camera: Camera, size: Size): number =>
  camera.zoom >= 7.6 ? 24 : size.width < 520 ? 15 : 19

/** A selected symbol with its rings, which counted symbols and their names keep clear of. */
const SELECTED_CLEARANCE = 12

export function buildOverlayLayout(
  model: MapModel,
  camera: Camera,
  size: Size,
  options: Omit<LabelOptions, 'symbolPx' | 'reserved'> & {
    readonly symbolPx?: number
    readonly allowDenseGroups: boolean
    /** What the furniture covers, which depends on whether there is a crowd to repeat. */
    readonly getReserved: (denseGroups: readonly DenseGroup[]) => readonly Rect[]
  },
): OverlayLayout {
  const symbolPx = options.symbolPx ?? getSymbolSize(camera, size)
  const { symbols, denseGroups } = placeSymbols(model.markers, camera, size, symbolPx, options.allowDenseGroups)
  const reserved = options.getReserved(denseGroups)
  const selectedRects = symbols.map(({ position, dx, dy }) => {
    const { x, y } = toScreen(position, camera, size)
    const half = symbolPx / 2 + SELECTED_CLEARANCE
    return getRectAround(x + dx, y + dy, half, half)
  })
  const placedAggregates = placeAggregates(model, camera, size, options.countyMinZoom, selectedRects)
  const isNameRequired = options.prefectureNameMode === 'must'
  const { aggregates, rects } = placeAggregateLabels(
    placedAggregates,
    camera,
    size,
    [...reserved, ...selectedRects],
    isNameRequired,
  )
  const labels = placeLabels(model, symbols, denseGroups, camera, size, {
    ...options,
    symbolPx,
    reserved: [...reserved, ...getAggregateRects(aggregates, camera, size), ...rects],
    namedPlaces: new Set(aggregates.filter(c => !c.isCountyUnknown).map(c => c.code)),
  })
  return { camera, size, symbolPx, symbols, allMarkers: model.allMarkers, denseGroups, aggregates, labels }
}
