// Explains the symbols: shape for level, fill for status, dotted ring for an unknown county; with aggregates, the number
// and the colours of the ring.

import { memo } from 'react'
import { mapMessages } from '#messages/map'
import { INDUSTRY, LEVEL } from '#messages/words'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { getIconStyle } from '../../messages/iconStyle'
import { ClusterIcon, type IconStyle } from '../../ui/icons/ClusterIcon'
import { GlossaryTerm } from '../../ui/text/GlossaryTerm'
import styles from './Legend.module.css'

const plainIcon: IconStyle = { tone: '', glyph: '', shape: 'circle', fill: 'solid' }

interface LegendRow {
  readonly items: readonly (readonly [IconStyle, string])[]
  /** The glossary entry. */
  readonly term?: string
}

const UNKNOWN_COUNTY_ROW: LegendRow = {
  items: [[{ ...plainIcon, ring: true }, mapMessages.legendRing]],
  term: 'county-unknown',
}
const INDUSTRY_PAIRS = [0, 2, 4].map(i => INDUSTRY_IDS.slice(i, i + 2))

const toIndustryItem = (id: (typeof INDUSTRY_IDS)[number]) =>
  [getIconStyle({ industry: id, level: 'province', status: 'valid' }), INDUSTRY[id].name] as const

interface Props {
  readonly isOpen: boolean
  readonly hasAggregates: boolean
  readonly hasUnknownCounty: boolean
}

/** Open by default where it covers no land. Memoised: most steps leave it unchanged. */
export const Legend = memo(function Legend({ isOpen, hasAggregates, hasUnknownCounty }: Props) {
  const rows: readonly LegendRow[] = hasAggregates
    ? [
        ...INDUSTRY_PAIRS.map(ids => ({ items: ids.map(toIndustryItem) })),
        ...(hasUnknownCounty ? [UNKNOWN_COUNTY_ROW] : []),
      ]
    : [
        {
          items: [
            [plainIcon, LEVEL.province],
            [{ ...plainIcon, shape: 'square' }, LEVEL.national],
          ],
        },
        { items: [[plainIcon, mapMessages.legendValid]], term: 'inferred' },
        { items: [[{ ...plainIcon, fill: 'hollow' }, mapMessages.legendExpired]], term: 're-review' },
        { items: [[{ ...plainIcon, fill: 'dashed' }, mapMessages.legendUnknown]], term: 'standing' },
        UNKNOWN_COUNTY_ROW,
      ]
  return (
    <details className={styles.legend} open={isOpen} data-no-pan>
      <summary>{mapMessages.legend}</summary>
      {hasAggregates ? (
        <>
          <p>{mapMessages.legendNumber}</p>
          <p>{mapMessages.legendArcs}</p>
        </>
      ) : null}
      <ul>
        {rows.map(({ items, term }) => (
          <li key={items[0]?.[1]}>
            {items.map(([iconStyle, text]) => (
              <span key={text}>
                <ClusterIcon iconStyle={iconStyle} size={iconStyle.ring ? 8 : 13} />
                {term ? <GlossaryTerm id={term}>{text}</GlossaryTerm> : text}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
})
