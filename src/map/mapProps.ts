// What the map is given and what it tells, whichever of its pictures stands.
import type { AnchorHTMLAttributes, ComponentType, ReactNode, RefObject } from 'react'
import type { ClusterId } from '../domain/cluster'
import type { PlacedCluster } from '../model/dataset'
import type { HoverModel } from '../model/hover'
import type { MapModel } from '../model/mapModel'
import type { Geometry } from './geometry'
import type { Camera, Size } from './projection'
import type { MapTheme } from './style'

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'>

/** Addresses come from outside: the map knows no link grammar. As components, so that a new address is not a new map. */
export interface MapLinks {
  readonly ClusterLink: ComponentType<LinkProps & { readonly cluster: ClusterId }>
  readonly PlaceLink: ComponentType<LinkProps & { readonly place: string }>
}

export type Hover =
  | { readonly kind: 'cluster'; readonly id: ClusterId }
  /** `rest`: those of a prefecture whose county is not known. */
  | { readonly kind: 'place' | 'rest'; readonly code: string }

/** The element that holds the map, once it was measured. */
export interface MapStage {
  readonly stageRef: RefObject<HTMLElement | null>
  /** Events of a hand on the static map, to be taken up by the interactive one. */
  readonly early: RefObject<Event[]>
  readonly size: Size
}

export interface MapViewProps {
  /** The clusters of the static map, with their status on the reader's day. */
  readonly clusters: readonly PlacedCluster[]
  readonly heading: ReactNode
  /** The static map while the page is being built; null in a browser, where it already stands. */
  readonly staticMap: ReactNode
  /** The interactive map. It may suspend while its code is on the way. */
  readonly renderLive: (stage: MapStage) => ReactNode
}

export interface LiveMapProps extends MapStage {
  readonly loadDetail: () => Promise<Geometry>
  readonly model: MapModel
  readonly links: MapLinks
  /** A county was clicked, or a place asked for by a key. */
  readonly onPlace: (code: string) => void
  readonly describe: (hover: Hover) => HoverModel | null
  /** The camera the link asks for; null lets the map look at its focus, or the whole province. */
  readonly at: Camera | null
  readonly onAt: (at: Camera | null) => void
  /** null leaves it to the reader's system. */
  readonly theme: MapTheme | null
  readonly dataDate: string
  /** Why MapLibre did not start, in the reader's words. */
  readonly explain: (error: Error) => string
}

export type StaticMapProps = Pick<LiveMapProps, 'model' | 'links' | 'dataDate'>
