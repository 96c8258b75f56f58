// Types that the app and the map share.
import type { AnchorHTMLAttributes, ComponentType, ReactNode, RefObject } from 'react'
import type { ClusterId } from '../domain/cluster/cluster'
import type { PlacedCluster } from '../model/dataset/dataset'
import type { HoverModel } from '../model/map/hoverModel'
import type { MapModel } from '../model/map/mapModel'
import type { Geometry } from './basemap/geometry'
import type { Camera, Size } from './camera/projection'
import type { EarlyEvents } from './input/useEarlyGestures'
import type { MapTheme } from './renderer/mapLibreStyle'

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'>

/** Links as components, so that a changed address renders the link alone and the map knows no URL grammar. */
export interface MapLinks {
  readonly ClusterLink: ComponentType<LinkProps & { readonly cluster: ClusterId }>
  readonly PlaceLink: ComponentType<LinkProps & { readonly place: string }>
}

/** Target of the pointer or the focus. `unknownCounty` are the clusters of a prefecture whose county is not known. */
export type HoverTarget =
  | { readonly kind: 'cluster'; readonly id: ClusterId }
  | { readonly kind: 'place' | 'unknownCounty'; readonly code: string }

/** The element that holds the map, once its size is known. */
export interface MapElementProps {
  readonly mapRef: RefObject<HTMLElement | null>
  /** Gesture events on the static map, to be replayed on the interactive one. */
  readonly earlyEvents: EarlyEvents
  readonly size: Size
}

/** Props of MapView. */
export interface MapViewProps {
  /** The clusters of the static map, with their status on the current day. */
  readonly clusters: readonly PlacedCluster[]
  readonly heading: ReactNode
  /** The static map in the build; null in a browser, where its markup is already in the page. */
  readonly staticMap: ReactNode
  /** The interactive map, which may suspend while its code loads. */
  readonly renderLiveMap: (props: MapElementProps) => ReactNode
}

/** Props of LiveMap. */
export interface LiveMapProps extends MapElementProps {
  readonly loadDetailGeometry: () => Promise<Geometry>
  readonly model: MapModel
  readonly links: MapLinks
  /** A county was clicked. */
  readonly onSelectPlace: (code: string) => void
  readonly getHoverModel: (target: HoverTarget) => HoverModel | null
  /** The camera of the link; null for the default camera of the view. */
  readonly requestedCamera: Camera | null
  readonly onCameraChange: (camera: Camera | null) => void
  /** null for the system's theme. */
  readonly theme: MapTheme | null
  readonly dataDate: string
  /** The message for a failed start of MapLibre. */
  readonly formatError: (error: Error) => string
}

/** Props of StaticMap. */
export interface StaticMapProps extends Pick<LiveMapProps, 'model' | 'links'> {
  /** null where the approval line and the date of the data stand elsewhere. */
  readonly dataDate: string | null
  /** True if keys move the map, the default. */
  readonly hasKeyboardHelp?: boolean
}
