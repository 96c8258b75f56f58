// Counts of measures by kind. It uses few elements, since a matrix has hundreds of cells.
import { MEASURE_KINDS } from '../../domain/cluster/direction'
import { formatNumber } from '../../messages/format'
import { formatKindCounts } from '../../messages/matrix'
import type { KindCounts } from '../../model/mainViews/matrix'
import { EvidenceBar } from '../../ui/text/EvidenceBar'
import styles from './Matrix.module.css'

/** The narrowest cell has room for six bars. */
const BAR_KEYS = ['1', '2', '3', '4', '5', '6'] as const

const getNonZeroKinds = (counts: KindCounts) => MEASURE_KINDS.filter(kind => counts[kind] > 0)

export const isEmptyCounts = (counts: KindCounts): boolean => getNonZeroKinds(counts).length === 0

/** A bar and a number for each kind, read out in words. */
export const KindNumbers = ({ counts }: { counts: KindCounts }) => (
  <span className={styles.numbers} role="img" aria-label={formatKindCounts(counts)}>
    {getNonZeroKinds(counts).map(kind => (
      // The number is part of the key: changed text needs a new element (CONTRIBUTING.md, Style).
      <span key={`${kind} ${counts[kind]}`}>
        <EvidenceBar kind={kind} />
        {formatNumber(counts[kind])}
      </span>
    ))}
  </span>
)

/** A bar for each measure; numbers where there are more than six. */
export function KindBars({ counts }: { counts: KindCounts }) {
  const kinds = getNonZeroKinds(counts)
  if (kinds.reduce((sum, kind) => sum + counts[kind], 0) > BAR_KEYS.length) return <KindNumbers counts={counts} />
  return kinds.flatMap(kind => BAR_KEYS.slice(0, counts[kind]).map(bar => <EvidenceBar key={kind + bar} kind={kind} />))
}
