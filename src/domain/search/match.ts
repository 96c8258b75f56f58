// The result of a search, for list and suggestions. The matching itself is in modules that are loaded with the first query.

/** Rank of a candidate that does not match. */
export const NO_RANK = 255
/** Score of a cluster that does not match. */
export const NO_SCORE = 0x7fffffff

/** The result of a search. */
export interface Match {
  /** By candidate, lower is better; NO_RANK without a match. */
  readonly ranks: Uint8Array
  /** By cluster, lower is better: rank * number of candidates + position of its best candidate; NO_SCORE without a match. */
  readonly clusterScores: Int32Array
  /** `clusterScores` by word. */
  readonly wordClusterScores: readonly Int32Array[]
  /** Folded words that match. */
  readonly words: readonly string[]
  /** Of these, the words that match by their sound only. */
  readonly phoneticWords: readonly string[]
  /** Words left out because they do not match together with the others. */
  readonly unmatchedWords: readonly string[]
  readonly isEmpty: boolean
}

/** By cluster, 1 if it matches. */
export const toClusterMask = ({ clusterScores }: Match): Uint8Array =>
  Uint8Array.from(clusterScores, score => (score === NO_SCORE ? 0 : 1))
