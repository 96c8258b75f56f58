// What a table tells of a cluster besides the index: how much is on record of it, and the one figure that stands for it.
import { getLastDay } from '../date/isoDay'
import type { Translated } from '../language/language'
import type { ClusterId, Figure, Scope, Source, SourceId } from './cluster'

export interface ClusterFacts {
  readonly id: ClusterId
  /** null when no source gives one. */
  readonly figure: Figure | null
  /** How many measures were found, in the order of DIRECTION_IDS. */
  readonly measures: readonly number[]
  /** As many as its panel cites. */
  readonly sources: number
  /** Of the newest dated source that speaks of it; it may be partial. */
  readonly latest: string | null
  /** Of its recognitions, each once, in their order. */
  readonly recognitionSources: readonly SourceId[]
}

/** data/facts.json: a row a cluster, with the sources of its figures and recognitions. */
export interface Facts extends Translated {
  readonly rows: readonly ClusterFacts[]
  readonly sources: readonly Source[]
}

/** 规模 comes last: its sources do not say whether it is output or revenue. */
const RANKED_METRICS = ['output', 'revenue', 'scale']
/** From the cluster itself outwards. What one company makes is no figure of a cluster. */
const RANKED_SCOPES: readonly Scope[] = ['cluster', 'park', 'county', 'city']

/** A cluster’s figure stands whole before one of some of its firms; around a cluster, one of its trade before one of all. */
const isLessSpecific = ({ scope, qualifierZh }: Figure): boolean =>
  scope === 'cluster' ? qualifierZh !== null : qualifierZh === null || qualifierZh.includes('全部')

/** Where a place aims, its cluster need not: only the cluster’s own aims stand for it. */
const canRepresentCluster = ({ metric, scope, kind }: Figure): boolean =>
  RANKED_METRICS.includes(metric) && RANKED_SCOPES.includes(scope) && (kind === 'actual' || scope === 'cluster')

const getFigureDay = ({ asOf }: Figure): string => (asOf ? getLastDay(asOf) : '')

/** Compared one after the other; of equals the first on record stands. */
const RANK_CRITERIA: readonly ((figure: Figure) => number)[] = [
  ({ kind }) => (kind === 'actual' ? 0 : 1),
  ({ scope }) => RANKED_SCOPES.indexOf(scope),
  figure => (isLessSpecific(figure) ? 1 : 0),
  ({ metric }) => RANKED_METRICS.indexOf(metric),
  ({ comparator }) => (comparator === '~' ? 1 : 0),
]

const compareByRank = (a: Figure, b: Figure): number => {
  for (const getRank of RANK_CRITERIA) if (getRank(a) !== getRank(b)) return getRank(a) - getRank(b)
  return getFigureDay(b).localeCompare(getFigureDay(a))
}

/**
 * The figure that stands for a cluster where there is room for one: reported before planned, the cluster before its
 * surroundings. It is never shown without its scope and what it counts.
 */
export const selectLeadingFigure = (figures: readonly Figure[]): Figure | null =>
  figures.filter(canRepresentCluster).sort(compareByRank)[0] ?? null

/** The latest of partial dates, by its last day; null when there is none. */
export const findLatestDate = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((latest, date) => (date && (!latest || getLastDay(date) > getLastDay(latest)) ? date : latest), null)
