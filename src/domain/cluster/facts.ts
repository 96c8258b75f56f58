// Facts of the table that the index does not have: the leading figure of a cluster, and how much is on record of it.
import { getLastDay } from '../date/isoDay'
import type { Translated } from '../language/language'
import type { Source, SourceId } from '../source/source'
import type { ClusterId, Figure, Scope } from './cluster'

/** A row of data/v1/facts.json. */
export interface ClusterFacts {
  readonly id: ClusterId
  /** The leading figure; null when there is none. */
  readonly figure: Figure | null
  /** Number of measures per direction, in the order of DIRECTION_IDS. */
  readonly measures: readonly number[]
  /** Number of sources that its panel cites. */
  readonly sources: number
  /** Date of the newest dated source on it; may be partial. */
  readonly latest: string | null
  /** Sources of its recognitions, each once, in their order. */
  readonly recognitionSources: readonly SourceId[]
}

/** data/v1/facts.json: one row per cluster, with the sources of its figures and recognitions. */
export interface Facts extends Translated {
  readonly rows: readonly ClusterFacts[]
  readonly sources: readonly Source[]
}

/** The best first. `scale` (规模) is last: its sources do not specify whether it is output or revenue. */
const RANKED_METRICS = ['output', 'revenue', 'scale']
/** The best first. The output of one company is no figure of a cluster. */
const RANKED_SCOPES: readonly Scope[] = ['cluster', 'park', 'county', 'city']

/** Of a cluster, a figure of some of its firms; of its surroundings, a figure of all trades instead of its own trade. */
const isLessSpecific = ({ scope, qualifierZh }: Figure): boolean =>
  scope === 'cluster' ? qualifierZh !== null : qualifierZh === null || qualifierZh.includes('全部')

/** A target counts only if it is the cluster's own: that of a county or park is no target of the cluster. */
const canRepresentCluster = ({ metric, scope, kind }: Figure): boolean =>
  RANKED_METRICS.includes(metric) && RANKED_SCOPES.includes(scope) && (kind === 'actual' || scope === 'cluster')

const getFigureDay = ({ asOf }: Figure): string => (asOf ? getLastDay(asOf) : '')

/** The lower value wins; a criterion decides between figures that are equal by those before it. */
const RANK_CRITERIA: readonly ((figure: Figure) => number)[] = [
  ({ kind }) => (kind === 'actual' ? 0 : 1),
  ({ scope }) => RANKED_SCOPES.indexOf(scope),
  figure => (isLessSpecific(figure) ? 1 : 0),
  ({ metric }) => RANKED_METRICS.indexOf(metric),
  ({ comparator }) => (comparator === '~' ? 1 : 0),
]

function compareByRank(a: Figure, b: Figure): number {
  const getRank = RANK_CRITERIA.find(getRank => getRank(a) !== getRank(b))
  return getRank ? getRank(a) - getRank(b) : getFigureDay(b).localeCompare(getFigureDay(a))
}

/**
 * The figure of a cluster where one fits; null when none qualifies. It is always shown with its scope and qualifier.
 * Of figures that are equal by all criteria, the newest; of the same date, the first on record.
 *
 *     reported in 2019, target for 2027                     -> the reported one
 *     revenue of the cluster, output of its city            -> revenue of the cluster
 *     output of its park 2025, output of its trade there 2022 -> that of its trade
 */
export const selectLeadingFigure = (figures: readonly Figure[]): Figure | null =>
  figures.filter(canRepresentCluster).sort(compareByRank)[0] ?? null

/** The latest of partial dates, by its last day: 2024-06-30, 2025, 2025-11 -> 2025. Null when there is none. */
export const findLatestDate = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((latest, date) => (date && (!latest || getLastDay(date) > getLastDay(latest)) ? date : latest), null)
