// What a query matches, as list and suggestions read it. Apart from the matching itself, which comes only for a query.

/** A rank, where a candidate is not found. */
export const NO_RANK = 255
/** A lead, where no candidate leads to a cluster. */
export const NO_SCORE = 0x7fffffff

export interface Match {
  /** By candidate; NOT_FOUND for none. */
  readonly ranks: Uint8Array
  /** By cluster, rank and number of the best candidate that leads there, in one; NO_LEAD for none. */
  readonly clusterScores: Int32Array
  /** The same for each word by itself. */
  readonly wordClusterScores: readonly Int32Array[]
  /** Words that were found, as they are looked for. */
  readonly words: readonly string[]
  /** Words that are written nowhere; what they sound like is found. */
  readonly phoneticWords: readonly string[]
  /** Words that are not found together with the others. */
  readonly unmatchedWords: readonly string[]
  readonly isEmpty: boolean
}

/** 1 for each cluster that is found. */
export const toClusterMask = ({ clusterScores }: Match): Uint8Array =>
  Uint8Array.from(clusterScores, score => (score === NO_SCORE ? 0 : 1))
