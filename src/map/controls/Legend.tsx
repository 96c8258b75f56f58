// Explains the symbols: shape for level, fill for status, dotted ring for an unknown county; with aggregates, the number
// and the colours of the ring.

import { memo } from 'react'
import { mapMessages } from '#messages/map'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { GlossaryTerm } from '../../ui/text/GlossaryTerm'
import styles from './Legend.module.css'
import { buildLegendRows } from './legendRows'

interface Props {
  readonly isOpen: boolean
  readonly hasAggregates: boolean
  readonly hasUnknownCounty: boolean
}

/** Open by default where it covers no land. Memoised: most steps leave it unchanged. */
export const Legend = memo(function Legend({ isOpen, hasAggregates, hasUnknownCounty }: Props) {
  const rows = buildLegendRows(hasAggregates, hasUnknownCounty)
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
