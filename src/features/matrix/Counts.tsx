// How many measures of each kind, kinds apart. Few elements: there are hundreds.
import { MEASURE_KINDS } from '../../domain/direction'
import { formatNumber } from '../../messages/format'
import { countsWords } from '../../messages/matrix'
import type { KindCounts } from '../../model/matrix'
import { Evidence } from '../../ui/Evidence'
import styles from './Matrix.module.css'

/** As many bars as the narrowest cell has room for. */
const BARS = ['1', '2', '3', '4', '5', '6'] as const

const kindsOf = (counts: KindCounts) => MEASURE_KINDS.filter(kind => counts[kind] > 0)

export const isBlank = (counts: KindCounts): boolean => kindsOf(counts).length === 0

/** A bar and a number for each kind, said in words. */
export const Numbers = ({ counts }: { counts: KindCounts }) => (
  <span className={styles.numbers} role="img" aria-label={countsWords(counts)}>
    {kindsOf(counts).map(kind => (
      // By its number too: it stands beside the bar, so another one comes with another element (CONTRIBUTING.md, Style).
      <span key={`${kind} ${counts[kind]}`}>
        <Evidence kind={kind} />
        {formatNumber(counts[kind])}
      </span>
    ))}
  </span>
)

/** A bar for each measure, while they are few. */
export function Bars({ counts }: { counts: KindCounts }) {
  const kinds = kindsOf(counts)
  if (kinds.reduce((sum, kind) => sum + counts[kind], 0) > BARS.length) return <Numbers counts={counts} />
  return kinds.flatMap(kind => BARS.slice(0, counts[kind]).map(bar => <Evidence key={kind + bar} kind={kind} />))
}
