// One place with the number of its clusters, as a link.
import { mapMessages } from '#messages/map'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { formatCompact } from '../../messages/format'
import { DonutChart } from '../../ui/charts/DonutChart'
import type { Size } from '../camera/projection'
import { getNamePx, getNumberPx, getRingWidth, type PlacedAggregate } from '../layout/aggregateLayout'
import type { MapLinks } from '../mapProps'
import styles from './AggregateSymbol.module.css'
import { LeaderLine } from './ClusterSymbol'
import { GeoAnchor } from './GeoAnchor'
import parts from './symbolParts.module.css'

interface Props {
  readonly aggregate: PlacedAggregate
  readonly size: Size
  readonly links: MapLinks
  readonly isTabStop: boolean
}

/** The line to a position outside the symbol. Drawn before all symbols, so that it crosses none. */
export function AggregateLeader({ aggregate: { position, dx, dy, radius } }: { aggregate: PlacedAggregate }) {
  if (Math.hypot(dx, dy) < radius) return null
  return (
    <GeoAnchor position={position}>
      <LeaderLine dx={dx} dy={dy} />
    </GeoAnchor>
  )
}

/** A ring with shares of industries, the number in it, and the name beside it. */
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
        <circle r={Math.max(12, radius + 1)} className={parts.hitArea} />
        <circle r={radius + (isCountyUnknown ? 7 : 4)} className={parts.focusRing} />
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
