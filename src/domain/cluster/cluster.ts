// What is recorded of a cluster, as the published JSON holds it. The field names are those of docs/data-dictionary.md.

import type { Translated } from '../language/language'
import type { CountyCode, PrefectureCode } from '../place/adcode'
import type { DirectionId, EvidenceLetters, MeasureKind } from './direction'
import type { IndustryId } from './industry'

export type ClusterId = string & { readonly __brand: 'ClusterId' }
export type ListId = string & { readonly __brand: 'ListId' }
export type SourceId = string

/** The lower first. */
export const LEVELS = ['province', 'national'] as const
export type Level = (typeof LEVELS)[number]
export const compareLevels = (a: Level, b: Level): number => LEVELS.indexOf(a) - LEVELS.indexOf(b)
export type Basis = 'sourced' | 'inferred' | 'unknown'
export type Certainty = 'stated' | 'reported' | 'weak'
export type Confidence = 'high' | 'medium' | 'low'
/** What a figure or a measure speaks of. */
export const SCOPES = ['cluster', 'park', 'county', 'city', 'company'] as const
export type Scope = (typeof SCOPES)[number]

/** The scopes for which a cluster has figures, one letter each in the order of SCOPES: `k-c--`. */
export type ScopeLetters = string & { readonly __brand: 'ScopeLetters' }

const SCOPE_LETTER: Readonly<Record<Scope, string>> = { cluster: 'k', park: 'p', county: 'c', city: 't', company: 'f' }

export const parseScopeLetters = (text: string): ScopeLetters | null =>
  /^[k-][p-][c-][t-][f-]$/.test(text) ? (text as ScopeLetters) : null

export const toScopeLetters = (figures: readonly { readonly scope: Scope }[]): ScopeLetters =>
  SCOPES.map(scope => (figures.some(f => f.scope === scope) ? SCOPE_LETTER[scope] : '-')).join('') as ScopeLetters

export const toScopes = (letters: ScopeLetters): Scope[] => SCOPES.filter((_, i) => letters[i] !== '-')
export const GRADES = ['A', 'B', 'C', 'D'] as const
export type Grade = (typeof GRADES)[number]

/** Slug of ASCII words; the length guards against a link that carries a novel. */
export const parseClusterId = (text: string): ClusterId | null =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 80 ? (text as ClusterId) : null

/** `sc-YYYY` for the province's lists, `cn-YYYY` for the nation's. */
export const parseListId = (text: string): ListId | null => (/^(sc|cn)-20\d{2}$/.test(text) ? (text as ListId) : null)

/** A list of recognised clusters. Dates may be partial: `2025`, `2025-11`, `2025-11-05`. */
export interface RecognitionList {
  readonly id: ListId
  readonly level: Level
  readonly year: number
  readonly batch: number | null
  readonly titleZh: string
  readonly announced: string | null
  readonly announcedBasis: Basis
  readonly size: number | null
  readonly sizeInSichuan: number | null
  /** Clusters on record of the list whose full name a source has published. */
  readonly namesKnown: number
  /** Clusters on record of the list whose full name no source has published. */
  readonly withoutPublishedName: number
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly validityBasis: Basis
  readonly validityYears: number | null
  readonly validityNote: string | null
  readonly sources: readonly SourceId[]
}

/** A day of every year by which a notice wants the year before reported. It binds the lists it was issued for, no others. */
export interface Deadline {
  readonly id: string
  readonly level: Level
  /** MM-DD. */
  readonly monthDay: string
  /** `before`: the last day that is surely in time is the day before, as with 「…日前」. `by`: the day itself is the last one. */
  readonly boundary: 'before' | 'by'
  readonly textZh: string
  readonly appliesTo: readonly ListId[]
  readonly source: SourceId
}

/** The province's lists before the nation's, each from the first year on. */
export const sortLists = (lists: Iterable<RecognitionList>): RecognitionList[] =>
  [...lists].sort((a, b) => compareLevels(a.level, b.level) || a.year - b.year)

export interface ReReview {
  readonly result: string
  readonly date: string
  readonly source: SourceId
}

/** `list` is null when no source gives the year; `listCandidates` are then the lists it can belong to, inferred. */
export interface Recognition {
  readonly list: ListId | null
  readonly level: Level
  readonly certainty: Certainty
  readonly listCandidates: readonly ListId[]
  readonly reReviewed: ReReview | null
}

/** What the initial load needs of a cluster. */
export interface IndustryCluster {
  readonly id: ClusterId
  readonly nameZh: string
  readonly nameEn: string
  readonly nameConfirmed: boolean
  readonly shortZh: string
  /** null where no source names the county: such a cluster is counted at its prefecture. */
  readonly adcode: CountyCode | null
  readonly prefecture: PrefectureCode
  readonly industry: IndustryId
  readonly products: readonly string[]
  readonly recognitions: readonly Recognition[]
  readonly evidence: EvidenceLetters
  readonly scopes: ScopeLetters
}

export interface Source {
  readonly id: SourceId
  readonly title: string
  readonly publisher: string
  readonly originalPublisher: string | null
  readonly date: string | null
  readonly url: string | null
  readonly mirror: boolean
  readonly grade: Grade
  readonly note: string | null
}

/** Reported as reached, aimed at, or only reckoned (据测算). */
export const FIGURE_KINDS = ['actual', 'target', 'estimate'] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]

/** `textZh` is our summary; `quoteZh` repeats the source word for word, where it was read, in simplified characters. */
export interface Figure {
  readonly metric: string
  readonly value: number
  readonly comparator: '=' | '>' | '>=' | '~' | '<'
  readonly unit: string
  readonly qualifierZh: string | null
  readonly scope: Scope
  readonly asOf: string | null
  readonly kind: FigureKind
  readonly textZh: string
  readonly quoteZh?: string
  readonly flag: 'conflict' | null
  readonly source: SourceId
}

export interface Note {
  readonly textZh: string
  readonly asOf: string | null
  readonly flag: 'conflict' | null
  readonly source: SourceId
}

export interface Measure {
  readonly direction: DirectionId
  readonly kind: MeasureKind
  readonly textZh: string
  readonly quoteZh?: string
  readonly date: string | null
  /** null together with `date`. */
  readonly dateBasis: 'event' | 'report' | null
  readonly scope: Scope
  readonly source: SourceId
}

export interface LeadEnterprise {
  readonly name: string
  readonly role: 'chain-leader' | 'lead' | 'named'
  readonly source: SourceId
}

/** How a recognition is evidenced; stands beside the light one at the same index. */
export interface RecognitionEvidence {
  readonly nameAsPublished: string | null
  readonly quoteZh?: string
  readonly note: string | null
  readonly flag: 'conflict' | null
  readonly sources: readonly SourceId[]
}

/** The steps that a rule names for the time after a term. */
export const TERM_STEPS = ['review', 'extension', 'revocation'] as const
export type TermStep = (typeof TERM_STEPS)[number]

/** What the national rule says of one step. */
export interface TermRule {
  readonly step: TermStep
  readonly textZh: string
  readonly source: SourceId
}

/** The rest of a cluster, loaded when it is opened, with every source it cites. */
export interface ClusterDetail extends Translated {
  readonly id: ClusterId
  readonly nameNote: string | null
  readonly industrySecondary: readonly IndustryId[]
  readonly industryBasis: string
  readonly industryConfidence: Confidence
  readonly relatedTo: readonly ClusterId[]
  readonly relatedNote: string | null
  readonly leadEnterprises: readonly LeadEnterprise[]
  readonly recognitionEvidence: readonly RecognitionEvidence[]
  /** When each of its targets and plans was stated; the rest of them stands in a file of their own. */
  readonly promisesStated: readonly (string | null)[]
  readonly figures: readonly Figure[]
  readonly notes: readonly Note[]
  readonly measures: readonly Measure[]
  readonly termEnd: readonly TermRule[]
  readonly sources: readonly Source[]
}

/** The tasks that the national measure sets the authorities in a direction: asked of no cluster, and never one county's deed. */
export interface DirectionRule {
  readonly id: DirectionId
  readonly titleZh: string
  readonly shortZh: string
  readonly summaryZh: string
  readonly tasks: readonly string[]
  readonly tasksComplete: boolean
  readonly tasksNote: string | null
  readonly sources: readonly SourceId[]
}

export interface ClusterMeasure extends Measure {
  readonly cluster: ClusterId
}
