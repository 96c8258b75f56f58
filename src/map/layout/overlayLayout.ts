// Lays out symbols, dense groups, aggregates and labels at one camera, the same for both renderers.
import type { MapModel } from '../../model/map/mapModel'
import { type Projection, toScreenWithOffset } from '../camera/projection'
import { getAggregateRects, type PlacedAggregate, placeAggregateLabels, placeAggregates } from './aggregateLayout'
import { type Label, type LabelOptions, placeLabels } from './labelLayout'
import { getRectAround, type Rect } from './rects'
import { fitModel } from './symbolCapacity'
import { type DenseGroup, type PlacedSymbol, placeSymbols } from './symbolLayout'

/** Everything drawn above the basemap at a camera. */
export interface OverlayLayout extends Projection {
  readonly symbolPx: number
  readonly symbols: readonly PlacedSymbol[]
  /** See MapModel. */
  readonly allMarkers: MapModel['allMarkers']
  readonly denseGroups: readonly DenseGroup[]
  readonly aggregates: readonly PlacedAggregate[]
  readonly labels: readonly Label[]
}

/** The item that the Tab key reaches first; null without symbols. */
export const getFirstItemId = ({ symbols, aggregates }: OverlayLayout): string | null =>
  symbols[0]?.marker.id ?? aggregates[0]?.itemId ?? null

/** Diameter of a cluster's symbol in pixels. */
export const getSymbolSize = ({ camera, size }: Projection): number =>
  camera.zoom >= 7.6 ? 24 : size.width < 520 ? 15 : 19

/** Pixels around the selected symbol, with its rings, that aggregates and their names leave free. */
const SELECTED_CLEARANCE = 12

/** Symbols first, then labels in what `getReserved` and the symbols leave free. Aggregates carry their own names. */
export function buildOverlayLayout(
  fullModel: MapModel,
  projection: Projection,
  options: Omit<LabelOptions, 'symbolPx' | 'reserved' | 'namedPlaces'> & {
    readonly symbolPx?: number
    readonly allowDenseGroups: boolean
    /** The areas that controls cover; these depend on whether a dense group is repeated in the inset. */
    readonly getReserved: (denseGroups: readonly DenseGroup[]) => readonly Rect[]
  },
): OverlayLayout {
  const { symbolPx = getSymbolSize(projection), countyMinZoom, prefectureNameMode } = options
  const model = fitModel(fullModel, projection)
  const { symbols, denseGroups } = placeSymbols(model.markers, projection, symbolPx, options.allowDenseGroups)
  const reserved = options.getReserved(denseGroups)
  const half = symbolPx / 2 + SELECTED_CLEARANCE
  const symbolRects = symbols.map(symbol => {
    const { x, y } = toScreenWithOffset(symbol, projection)
    return getRectAround(x, y, half, half)
  })
  const { aggregates, rects } = placeAggregateLabels(
    placeAggregates(model, projection, countyMinZoom, symbolRects),
    projection,
    [...reserved, ...symbolRects],
    prefectureNameMode === 'required',
  )
  const labels = placeLabels(model, symbols, denseGroups, projection, {
    ...options,
    symbolPx,
    reserved: [...reserved, ...getAggregateRects(aggregates, projection), ...rects],
    namedPlaces: new Set(aggregates.filter(a => !a.isCountyUnknown).map(a => a.code)),
  })
  return { ...projection, symbolPx, symbols, allMarkers: model.allMarkers, denseGroups, aggregates, labels }
}
