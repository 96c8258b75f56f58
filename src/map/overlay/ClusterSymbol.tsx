// A cluster on the map: its symbol, the link around it, its label, and a leader line if it is off its position.

import { memo } from 'react'
import { mapMessages } from '#messages/map'
import { getIconStyle } from '../../messages/iconStyle'
import type { MarkerModel } from '../../model/map/mapModel'
import { SymbolShape } from '../../ui/icons/ClusterIcon'
import { LINE_HEIGHT } from '../layout/labelBoxes'
import type { Label } from '../layout/labelLayout'
import { LEADER_MIN_DISTANCE, type PlacedSymbol } from '../layout/symbolLayout'
import type { MapLinks } from '../mapProps'
import { GeoAnchor } from './GeoAnchor'
import styles from './Overlay.module.css'
import parts from './symbolParts.module.css'

/** The lines of a label, the first with its anchor at (x, y). */
export const LabelLines = ({ label, x = 0, y = 0 }: { label: Label; x?: number; y?: number }) => (
  <text className={styles[label.kind]} y={y} textAnchor={label.anchor}>
    {label.lines.map((line, i) => (
      <tspan key={line} x={x} dy={i === 0 ? '0.35em' : LINE_HEIGHT} className={i > 0 ? styles.secondLine : undefined}>
        {line}
        {/* A space without width separates the lines in the link's accessible name. */}
        {i + 1 < label.lines.length ? <tspan fontSize={0}> </tspan> : null}
      </tspan>
    ))}
  </text>
)

/** The line from a symbol or aggregate to its position, and the point there. */
export const LeaderLine = ({ dx, dy }: { dx: number; dy: number }) => (
  <>
    <line x2={dx} y2={dy} className={parts.leader} />
    <circle r={1.6} className={parts.leaderEnd} />
  </>
)

/** Beside the link and not inside it: its letter is not part of the link's name. */
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

/** Voice control uses visible text: the accessible name begins with the label. */
const getAccessibleName = (name: string, label: Label | undefined): string =>
  label ? mapMessages.visibleTextWithName(label.lines.join(' '), name) : name

interface Props {
  readonly symbol: PlacedSymbol
  /** Its label, if there is room for one. */
  readonly label: Label | undefined
  /** Diameter in pixels. */
  readonly size: number
  readonly links: MapLinks
  readonly isTabStop: boolean
}

/** The symbol of one cluster. */
export function ClusterSymbol({ symbol, label, size, links, isTabStop }: Props) {
  const { marker, position, dx, dy } = symbol
  return (
    <>
      {Math.hypot(dx, dy) > LEADER_MIN_DISTANCE ? (
        <GeoAnchor position={position}>
          <LeaderLine dx={dx} dy={dy} />
        </GeoAnchor>
      ) : null}
      <GeoAnchor position={position} dx={dx} dy={dy}>
        <links.ClusterLink
          cluster={marker.id}
          className={styles.symbol}
          data-map-item={marker.id}
          data-symbol=""
          tabIndex={isTabStop ? 0 : -1}
          aria-label={getAccessibleName(marker.name, label)}
          aria-description={mapMessages.symbolDescription(marker)}
          aria-current={marker.isSelected ? 'true' : undefined}
        >
          <circle r={Math.max(12, size / 2 + 2)} className={parts.hitArea} />
          <circle r={size / 2 + 5} className={parts.focusRing} />
          {label ? <LabelLines label={label} x={label.dx - dx} y={label.dy - dy} /> : null}
        </links.ClusterLink>
        <SymbolIcon marker={marker} size={size} />
      </GeoAnchor>
    </>
  )
}
