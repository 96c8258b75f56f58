// Everything above the basemap: frames, symbols and labels, all as links. The same for both renderers.

import { memo, useMemo } from 'react'
import { mapMessages } from '#messages/map'
import { useKeepMounted } from '../../ui/hooks/useKeepMounted'
import { worldScale } from '../camera/projection'
import { getItemId } from '../elementIds'
import { getHitArea, type Label } from '../layout/labelLayout'
import type { OverlayLayout } from '../layout/overlayLayout'
import type { DenseGroup, PlacedSymbol } from '../layout/symbolLayout'
import type { MapLinks } from '../mapProps'
import { toPercent, useViewport } from '../ViewportContext'
import { AggregateLeader, AggregateSymbol } from './AggregateSymbol'
import { ClusterSymbol, LabelLines } from './ClusterSymbol'
import { GeoAnchor } from './GeoAnchor'
import { isSameLabel, type PlaceLabelProps } from './itemProps'
import styles from './Overlay.module.css'
import parts from './symbolParts.module.css'

const PlaceLabel = memo(function PlaceLabel({ label, links, isVisible }: PlaceLabelProps) {
  const code = label.code ?? ''
  return (
    <GeoAnchor position={label.position} dx={label.dx} dy={label.dy}>
      <links.PlaceLink
        place={code}
        className={styles.place}
        data-map-item={isVisible ? getItemId({ kind: 'place', code }) : undefined}
        tabIndex={-1}
        aria-label={mapMessages.filterByPlace(label.lines.join(' '))}
      >
        <rect {...getHitArea(label)} className={parts.hitArea} />
        <LabelLines label={label} />
      </links.PlaceLink>
    </GeoAnchor>
  )
}, isSameLabel)

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

const getSymbolId = (symbol: PlacedSymbol): string => symbol.marker.id
const getLabelId = (label: Label): string => label.key

/** Symbols and labels stay mounted, hidden, until the camera changes (ADR 11). To mount visible ones only: `keep: false`. */
function useMountedItems({ symbols, allMarkers, camera }: OverlayLayout, placeLabels: readonly Label[]) {
  const keep = allMarkers.length > 0
  const order = useMemo(() => allMarkers.map(({ id }) => id), [allMarkers])
  return {
    mountedSymbols: useKeepMounted(symbols, { getId: getSymbolId, order, of: camera, keep }),
    mountedLabels: useKeepMounted(placeLabels, { getId: getLabelId, order: null, of: camera, keep }),
  }
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
  const { mountedSymbols, mountedLabels } = useMountedItems(overlay, placeLabels)
  const scale = worldScale(overlay.camera.zoom)
  return (
    <g>
      {denseGroups.map(group => (
        <DenseGroupFrame key={group.prefecture} denseGroup={group} scale={scale} links={links} />
      ))}
      {mountedLabels.map(({ item, isVisible }) => (
        <PlaceLabel key={item.key} label={item} links={links} isVisible={isVisible} />
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
      {mountedSymbols.map(({ item, isVisible }) => (
        <ClusterSymbol
          key={item.marker.id}
          symbol={item}
          label={clusterLabels.get(item.marker.id)}
          size={overlay.symbolPx}
          links={links}
          isTabStop={isVisible && tabStopId === item.marker.id}
          isVisible={isVisible}
        />
      ))}
    </g>
  )
})
