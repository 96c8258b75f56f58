// Types of clusters and of the statements on them. docs/data-dictionary.md describes the fields.
import type { Translated } from '../language/language'
import type { CountyCode, PrefectureCode } from '../place/adcode'
import type { Recognition, RecognitionEvidence, TermRule } from '../recognition/recognition'
import type { Source, SourceId } from '../source/source'
import type { DirectionId, EvidenceLetters, MeasureKind } from './direction'
import type { IndustryId } from './industry'

/** Slug of county pinyin and key product: `santai-textile-footwear`. */
export type ClusterId = string & { readonly __brand: 'ClusterId' }

/** Parses the id of a cluster, which may not exist; null for any other text. */
export const parseClusterId = (text: string): ClusterId | null =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 80 ? (text as ClusterId) : null

/** Certainty of a cluster's industry. */
export type Confidence = 'high' | 'medium' | 'low'
/** Subjects of figures and measures. The cluster itself comes first. */
export const SCOPES = ['cluster', 'park', 'county', 'city', 'company'] as const
/** The scope of a figure or measure. */
export type Scope = (typeof SCOPES)[number]

/** The scopes of the figures of a cluster, one letter each in the order of SCOPES: `k-c--`. */
export type ScopeLetters = string & { readonly __brand: 'ScopeLetters' }

const SCOPE_LETTER: Readonly<Record<Scope, string>> = { cluster: 'k', park: 'p', county: 'c', city: 't', company: 'f' }

/** Reads scope letters; null for any other text. */
export const parseScopeLetters = (text: string): ScopeLetters | null =>
  /^[k-][p-][c-][t-][f-]$/.test(text) ? (text as ScopeLetters) : null

/** The scopes of the figures. */
export const toScopeLetters = (figures: readonly { readonly scope: Scope }[]): ScopeLetters =>
  SCOPES.map(scope => (figures.some(f => f.scope === scope) ? SCOPE_LETTER[scope] : '-')).join('') as ScopeLetters

/** The scopes of the letters, in the order of SCOPES. */
export const toScopes = (letters: ScopeLetters): Scope[] => SCOPES.filter((_, i) => letters[i] !== '-')

/** A cluster in data/v1/index.json. */
export interface IndustryCluster {
  readonly id: ClusterId
  readonly nameZh: string
  readonly nameEn: string
  readonly nameConfirmed: boolean
  readonly shortZh: string
  /** Null if no source names the county; the cluster is then counted at its prefecture. */
  readonly adcode: CountyCode | null
  readonly prefecture: PrefectureCode
  readonly industry: IndustryId
  readonly products: readonly string[]
  readonly recognitions: readonly Recognition[]
  readonly evidence: EvidenceLetters
  readonly scopes: ScopeLetters
}

/** Reported, aimed at, or only estimated (据测算). */
export const FIGURE_KINDS = ['actual', 'target', 'estimate'] as const
/** The kind of a figure. */
export type FigureKind = (typeof FIGURE_KINDS)[number]

/** A figure with its scope. `textZh` is our summary; `quoteZh` is the wording of the source, in simplified characters. */
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

/** A remark on a cluster. */
export interface Note {
  readonly textZh: string
  readonly asOf: string | null
  readonly flag: 'conflict' | null
  readonly source: SourceId
}

/** A cultivation measure; texts as in Figure. */
export interface Measure {
  readonly direction: DirectionId
  readonly kind: MeasureKind
  readonly textZh: string
  readonly quoteZh?: string
  readonly date: string | null
  /** Null if `date` is. */
  readonly dateBasis: 'event' | 'report' | null
  readonly scope: Scope
  readonly source: SourceId
}

/** An enterprise of a cluster. */
export interface LeadEnterprise {
  readonly name: string
  readonly role: 'chain-leader' | 'lead' | 'named'
  readonly source: SourceId
}

/** data/v1/clusters/ID.json: what the index does not have, with all sources that it cites. */
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
  /** Date of the statement of each target and plan; data/v1/promises.json has the rest of them. */
  readonly promisesStated: readonly (string | null)[]
  readonly figures: readonly Figure[]
  readonly notes: readonly Note[]
  readonly measures: readonly Measure[]
  readonly termEnd: readonly TermRule[]
  readonly sources: readonly Source[]
}

/** A figure in data/v1/figures.json. */
export interface ClusterFigure extends Figure {
  readonly cluster: ClusterId
}

/** A measure in data/v1/measures.json. */
export interface ClusterMeasure extends Measure {
  readonly cluster: ClusterId
}
