// One place with its number of clusters as a link: the ring, its name, and in words what the arcs say.

import { t } from '#messages/t'
import { INDUSTRY_IDS } from '../domain/industry'
import { formatCompact } from '../messages/format'
import { Ring } from '../ui/Ring'
import { Anchored } from './Anchored'
import styles from './CountSymbol.module.css'
import { type CountedPlace, namePx, numberPx, ringWidth } from './counted'
import type { MapLinks } from './mapProps'
import marks from './marks.module.css'
import type { Size } from './projection'

interface Props {
  readonly place: CountedPlace
  readonly size: Size
  readonly links: MapLinks
  readonly tabStop: boolean
}

/** Under the rings, so that no line crosses one. */
export function CountLeader({ place: { at, dx, dy, radius } }: { place: CountedPlace }) {
  // As long as the place lies within its ring, nothing needs telling.
  if (Math.hypot(dx, dy) < radius) return null
  return (
    <Anchored at={at}>
      <line x2={dx} y2={dy} className={marks.leader} />
      <circle r={1.6} className={marks.leaderEnd} />
    </Anchored>
  )
}

export function CountSymbol({ place, size, links, tabStop }: Props) {
  const { code, item, name, level, total, byIndustry, unplaced, at, dx, dy, radius, label } = place
  return (
    <Anchored at={at} dx={dx} dy={dy}>
      <links.PlaceLink
        place={code}
        className={styles.place}
        data-item={item}
        data-symbol=""
        data-count={total}
        tabIndex={tabStop ? 0 : -1}
        aria-label={t.countedPlace(name, total, unplaced)}
        aria-description={t.byIndustry(byIndustry)}
      >
        <circle r={Math.max(12, radius + 1)} className={marks.hit} />
        <circle r={radius + (unplaced ? 7 : 4)} className={marks.focusRing} />
        <Ring
          tones={INDUSTRY_IDS}
          parts={byIndustry}
          radius={radius}
          width={ringWidth(radius)}
          text={formatCompact(total)}
          fontPx={numberPx(level, size, radius)}
          dotted={unplaced}
        />
        {label ? (
          <text
            x={label.dx}
            y={label.dy}
            dy="0.35em"
            textAnchor={label.anchor}
            fontSize={namePx(level, size)}
            className={styles.name}
          >
            {name}
          </text>
        ) : null}
      </links.PlaceLink>
    </Anchored>
  )
}
