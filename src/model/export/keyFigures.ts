// The few figures of a cluster that a poster or a preview has room for.
import { METRIC } from '#messages/words'
import type { ClusterDetail, Figure } from '../../domain/cluster/cluster'
import { selectAccounts } from '../../domain/cluster/conflicts'
import { selectLeadingFigure } from '../../domain/cluster/facts'
import type { Source } from '../../domain/source/source'

const METRICS = Object.keys(METRIC)

/** A figure and its source; null where the source is not recorded. */
export interface KeyFigure {
  readonly figure: Figure
  readonly source: Source | null
}

/**
 * Selects the leading figure first. Figures of its unit that contradict it follow at once, so that none of them stands alone; then one
 * of each other metric, reported ones before targets, in the order of METRIC.
 *
 *     output 60 (conflict), scale 100 (conflict), 50 firms, max 3  -> 60, 100, 50
 *     revenue 80, target 100, output 70, max 2                     -> revenue 80, output 70
 *
 * @param max a conflict may exceed it
 */
export function selectKeyFigures(
  { figures, sources }: Pick<ClusterDetail, 'figures' | 'sources'>,
  max: number,
): KeyFigure[] {
  const leading = selectLeadingFigure(figures)
  const selected: Figure[] = leading ? [...selectAccounts(leading, figures)] : []
  const byKind = [...figures].sort(
    (a, b) =>
      Number(a.kind !== 'actual') - Number(b.kind !== 'actual') ||
      METRICS.indexOf(a.metric) - METRICS.indexOf(b.metric),
  )
  for (const figure of byKind) {
    if (selected.length >= max) break
    const isKnownMetric = selected.some(({ metric }) => metric === figure.metric)
    // A figure of one company is no figure of the cluster.
    if (isKnownMetric || figure.flag === 'conflict' || figure.metric === 'other' || figure.scope === 'company') continue
    selected.push(figure)
  }
  return selected.map(figure => ({ figure, source: sources.find(({ id }) => id === figure.source) ?? null }))
}
