// The size of the inset: the largest that covers no symbol, here and on the static map. The static map has an inset of one
// size, and does not know its own: container queries in Inset.module.css and Overlay.module.css hide the inset where it
// might cover a symbol.
import { memoize } from '../../domain/computation/memoize'
import type { MapModel, MarkerModel } from '../../model/map/mapModel'
import { type Projection, type Size, toScreen, toScreenRect, toScreenWithOffset } from '../camera/projection'
import { doesInsetCover, INSET_SIZES, isSmallMap } from './controlsLayout'
import { getSymbolSize } from './overlayLayout'
import { getProvinceProjection } from './provinceCamera'
import { getRectAround, type Rect } from './rects'
import { hasAggregates } from './symbolCapacity'
import { type DenseGroup, type PlacedSymbol, placeSymbols } from './symbolLayout'

/** The static map with the whole province, beside the list in a window of 1440 x 900. CSS gives it other sizes. */
export const STATIC_SIZE: Size = { width: 768, height: 839 }

const INSET_RANGES = ['all', 'large'] as const
/** Map sizes at which the container queries show the inset of a static map. */
export type InsetRange = (typeof INSET_RANGES)[number]

const getSteps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step)
const combine = (widths: readonly number[], heights: readonly number[]): Size[] =>
  widths.flatMap(width => heights.map(height => ({ width, height })))

/** Sizes of a range: the province scales with the map, while the inset does not, so that it covers most on small maps. */
const SAMPLE_SIZES: Readonly<Record<InsetRange, readonly Size[]>> = {
  all: [
    ...combine(getSteps(560, 800, 10), [800, 830]),
    ...combine(getSteps(820, 1100, 20), [860]),
    ...combine([...getSteps(1120, 1200, 10), 1400, 1600], getSteps(480, 840, 20)),
  ],
  large: [...combine(getSteps(720, 800, 10), [820, 850]), ...combine([1200, 1400, 1800], [820])],
}

/** Pixels around a symbol for its dotted ring. */
const SYMBOL_CLEARANCE = 3

interface PlacedItems {
  readonly symbols: readonly PlacedSymbol[]
  readonly denseGroups: readonly DenseGroup[]
}

/** The areas that the inset must not cover: symbols, their positions, and the frames of dense groups. */
export function getObstacles({ symbols, denseGroups }: PlacedItems, projection: Projection): Rect[] {
  const half = getSymbolSize(projection) / 2 + SYMBOL_CLEARANCE
  return [
    ...denseGroups.map(({ northWest, southEast }) => toScreenRect(northWest, southEast, projection)),
    ...symbols.flatMap(symbol => {
      const drawn = toScreenWithOffset(symbol, projection)
      const { x, y } = toScreen(symbol.position, projection)
      return [getRectAround(drawn.x, drawn.y, half, half), getRectAround(x, y, 2, 2)]
    }),
  ]
}

/** Symbols and dense groups at the camera of the whole province. */
export const placeProvinceSymbols = memoize(
  (markers: readonly MarkerModel[]) =>
    memoize((size: Size): PlacedItems => {
      const projection = getProvinceProjection(size)
      return placeSymbols(markers, projection, getSymbolSize(projection), true)
    }, new WeakMap()),
  new WeakMap(),
)

const getMarkers = ({ allMarkers, markers }: MapModel): readonly MarkerModel[] =>
  allMarkers.length > 0 ? allMarkers : markers

/** True when the inset covers a symbol of the whole province, laid out for one size and shown at another. */
const isCovering = (inset: Size, markers: readonly MarkerModel[], layoutSize: Size, mapSize: Size): boolean =>
  doesInsetCover(
    inset,
    mapSize,
    getObstacles(placeProvinceSymbols(markers)(layoutSize), getProvinceProjection(mapSize)),
  )

const fitsRange = (range: InsetRange, inset: Size, model: MapModel): boolean =>
  !SAMPLE_SIZES[range].some(size => isCovering(inset, getMarkers(model), STATIC_SIZE, size))

/**
 * The largest inset that the static map can have too, so that the interactive map replaces it without a change; otherwise
 * the largest that fits here. Depends on all clusters of the data, so that a filter does not change the size.
 */
export function findInsetSize(model: MapModel, size: Size): Size | null {
  const markers = getMarkers(model)
  if (isSmallMap(size) || hasAggregates({ ...model, markers }, getProvinceProjection(size))) return null
  const insets = INSET_SIZES.filter(inset => !isCovering(inset, markers, size, size))
  return insets.find(inset => fitsRange('large', inset, model)) ?? insets[0] ?? null
}

/** The sizes at which a static map shows this inset, which covers no symbol there; null for none. */
export const findInsetRange = (model: MapModel, inset: Size): InsetRange | null =>
  INSET_RANGES.find(range => fitsRange(range, inset, model)) ?? null
