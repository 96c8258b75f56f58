// Compares the figures of a cluster with the thresholds of the national standard, each figure by itself: figures of different
// scope, year or source are never combined into one verdict.
import type { Figure } from '../cluster/cluster'
import type { Threshold } from './programme'

/** `unknown` if the figure does not decide. */
export type Verdict = 'met' | 'not-met' | 'unknown'

/** A figure compared with a threshold. */
export interface ThresholdAssessment {
  readonly figure: Figure
  readonly verdict: Verdict
  /** True for a figure of a park, county, city or company. */
  readonly isOtherScope: boolean
}

/** The metrics of figures by metric of a threshold; no figure is on record for the other thresholds. */
const METRICS_BY_THRESHOLD: Readonly<Record<string, readonly string[]>> = {
  areaKm2: ['areaKm2'],
  output: ['output'],
  growth: ['growth'],
  littleGiantsOrChampions: ['littleGiants', 'singleChampions'],
  qualitySmes: ['specialisedSmes', 'highTechFirms'],
}

/** Excludes a bound: more than 30 begins at 30.000001. */
const EPSILON = 1e-6

/** The values that a figure allows. */
function toRange({ comparator, value }: Figure): readonly [low: number, high: number] {
  if (comparator === '>') return [value + EPSILON, Number.POSITIVE_INFINITY]
  if (comparator === '>=') return [value, Number.POSITIVE_INFINITY]
  return comparator === '<' ? [Number.NEGATIVE_INFINITY, value - EPSILON] : [value, value]
}

/**
 * Met or not met only if all values that the figure allows agree. A figure with a qualifier, such as the output of ten of the
 * firms, is unknown: the threshold is for the whole cluster.
 *
 *     = 39 against >= 40   ->  not met
 *     > 40 against > 40    ->  met
 *     >= 30 against >= 40  ->  unknown
 */
export function assessFigure(figure: Figure, threshold: Threshold): Verdict {
  if (figure.qualifierZh !== null) return 'unknown'
  const [low, high] = toRange(figure)
  const passes = (value: number): boolean => {
    if (threshold.comparator === '<=') return value <= threshold.value
    if (threshold.comparator === '<') return value < threshold.value
    if (threshold.comparator === '>') return value > threshold.value
    return value >= threshold.value
  }
  const [lowPasses, highPasses] = [passes(low), passes(high)]
  return lowPasses === highPasses ? (lowPasses ? 'met' : 'not-met') : 'unknown'
}

/** Assesses all reported figures of the metric and unit: the cluster's own first, then the newest. Targets are left out. */
export function assessFigures(figures: readonly Figure[], threshold: Threshold): ThresholdAssessment[] {
  const metrics = METRICS_BY_THRESHOLD[threshold.metric] ?? []
  return figures
    .filter(f => f.kind === 'actual' && metrics.includes(f.metric) && f.unit === threshold.unit)
    .map(figure => ({ figure, verdict: assessFigure(figure, threshold), isOtherScope: figure.scope !== 'cluster' }))
    .sort(
      (a, b) =>
        Number(a.isOtherScope) - Number(b.isOtherScope) || (b.figure.asOf ?? '').localeCompare(a.figure.asOf ?? ''),
    )
}
