// Types of the things that a search can find.

/** In the order of suggestions of equal rank: places come before clusters, whose names begin with those of their places. */
export const CANDIDATE_KINDS = [
  'city',
  'county',
  'industry',
  'cluster',
  'product',
  'firm',
  'term',
  'measure',
  'source',
] as const
/** A kind of thing that a search can find. */
export type CandidateKind = (typeof CANDIDATE_KINDS)[number]

/** A name of a candidate. */
export interface SearchKey {
  readonly text: string
  /** Pinyin of the full text, if it is known for certain. */
  readonly syllables?: readonly string[]
  /** True if the syllables are a common misreading of the text. */
  readonly isMisread?: boolean
}

/** A thing that a search can find. */
export interface Candidate {
  readonly kind: CandidateKind
  /** Current and former names, in all languages, and codes; the first is shown. */
  readonly keys: readonly SearchKey[]
  /** Positions of its clusters in the dataset. */
  readonly clusters: readonly number[]
  /** Codes of the places that contain it. */
  readonly within: readonly string[]
  /** Its code if it is a place. */
  readonly code: string | null
}
