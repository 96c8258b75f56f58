// What every piece of the scene needs to stand at its place: the camera that moves, and the size of the picture.
import { createContext, useContext } from 'react'
import type { CameraStore } from './camera'
import type { Size } from './projection'

/** The box a still picture is hung in, in pixels of its nominal size; without extent it is a mere point. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

export interface Stage {
  readonly store: CameraStore
  readonly size: Size
  /** Only in a still picture, whose real size is not known while it is drawn: places are then shares of this box. */
  readonly frame?: Frame
}

export const StageContext = createContext<Stage | null>(null)

export function useStage(): Stage {
  const stage = useContext(StageContext)
  if (!stage) throw new Error('a piece of the map was rendered outside its stage')
  return stage
}
