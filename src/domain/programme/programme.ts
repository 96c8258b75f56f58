// What is published of the programme itself: its rules, its lists as announced, what was left out, and every source.
// The field names are those of docs/data-dictionary.md.
import type { Basis, ClusterId, Figure, Level, ListId, Source, SourceId, TermRule } from '../cluster/cluster'
import type { Translated } from '../language/language'

/** A statement with what it rests on. */
export interface SourcedStatement {
  readonly textZh: string
  /** Our translation; null where there is none yet. */
  readonly textEn: string | null
  readonly source: SourceId
}

/** A statement of a day, month or year: `2024`, `2023-07`, `2024-06-26`. */
export interface DatedStatement extends SourcedStatement {
  readonly asOf: string | null
}

/** Of the province or a prefecture. */
export interface PlaceStatement extends DatedStatement {
  readonly adcode: string
}

export interface Rule {
  readonly id: string
  readonly level: Level
  readonly titleZh: string
  readonly titleEn: string | null
  readonly documentNumber: string | null
  readonly issuer: string | null
  readonly date: string | null
  readonly facts: readonly SourcedStatement[]
  /** What of it could not be found. */
  readonly missing: readonly string[]
}

export interface Threshold extends SourcedStatement {
  readonly id: string
  readonly metric: string
  readonly comparator: Figure['comparator'] | '<='
  readonly value: number
  readonly unit: string
}

/** One of the eight by which clusters are recognised; `thresholds` are those of the national standard that are known. */
export interface Indicator {
  readonly order: number
  readonly titleZh: string
  readonly titleEn: string
  readonly thresholds: readonly Threshold[]
  readonly source: SourceId
}

/** A figure for a whole list, as published; never a sum of ours. */
export interface Aggregate extends SourcedStatement {
  readonly metric: string
  readonly value: number
  readonly comparator: Figure['comparator']
  readonly unit: string
  readonly asOf: string | null
}

/** What the programme page tells of a list beside what the index holds. */
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

/** A statement that rests on several sources. */
export interface MultiSourceStatement {
  readonly textZh: string
  readonly sources: readonly SourceId[]
}

/** A statement under a title. */
export interface TitledStatement extends DatedStatement {
  readonly titleZh: string
  readonly titleEn: string
}

export interface Support extends TitledStatement {
  readonly items: readonly { readonly textZh: string; readonly textEn: string }[]
}

export interface Fund extends TitledStatement {
  readonly documentNumber: string | null
}

/** How many clusters a province may recommend in a year. */
export interface Quota {
  readonly year: number
  readonly textZh: string
  readonly textEn: string | null
  readonly sources: readonly SourceId[]
}

export interface ExcludedCluster {
  readonly id: string
  readonly nameZh: string
  readonly reasonZh: string
  readonly facts: readonly SourcedStatement[]
  readonly sources: readonly SourceId[]
}

/** A change of the data, on its day. */
export interface DataChange {
  readonly date: string
  readonly textZh: string
}

/** How much is on record of a cluster. */
export interface ClusterRecordCounts {
  readonly id: ClusterId
  readonly figures: number
  readonly measures: number
  readonly leads: number
}

export interface Programme extends Translated {
  readonly definition: SourcedStatement
  /** The programme in one sentence. */
  readonly approach: SourcedStatement
  readonly keywords: readonly SourcedStatement[]
  readonly reasons: readonly DatedStatement[]
  readonly weaknesses: readonly DatedStatement[]
  /** What prefectures have to do. */
  readonly duties: readonly SourcedStatement[]
  readonly quotas: readonly Quota[]
  readonly countyMainIndustry: TitledStatement
  readonly cultivationLadder: SourcedStatement
  readonly countyBaseline: readonly DatedStatement[]
  readonly policySince: readonly TitledStatement[]
  readonly funds: readonly Fund[]
  readonly firmLadder: readonly PlaceStatement[]
  readonly nationalTotals: readonly DatedStatement[]
  /** What province and prefectures say of themselves. */
  readonly context: readonly PlaceStatement[]
  readonly rules: readonly Rule[]
  readonly indicators: readonly Indicator[]
  /** What the national notices say of the standard for western regions. */
  readonly relaxation: MultiSourceStatement
  /** What the national rule says of the time after a term. */
  readonly termEnd: readonly TermRule[]
  readonly supports: readonly Support[]
  readonly relatedProgrammes: readonly TitledStatement[]
  readonly lists: readonly ListRecord[]
  readonly excluded: readonly ExcludedCluster[]
  readonly changes: readonly DataChange[]
  readonly recorded: readonly ClusterRecordCounts[]
  readonly sources: readonly Source[]
}
