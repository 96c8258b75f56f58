// One place with its number of clusters as a link: the ring, its name, and in words what the arcs say.

import { mapMessages } from '#messages/map'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { formatCompact } from '../../messages/format'
import { DonutChart } from '../../ui/charts/DonutChart'
import type { Size } from '../camera/projection'
import { getNamePx, getNumberPx, getRingWidth, type PlacedAggregate } from '../layout/aggregateLayout'
import type { MapLinks } from '../mapProps'
import styles from './AggregateSymbol.module.css'
import { GeoAnchor } from './GeoAnchor'
import marks from './symbolParts.module.css'

interface Props {
  readonly aggregate: PlacedAggregate
  readonly size: Size
  readonly links: MapLinks
  readonly isTabStop: boolean
}

/** Under the rings, so that no line crosses one. */
export function AggregateLeader({ aggregate: { position, dx, dy, radius } }: { aggregate: PlacedAggregate }) {
  // As long as the place lies within its ring, nothing needs telling.
  if (Math.hypot(dx, dy) < radius) return null
  return (
    <GeoAnchor position={position}>
      <line x2={dx} y2={dy} className={marks.leader} />
      <circle r={1.6} className={marks.leaderEnd} />
    </GeoAnchor>
  )
}

export function AggregateSymbol({ aggregate, size, links, isTabStop }: Props) {
  const { code, itemId, name, level, total, byIndustry, isCountyUnknown, position, dx, dy, radius, label } = aggregate
  return (
    <GeoAnchor position={position} dx={dx} dy={dy}>
      <links.PlaceLink
        place={code}
        className={styles.aggregateSymbol}
        data-map-item={itemId}
        data-symbol=""
        data-count={total}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={mapMessages.aggregateSymbolLabel(name, total, isCountyUnknown)}
        aria-description={mapMessages.industryBreakdown(byIndustry)}
      >
        <circle r={Math.max(12, radius + 1)} className={marks.hitArea} />
        <circle r={radius + (isCountyUnknown ? 7 : 4)} className={marks.focusRing} />
        <DonutChart
          tones={INDUSTRY_IDS}
          counts={byIndustry}
          radius={radius}
          width={getRingWidth(radius)}
          text={formatCompact(total)}
          fontPx={getNumberPx(level, size, radius)}
          isDotted={isCountyUnknown}
        />
        {label ? (
          <text
            x={label.dx}
            y={label.dy}
            dy="0.35em"
            textAnchor={label.anchor}
            fontSize={getNamePx(level, size)}
            className={styles.name}
          >
            {name}
          </text>
        ) : null}
      </links.PlaceLink>
    </GeoAnchor>
  )
}
