// What the map is given and what it tells, whichever of its pictures stands.
import type { ComponentType, ReactNode, RefObject } from 'react'
import type { HoverModel } from '../model/hover'
import type { MapModel } from '../model/mapModel'
import type { Geometry } from './geometry'
import type { Camera, Size } from './projection'
import type { Hover, MapActions } from './SceneLayer'
import type { MapTheme } from './style'

export interface MapViewProps {
  readonly loadDetail: () => Promise<Geometry>
  readonly model: MapModel
  readonly actions: Omit<MapActions, 'onHover'>
  readonly describe: (hover: Hover) => HoverModel | null
  /** The camera the link asks for; null lets the map look at its focus, or the whole province. */
  readonly at: Camera | null
  readonly onAt: (at: Camera | null) => void
  /** null leaves it to the reader's system. */
  readonly theme: MapTheme | null
  readonly dataDate: string
  readonly heading: ReactNode
  /** Why MapLibre did not start, in the reader's words. */
  readonly explain: (error: Error) => string
  /** Draws the still picture while the page is being built; absent in a browser, where it already stands. */
  readonly Still: Still | null
  /** The living map, which may come later. */
  readonly Live: ComponentType<LiveMapProps>
}

export interface LiveMapProps extends Omit<MapViewProps, 'heading' | 'Still' | 'Live'> {
  readonly stageRef: RefObject<HTMLElement | null>
  /** A mouse has moved over the still picture. */
  readonly reached: RefObject<boolean>
  readonly size: Size
}

export type Still = ComponentType<Pick<MapViewProps, 'model' | 'actions' | 'dataDate'>>
