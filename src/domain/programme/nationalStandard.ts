// How a cluster's sourced figures stand beside the thresholds of the national standard. Each figure is judged alone:
// figures of different scope, year or source are never joined into one verdict.
import type { Figure } from '../cluster/cluster'
import type { Threshold } from './programme'

export type Verdict = 'met' | 'not-met' | 'unknown'

export interface ThresholdAssessment {
  readonly figure: Figure
  readonly verdict: Verdict
  /** Said of something other than the cluster: park, county, city, firm. */
  readonly isOtherScope: boolean
}

/** The metrics whose figures a threshold can be held against; of the others no figure is on record anywhere. */
const METRICS_BY_THRESHOLD: Readonly<Record<string, readonly string[]>> = {
  areaKm2: ['areaKm2'],
  output: ['output'],
  growth: ['growth'],
  littleGiantsOrChampions: ['littleGiants', 'singleChampions'],
  qualitySmes: ['specialisedSmes', 'highTechFirms'],
}

/** Just beyond a bound that a figure excludes. */
const EPSILON = 1e-6

/** What a figure leaves open: "over 30" may be 50 but not 30, "less than 100" may be 2. */
function toRange({ comparator, value }: Figure): readonly [low: number, high: number] {
  if (comparator === '>') return [value + EPSILON, Number.POSITIVE_INFINITY]
  if (comparator === '>=') return [value, Number.POSITIVE_INFINITY]
  return comparator === '<' ? [Number.NEGATIVE_INFINITY, value - EPSILON] : [value, value]
}

/**
 * Met or not met only where every value the figure leaves open agrees. A figure that counts something of its own, such as
 * the output of ten of the firms, is shown and not judged: the threshold is not set for a part.
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

/** The cluster's own figures first, then by date, the newest first. Goals are no evidence and stay out. */
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
