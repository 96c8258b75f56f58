// The scene at one camera: symbols, crowds, counts and labels, laid out by the same rules whichever renderer draws the
// ground.
import type { MapModel } from '../model/mapModel'
import { type CountedPlace, countedRects, nameCounts, placeCounts } from './counted'
import { type Label, type LabelOptions, placeLabels } from './labels'
import { type Camera, type Size, toScreen } from './projection'
import { type Rect, rectAround } from './rects'
import { type Crowd, type PlacedSymbol, placeSymbols } from './symbols'

export interface Scene {
  readonly camera: Camera
  readonly size: Size
  readonly symbolPx: number
  readonly symbols: readonly PlacedSymbol[]
  /** See MapModel. */
  readonly every: MapModel['every']
  readonly crowds: readonly Crowd[]
  readonly counted: readonly CountedPlace[]
  readonly labels: readonly Label[]
}

export const symbolSize = (camera: Camera, size: Size): number => (camera.zoom >= 7.6 ? 24 : size.width < 520 ? 15 : 19)

/** A selected symbol with its rings, which counted symbols and their names keep clear of. */
const SELECTED_ROOM = 12

export function layoutScene(
  model: MapModel,
  camera: Camera,
  size: Size,
  options: Omit<LabelOptions, 'symbolPx' | 'reserved'> & {
    readonly symbolPx?: number
    readonly allowCrowds: boolean
    /** What the furniture covers, which depends on whether there is a crowd to repeat. */
    readonly reserved: (crowds: readonly Crowd[]) => readonly Rect[]
  },
): Scene {
  const symbolPx = options.symbolPx ?? symbolSize(camera, size)
  const { symbols, crowds } = placeSymbols(model.markers, camera, size, symbolPx, options.allowCrowds)
  const reserved = options.reserved(crowds)
  const selected = symbols.map(({ at, dx, dy }) => {
    const { x, y } = toScreen(at, camera, size)
    const half = symbolPx / 2 + SELECTED_ROOM
    return rectAround(x + dx, y + dy, half, half)
  })
  const places = placeCounts(model, camera, size, options.countyZoom, selected)
  const must = options.prefectureNames === 'must'
  const { counted, rects } = nameCounts(places, camera, size, [...reserved, ...selected], must)
  const labels = placeLabels(model, symbols, crowds, camera, size, {
    ...options,
    symbolPx,
    reserved: [...reserved, ...countedRects(counted, camera, size), ...rects],
    named: new Set(counted.filter(c => !c.unplaced).map(c => c.code)),
  })
  return { camera, size, symbolPx, symbols, every: model.every, crowds, counted, labels }
}
