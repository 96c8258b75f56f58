// How many measures of each kind, kinds apart: a short bar for each while they are few, else a bar and a number a kind.
import { MEASURE_KINDS } from '../../domain/direction'
import { formatNumber } from '../../i18n/format'
import type { KindCounts } from '../../model/matrix'
import { Evidence } from '../../ui/Evidence'
import styles from './Matrix.module.css'

/** As many bars as the narrowest cell has room for. */
const BARS = ['1', '2', '3', '4', '5', '6'] as const

export const isBlank = (counts: KindCounts): boolean => MEASURE_KINDS.every(kind => counts[kind] === 0)

/** To look at; the words are said beside it. */
export function Counts({ counts, asNumbers = false }: { counts: KindCounts; asNumbers?: boolean }) {
  const total = MEASURE_KINDS.reduce((sum, kind) => sum + counts[kind], 0)
  return (
    <span className={styles.counts} aria-hidden="true">
      {MEASURE_KINDS.filter(kind => counts[kind] > 0).map(kind =>
        asNumbers || total > BARS.length ? (
          <span key={kind}>
            <Evidence kind={kind} />
            {formatNumber(counts[kind])}
          </span>
        ) : (
          <span key={kind}>
            {BARS.slice(0, counts[kind]).map(bar => (
              <Evidence key={bar} kind={kind} />
            ))}
          </span>
        ),
      )}
    </span>
  )
}
