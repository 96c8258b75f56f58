// Recognitions of clusters and the rules at the end of their terms. docs/data-dictionary.md describes the fields.
import type { SourceId } from '../source/source'
import type { Level, ListId } from './recognitionList'

/** Clarity with which a source states a recognition. */
export type Certainty = 'stated' | 'reported' | 'weak'

/** A review at the end of a term; `result` is `passed`, or it failed. */
export interface ReReview {
  readonly result: string
  readonly date: string
  readonly source: SourceId
}

/** A recognition of a cluster. `list` is null if no source gives the year; `listCandidates` are then the possible lists. */
export interface Recognition {
  readonly list: ListId | null
  readonly level: Level
  readonly certainty: Certainty
  readonly listCandidates: readonly ListId[]
  readonly reReviewed: ReReview | null
}

/** The evidence of the recognition at the same index. */
export interface RecognitionEvidence {
  readonly nameAsPublished: string | null
  readonly quoteZh?: string
  readonly note: string | null
  readonly flag: 'conflict' | null
  readonly sources: readonly SourceId[]
}

/** The steps after the end of a term, in their order. */
export const TERM_STEPS = ['review', 'extension', 'revocation'] as const
/** A step after the end of a term. */
export type TermStep = (typeof TERM_STEPS)[number]

/** The national rule on one step. */
export interface TermRule {
  readonly step: TermStep
  readonly textZh: string
  readonly source: SourceId
}
