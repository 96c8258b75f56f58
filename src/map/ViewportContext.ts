// What every piece of the scene needs to stand at its place: the camera that moves, and the size of the picture.
import { createContext, useContext } from 'react'
import type { CameraStore } from './camera/camera'
import type { Size } from './camera/projection'

/** The box a still picture is hung in, in pixels of its nominal size; without extent it is a mere point. */
export interface StaticFrame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Viewport {
  readonly store: CameraStore
  readonly size: Size
  /** Only in a still picture, whose real size is not known while it is drawn: places are then shares of this box. */
  readonly staticFrame?: StaticFrame
}

export const ViewportContext = createContext<Viewport | null>(null)

export function useViewport(): Viewport {
  const viewport = useContext(ViewportContext)
  if (!viewport) throw new Error('a piece of the map was rendered outside its stage')
  return viewport
}
