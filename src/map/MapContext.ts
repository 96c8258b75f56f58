// What every piece of the scene needs to stand at its place: the camera that moves, and the size of the picture.
import { createContext, useContext } from 'react'
import type { CameraStore } from './camera'
import type { Size } from './projection'

export interface Stage {
  readonly store: CameraStore
  readonly size: Size
}

export const StageContext = createContext<Stage | null>(null)

export function useStage(): Stage {
  const stage = useContext(StageContext)
  if (!stage) throw new Error('a piece of the map was rendered outside its stage')
  return stage
}
