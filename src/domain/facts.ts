// What a table tells of a cluster besides the index: how much is on record of it, and the one figure that stands for it.
import { lastDayOf } from './calendar'
import type { ClusterId, Figure, Scope, Source, SourceId } from './cluster'
import type { Translated } from './language'

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
const METRICS = ['output', 'revenue', 'scale']
/** From the cluster itself outwards. What one company makes is no figure of a cluster. */
const SCOPES: readonly Scope[] = ['cluster', 'park', 'county', 'city']

/** A cluster’s figure stands whole before one of some of its firms; around a cluster, one of its trade before one of all. */
const isLessTelling = ({ scope, qualifierZh }: Figure): boolean =>
  scope === 'cluster' ? qualifierZh !== null : qualifierZh === null || qualifierZh.includes('全部')

/** Where a place aims, its cluster need not: only the cluster’s own aims stand for it. */
const mayStand = ({ metric, scope, kind }: Figure): boolean =>
  METRICS.includes(metric) && SCOPES.includes(scope) && (kind === 'actual' || scope === 'cluster')

const dayOf = ({ asOf }: Figure): string => (asOf ? lastDayOf(asOf) : '')

/** Compared one after the other; of equals the first on record stands. */
const RANKS: readonly ((figure: Figure) => number)[] = [
  ({ kind }) => (kind === 'actual' ? 0 : 1),
  ({ scope }) => SCOPES.indexOf(scope),
  figure => (isLessTelling(figure) ? 1 : 0),
  ({ metric }) => METRICS.indexOf(metric),
  ({ comparator }) => (comparator === '~' ? 1 : 0),
]

const byRank = (a: Figure, b: Figure): number => {
  for (const rank of RANKS) if (rank(a) !== rank(b)) return rank(a) - rank(b)
  return dayOf(b).localeCompare(dayOf(a))
}

/**
 * The figure that stands for a cluster where there is room for one: reported before planned, the cluster before its
 * surroundings. It is never shown without its scope and what it counts.
 */
export const leadingFigure = (figures: readonly Figure[]): Figure | null =>
  figures.filter(mayStand).sort(byRank)[0] ?? null

/** The latest of partial dates, by its last day; null when there is none. */
export const latestOf = (dates: readonly (string | null)[]): string | null =>
  dates.reduce((latest, date) => (date && (!latest || lastDayOf(date) > lastDayOf(latest)) ? date : latest), null)
