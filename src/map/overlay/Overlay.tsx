// The scene on top of the ground: frames, symbols as links, and names. The same for both renderers.
import { memo, useMemo, useRef } from 'react'
import { mapMessages } from '#messages/map'
import { getIconStyle } from '../../messages/iconStyle'
import type { MarkerModel } from '../../model/map/mapModel'
import { useKeepMounted } from '../../ui/hooks/useKeepMounted'
import { SymbolShape } from '../../ui/icons/ClusterIcon'
import { worldScale } from '../camera/projection'
import { getHitArea, type Label } from '../layout/labelLayout'
import type { OverlayLayout } from '../layout/overlayLayout'
import type { DenseGroup, PlacedSymbol } from '../layout/symbolLayout'
import type { MapLinks } from '../mapProps'
import { useViewport } from '../ViewportContext'
import { AggregateLeader, AggregateSymbol } from './AggregateSymbol'
import { GeoAnchor, toPercent } from './GeoAnchor'
import styles from './Overlay.module.css'
import marks from './symbolParts.module.css'

interface Props {
  readonly overlay: OverlayLayout
  readonly links: MapLinks
  /** The item that the Tab key reaches; arrow keys move on from it. */
  readonly tabStopId: string | null
}

interface SymbolProps {
  readonly symbol: PlacedSymbol
  /** Its name, where there is room for one. */
  readonly label: Label | undefined
  readonly size: number
  readonly links: MapLinks
  readonly isTabStop: boolean
  /** What is not is only kept for when it is again. */
  readonly isVisible: boolean
}

/** The mark stands beside the link, not in it: its letter is no part of what the link is called. */
const SymbolIcon = memo(function SymbolIcon({ marker, size }: { marker: MarkerModel; size: number }) {
  return (
    <g className={styles.symbolShape}>
      <SymbolShape
        iconStyle={getIconStyle(marker)}
        size={marker.isSelected ? size + 3 : size}
        state={marker.isSelected ? 'selected' : 'plain'}
      />
    </g>
  )
})

/** Pixels from its place at which a symbol is led back to it by a line. */
const LEADER_MIN_DISTANCE = 7

const isSameLabelText = (a: Label | undefined, b: Label | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.dx === b.dx &&
    a.dy === b.dy &&
    a.anchor === b.anchor &&
    a.lines.join() === b.lines.join())

function LabelLines({ label, x = 0, y = 0 }: { label: Label; x?: number; y?: number }) {
  return (
    <text className={styles[label.kind]} y={y} textAnchor={label.anchor}>
      {label.lines.map((line, i) => (
        <tspan key={line} x={x} dy={i === 0 ? '0.35em' : 15} className={i > 0 ? styles.secondLine : undefined}>
          {line}
          {/* Without width: a link is named by its lines, with a space between them. */}
          {i + 1 < label.lines.length ? <tspan fontSize={0}> </tspan> : null}
        </tspan>
      ))}
    </text>
  )
}

/** A filter lays out the scene anew, and leaves most of what stands in it where it was. */
const isSameSymbol = (a: SymbolProps, b: SymbolProps): boolean =>
  a.symbol.marker === b.symbol.marker &&
  a.symbol.dx === b.symbol.dx &&
  a.symbol.dy === b.symbol.dy &&
  isSameLabelText(a.label, b.label) &&
  a.size === b.size &&
  a.isTabStop === b.isTabStop &&
  a.isVisible === b.isVisible &&
  a.links === b.links

const ClusterSymbol = memo(function ClusterSymbol({ symbol, label, size, links, isTabStop, isVisible }: SymbolProps) {
  const { marker, position, dx, dy } = symbol
  const hasLeader = isVisible && Math.hypot(dx, dy) > LEADER_MIN_DISTANCE
  // Hidden with its symbol it stays, as all that comes and goes with a filter.
  const lastWithLeader = useRef<PlacedSymbol>(null)
  if (hasLeader) lastWithLeader.current = symbol
  const isLeaderMounted = lastWithLeader.current?.dx === dx && lastWithLeader.current.dy === dy
  return (
    <>
      {isLeaderMounted ? (
        <GeoAnchor position={position}>
          <g className={hasLeader ? undefined : styles.hidden}>
            <line x2={dx} y2={dy} className={marks.leader} />
            <circle r={1.6} className={marks.leaderEnd} />
          </g>
        </GeoAnchor>
      ) : null}
      <GeoAnchor position={position} dx={dx} dy={dy}>
        <links.ClusterLink
          cluster={marker.id}
          className={styles.symbol}
          data-map-item={isVisible ? marker.id : undefined}
          data-symbol=""
          tabIndex={isTabStop ? 0 : -1}
          aria-label={getAccessibleName(marker.name, label)}
          aria-description={mapMessages.symbolDescription(marker)}
          aria-current={marker.isSelected ? 'true' : undefined}
        >
          <circle r={Math.max(12, size / 2 + 2)} className={marks.hitArea} />
          <circle r={size / 2 + 5} className={marks.focusRing} />
          {label && isVisible ? <LabelLines label={label} x={label.dx - dx} y={label.dy - dy} /> : null}
        </links.ClusterLink>
        <SymbolIcon marker={marker} size={size} />
      </GeoAnchor>
    </>
  )
}, isSameSymbol)

/** Voice control goes by what is seen: the name of the link begins with the words beside the symbol as they stand. */
const getAccessibleName = (name: string, label: Label | undefined): string =>
  label ? mapMessages.visibleTextWithName(label.lines.join(' '), name) : name

interface LabelProps {
  readonly label: Label
  readonly isVisible: boolean
  readonly links: MapLinks
}

const isSameLabel = (a: LabelProps, b: LabelProps): boolean =>
  a.label.key === b.label.key &&
  a.label.position.x === b.label.position.x &&
  a.label.position.y === b.label.position.y &&
  isSameLabelText(a.label, b.label) &&
  a.isVisible === b.isVisible &&
  a.links === b.links

const PlaceLabel = memo(function PlaceLabel({ label, links, isVisible }: LabelProps) {
  const code = label.code ?? ''
  return (
    <GeoAnchor position={label.position} dx={label.dx} dy={label.dy}>
      <links.PlaceLink
        place={code}
        className={styles.place}
        data-map-item={isVisible ? `place-${code}` : undefined}
        tabIndex={-1}
        aria-label={mapMessages.filterByPlace(label.lines.join(' '))}
      >
        <rect {...getHitArea(label)} className={marks.hitArea} />
        <LabelLines label={label} />
      </links.PlaceLink>
    </GeoAnchor>
  )
}, isSameLabel)

/** The frame is the city's link again, for the pointer; its name beside it is the one that keyboards reach. */
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

export const Overlay = memo(function Overlay({ overlay, links, tabStopId }: Props) {
  const scale = worldScale(overlay.camera.zoom)
  const { allMarkers, camera } = overlay
  const keep = allMarkers.length > 0
  const order = useMemo(() => allMarkers.map(({ id }) => id), [allMarkers])
  const mountedSymbols = useKeepMounted(overlay.symbols, { getId: getSymbolId, order, of: camera, keep })
  const [placeLabels, clusterLabels] = useMemo(() => {
    const isPlace = (label: Label) => label.code !== null
    const ownLabels = overlay.labels.filter(label => !isPlace(label))
    return [overlay.labels.filter(isPlace), new Map(ownLabels.map(label => [label.key, label]))] as const
  }, [overlay.labels])
  const mountedLabels = useKeepMounted(placeLabels, { getId: getLabelId, order: null, of: camera, keep })
  return (
    <g>
      {overlay.denseGroups.map(denseGroup => (
        <DenseGroupFrame key={denseGroup.prefecture} denseGroup={denseGroup} scale={scale} links={links} />
      ))}
      {mountedLabels.map(({ item, isVisible }) => (
        <PlaceLabel key={item.key} label={item} links={links} isVisible={isVisible} />
      ))}
      {overlay.aggregates.map(aggregate => (
        <AggregateLeader key={aggregate.itemId} aggregate={aggregate} />
      ))}
      {overlay.aggregates.map(aggregate => (
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
