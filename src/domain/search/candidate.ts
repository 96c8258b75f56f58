// What can be found by a query: its kind, its names, and where it leads.

/** Of equals the first is shown first: a cluster's name begins with its place's. */
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
export type CandidateKind = (typeof CANDIDATE_KINDS)[number]

export interface SearchKey {
  readonly text: string
  /** Of the whole text, where they are known for certain. */
  readonly syllables?: readonly string[]
  /** The syllables are a wrong reading, and the text is how they are written. */
  readonly isMisread?: boolean
}

export interface Candidate {
  readonly kind: CandidateKind
  /** Names it has or had, the one to show first; in other languages and codes too. */
  readonly keys: readonly SearchKey[]
  /** Positions of the clusters it leads to. */
  readonly clusters: readonly number[]
  /** Codes of the places it lies in. */
  readonly within: readonly string[]
  /** Its own, if it is a place. */
  readonly code: string | null
}
