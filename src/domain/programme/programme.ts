// Types of data/v1/programme.json: rules, lists as announced, excluded clusters, changes and sources.
// docs/data-dictionary.md describes the fields.

import type { ClusterId, Figure } from '../cluster/cluster'
import type { Translated } from '../language/language'
import type { TermRule } from '../recognition/recognition'
import type { Level, ListId } from '../recognition/recognitionList'
import type { Basis, Source, SourceId } from '../source/source'

/** A statement with its source. */
export interface SourcedStatement {
  readonly textZh: string
  /** Our translation; null if it is missing. */
  readonly textEn: string | null
  readonly source: SourceId
}

/** A statement with a partial date. */
export interface DatedStatement extends SourcedStatement {
  readonly asOf: string | null
}

/** A statement on the province or a prefecture. */
export interface PlaceStatement extends DatedStatement {
  readonly adcode: string
}

/** A document of the programme. */
export interface Rule {
  readonly id: string
  readonly level: Level
  readonly titleZh: string
  readonly titleEn: string | null
  readonly documentNumber: string | null
  readonly issuer: string | null
  readonly date: string | null
  readonly facts: readonly SourcedStatement[]
  /** The parts that were not found. */
  readonly missing: readonly string[]
}

/** A threshold of the national standard. */
export interface Threshold extends SourcedStatement {
  readonly id: string
  readonly metric: string
  readonly comparator: Figure['comparator'] | '<='
  readonly value: number
  readonly unit: string
}

/** One of the eight indicators of recognition, with its known thresholds in the national standard. */
export interface Indicator {
  readonly order: number
  readonly titleZh: string
  readonly titleEn: string
  readonly thresholds: readonly Threshold[]
  readonly source: SourceId
}

/** A published figure of a whole list; never our own sum. */
export interface Aggregate extends SourcedStatement {
  readonly metric: string
  readonly value: number
  readonly comparator: Figure['comparator']
  readonly unit: string
  readonly asOf: string | null
}

/** The facts on a list that the index does not have. */
export interface ListRecord {
  readonly id: ListId
  readonly authority: string
  readonly documentNumber: string | null
  readonly announcedNote: string | null
  readonly sizeBasis: Basis
  readonly reReview: {
    readonly known: boolean
    readonly resultZh: string | null
    readonly passed: number | null
    readonly of: number | null
    readonly sources: readonly SourceId[]
  }
  readonly aggregates: readonly Aggregate[]
  readonly notes: readonly SourcedStatement[]
}

/** A statement with several sources. */
export interface MultiSourceStatement {
  readonly textZh: string
  readonly sources: readonly SourceId[]
}

/** A statement with a title. */
export interface TitledStatement extends DatedStatement {
  readonly titleZh: string
  readonly titleEn: string
}

/** A kind of support for clusters, with its items. */
export interface Support extends TitledStatement {
  readonly items: readonly { readonly textZh: string; readonly textEn: string }[]
}

/** Funding for clusters. */
export interface Fund extends TitledStatement {
  readonly documentNumber: string | null
}

/** Number of clusters that a province may recommend in a year, in words. */
export interface Quota {
  readonly year: number
  readonly textZh: string
  readonly textEn: string | null
  readonly sources: readonly SourceId[]
}

/** A cluster without a statement that it was recognised. */
export interface ExcludedCluster {
  readonly id: string
  readonly nameZh: string
  readonly reasonZh: string
  readonly facts: readonly SourcedStatement[]
  readonly sources: readonly SourceId[]
}

/** A change of the data. */
export interface DataChange {
  readonly date: string
  readonly textZh: string
}

/** Number of records of a cluster. */
export interface ClusterRecordCounts {
  readonly id: ClusterId
  readonly figures: number
  readonly measures: number
  readonly leads: number
}

/** data/v1/programme.json. */
export interface Programme extends Translated {
  readonly definition: SourcedStatement
  /** The programme in one sentence. */
  readonly approach: SourcedStatement
  readonly keywords: readonly SourcedStatement[]
  readonly reasons: readonly DatedStatement[]
  readonly weaknesses: readonly DatedStatement[]
  /** Duties of prefectures. */
  readonly duties: readonly SourcedStatement[]
  readonly quotas: readonly Quota[]
  readonly countyMainIndustry: TitledStatement
  readonly cultivationLadder: SourcedStatement
  readonly countyBaseline: readonly DatedStatement[]
  readonly policySince: readonly TitledStatement[]
  readonly funds: readonly Fund[]
  readonly firmLadder: readonly PlaceStatement[]
  readonly nationalTotals: readonly DatedStatement[]
  /** Figures that the province and prefectures publish about themselves. */
  readonly context: readonly PlaceStatement[]
  readonly rules: readonly Rule[]
  readonly indicators: readonly Indicator[]
  /** The national notices on the standard for western regions. */
  readonly relaxation: MultiSourceStatement
  /** The national rule on the time after a term. */
  readonly termEnd: readonly TermRule[]
  readonly supports: readonly Support[]
  readonly relatedProgrammes: readonly TitledStatement[]
  readonly lists: readonly ListRecord[]
  readonly excluded: readonly ExcludedCluster[]
  readonly changes: readonly DataChange[]
  readonly recorded: readonly ClusterRecordCounts[]
  readonly sources: readonly Source[]
}
