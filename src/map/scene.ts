// The scene at one camera: symbols, crowds and labels, laid out by the same rules whichever renderer draws the ground.
import type { MapModel } from '../model/mapModel'
import { type Label, type LabelOptions, placeLabels } from './labels'
import type { Camera, Size } from './projection'
import type { Rect } from './rects'
import { type Crowd, type PlacedSymbol, placeSymbols } from './symbols'

export interface Scene {
  readonly camera: Camera
  readonly symbolPx: number
  readonly symbols: readonly PlacedSymbol[]
  readonly crowds: readonly Crowd[]
  readonly labels: readonly Label[]
}

/** More markers than this are drawn clustered by MapLibre, or as counted frames by the SVG map. */
export const MANY = 300

export const symbolSize = (camera: Camera, size: Size): number => (camera.zoom >= 7.6 ? 24 : size.width < 520 ? 15 : 19)

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
  const labels = placeLabels(model, symbols, crowds, camera, size, {
    ...options,
    reserved: options.reserved(crowds),
    symbolPx,
  })
  return { camera, symbolPx, symbols, crowds, labels }
}
