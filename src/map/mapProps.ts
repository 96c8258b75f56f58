// What the map is given and what it tells, whichever of its pictures stands.
import type { AnchorHTMLAttributes, ComponentType, ReactNode, RefObject } from 'react'
import type { ClusterId } from '../domain/cluster/cluster'
import type { PlacedCluster } from '../model/dataset/dataset'
import type { HoverModel } from '../model/map/hoverModel'
import type { MapModel } from '../model/map/mapModel'
import type { Geometry } from './basemap/geometry'
import type { Camera, Size } from './camera/projection'
import type { MapTheme } from './renderer/mapLibreStyle'

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'>

/** Addresses come from outside: the map knows no link grammar. As components, so that a new address is not a new map. */
export interface MapLinks {
  readonly ClusterLink: ComponentType<LinkProps & { readonly cluster: ClusterId }>
  readonly PlaceLink: ComponentType<LinkProps & { readonly place: string }>
}

export type HoverTarget =
  | { readonly kind: 'cluster'; readonly id: ClusterId }
  /** `rest`: those of a prefecture whose county is not known. */
  | { readonly kind: 'place' | 'rest'; readonly code: string }

/** The element that holds the map, once it was measured. */
export interface MapElementProps {
  readonly mapRef: RefObject<HTMLElement | null>
  /** Events of a hand on the static map, to be taken up by the interactive one. */
  readonly earlyEvents: RefObject<Event[]>
  readonly size: Size
}

export interface MapViewProps {
  /** The clusters of the static map, with their status on the reader's day. */
  readonly clusters: readonly PlacedCluster[]
  readonly heading: ReactNode
  /** The static map while the page is being built; null in a browser, where it already stands. */
  readonly staticMap: ReactNode
  /** The interactive map. It may suspend while its code is on the way. */
  readonly renderLiveMap: (props: MapElementProps) => ReactNode
}

export interface LiveMapProps extends MapElementProps {
  readonly loadDetailGeometry: () => Promise<Geometry>
  readonly model: MapModel
  readonly links: MapLinks
  /** A county was clicked, or a place asked for by a key. */
  readonly onSelectPlace: (code: string) => void
  readonly getHoverModel: (target: HoverTarget) => HoverModel | null
  /** The camera the link asks for; null lets the map look at its focus, or the whole province. */
  readonly requestedCamera: Camera | null
  readonly onCameraChange: (camera: Camera | null) => void
  /** null leaves it to the reader's system. */
  readonly theme: MapTheme | null
  readonly dataDate: string
  /** Why MapLibre did not start, in the reader's words. */
  readonly formatError: (error: Error) => string
}

export type StaticMapProps = Pick<LiveMapProps, 'model' | 'links' | 'dataDate'>
