// The camera and the size by which every part of the overlay and the basemap finds its pixels.
import { createContext, useContext } from 'react'
import type { CameraStore } from './camera/camera'
import type { Size } from './camera/projection'

/** The box of a static map in pixels of its nominal size; CSS scales it. Without extent it is a point. */
export interface StaticFrame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The camera store and size of a map. */
export interface Viewport {
  readonly store: CameraStore
  readonly size: Size
  /** Of a static map, whose real size is unknown in the build: pixels become shares of this box. */
  readonly staticFrame?: StaticFrame
}

/** Set by LiveMap, StaticMap and the inset. */
export const ViewportContext = createContext<Viewport | null>(null)

/** The viewport of the surrounding map. Throws outside of one. */
export function useViewport(): Viewport {
  const viewport = useContext(ViewportContext)
  if (!viewport) throw new Error('a part of the map was rendered outside ViewportContext')
  return viewport
}

/** A length as a share of the static frame's, for SVG attributes. */
export const toPercent = (value: number, total: number): string => `${((value / total) * 100).toFixed(2)}%`
