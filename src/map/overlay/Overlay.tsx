// Everything above the basemap: frames, symbols and labels, all as links. The same for both renderers.

import { memo, useMemo } from 'react'
import { mapMessages } from '#messages/map'
import { worldScale } from '../camera/projection'
import { getItemId } from '../elementIds'
import { getHitArea, type Label } from '../layout/labelLayout'
import type { OverlayLayout } from '../layout/overlayLayout'
import type { DenseGroup } from '../layout/symbolLayout'
import type { MapLinks } from '../mapProps'
import { toPercent, useViewport } from '../ViewportContext'
import { AggregateLeader, AggregateSymbol } from './AggregateSymbol'
import { ClusterSymbol, LabelLines } from './ClusterSymbol'
import { GeoAnchor } from './GeoAnchor'
import styles from './Overlay.module.css'
import parts from './symbolParts.module.css'

function PlaceLabel({ label, links }: { label: Label; links: MapLinks }) {
  const code = label.code ?? ''
  return (
    <GeoAnchor position={label.position} dx={label.dx} dy={label.dy}>
      <links.PlaceLink
        place={code}
        className={styles.place}
        data-map-item={getItemId({ kind: 'place', code })}
        tabIndex={-1}
        aria-label={mapMessages.filterByPlace(label.lines.join(' '))}
      >
        <rect {...getHitArea(label)} className={parts.hitArea} />
        <LabelLines label={label} />
      </links.PlaceLink>
    </GeoAnchor>
  )
}

/** The frame repeats the link of the label beside it, for the pointer; keyboards use the label. */
function DenseGroupFrame({ denseGroup, scale, links }: { denseGroup: DenseGroup; scale: number; links: MapLinks }) {
  const { northWest, southEast, prefecture } = denseGroup
  const { staticFrame } = useViewport()
  const width = (southEast.x - northWest.x) * scale
  const height = (southEast.y - northWest.y) * scale
  return (
    <>
      <GeoAnchor position={northWest}>
        <links.PlaceLink
          place={prefecture}
          tabIndex={-1}
          aria-label={mapMessages.denseGroupLabel(denseGroup.members.length)}
        >
          <rect
            width={staticFrame?.width ? toPercent(width, staticFrame.width) : width}
            height={staticFrame?.width ? toPercent(height, staticFrame.height) : height}
            className={styles.denseGroupFrame}
          />
        </links.PlaceLink>
      </GeoAnchor>
      {denseGroup.members.map(({ marker, position }) => (
        <GeoAnchor key={marker.id} position={position}>
          <circle
            r={marker.isSelected ? 4 : 2.6}
            className={styles.dot}
            data-industry={marker.industry}
            data-selected={marker.isSelected}
          />
        </GeoAnchor>
      ))}
    </>
  )
}

interface Props {
  readonly overlay: OverlayLayout
  readonly links: MapLinks
  /** The item that the Tab key reaches; arrow keys reach the others from there. */
  readonly tabStopId: string | null
}

/** The overlay at the camera of the surrounding viewport. */
export const Overlay = memo(function Overlay({ overlay, links, tabStopId }: Props) {
  const { labels, denseGroups, aggregates } = overlay
  const [placeLabels, clusterLabels] = useMemo(
    () =>
      [
        labels.filter(label => label.code !== null),
        new Map(labels.flatMap(label => (label.code === null ? [[label.key, label] as const] : []))),
      ] as const,
    [labels],
  )
  const scale = worldScale(overlay.camera.zoom)
  return (
    <g>
      {denseGroups.map(group => (
        <DenseGroupFrame key={group.prefecture} denseGroup={group} scale={scale} links={links} />
      ))}
      {placeLabels.map(label => (
        <PlaceLabel key={label.key} label={label} links={links} />
      ))}
      {aggregates.map(aggregate => (
        <AggregateLeader key={aggregate.itemId} aggregate={aggregate} />
      ))}
      {aggregates.map(aggregate => (
        <AggregateSymbol
          key={aggregate.itemId}
          aggregate={aggregate}
          size={overlay.size}
          links={links}
          isTabStop={tabStopId === aggregate.itemId}
        />
      ))}
      {overlay.symbols.map(symbol => (
        <ClusterSymbol
          key={symbol.marker.id}
          symbol={symbol}
          label={clusterLabels.get(symbol.marker.id)}
          size={overlay.symbolPx}
          links={links}
          isTabStop={tabStopId === symbol.marker.id}
        />
      ))}
    </g>
  )
})
