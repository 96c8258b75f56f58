// Types of pasted names: what was read, what each name is proposed to be, and what that rests on.
import type { ClusterId } from '../../domain/cluster/cluster'
import type { IndustryId } from '../../domain/cluster/industry'
import type { CountyCode, PrefectureCode } from '../../domain/place/adcode'

/** Why a text is no name. `name-empty`: a row of a table with an empty cell below the heading of names. */
export type IgnoreReason =
  | 'header'
  | 'heading'
  | 'ordinal'
  | 'footer'
  | 'sentence'
  | 'contact'
  | 'listed-twice'
  | 'too-long'
  | 'no-name'
  | 'name-empty'

/** A text that was not taken over. `line` counts from 1; a person or a telephone number is not kept, its text is `…`. */
export interface IgnoredText {
  readonly line: number
  readonly text: string
  readonly reason: IgnoreReason
  /** The line that the name was listed in before. */
  readonly sameAs: number | null
  /** The heading of the empty cell. */
  readonly column: string | null
}

/**
 * A place beside a name: a heading above it, another cell of its row, brackets behind it, or a city in a cell above an empty
 * one, which may be merged with it.
 */
export interface PlaceHint {
  readonly from: 'heading' | 'cell' | 'note' | 'cell-above'
  readonly text: string
}

/** A name as published. `line` counts from 1, `text` is that line as it was pasted. */
export interface PastedName {
  /** Line and position in it: `12.1`. */
  readonly key: string
  readonly line: number
  readonly text: string
  readonly name: string
  /** The text in brackets behind the name. */
  readonly note: string | null
  readonly hints: readonly PlaceHint[]
  /** A cell that names an industry or a product. */
  readonly industryText: string | null
}

export interface PastedNames {
  readonly names: readonly PastedName[]
  readonly ignored: readonly IgnoredText[]
}

/**
 * The basis of a proposal, or the reason why it is asked.
 * - `full-name`, `short-name`, `former-name`: of the county, in the name itself
 * - `city-name`: of the city, in the name itself
 * - `heading`, `cell`, `note`, `cell-above`: a place beside the name
 * - `existing-cluster`: the cluster on record that has this name
 * - `product-word`, `known-product`, `industry-cell`: of our word list, of a cluster on record, of a cell of the row
 * - `city-level`, `several-places`, `zone`, `other-kind`, `common-word`, `unknown-place`, `other-province`, `conflict`,
 *   `no-place`: asked, because only a city is named, several places fit, a zone is no county, the kind of the place differs
 *   (长宁区, 长宁县), the name of the county is a common word, a place is named that the tables do not have, another province
 *   is named, two statements differ, or nothing was found
 * - `several-industries`, `weak-word`, `no-word`: asked, because words lead to several industries, or hardly to any
 */
export type EvidenceKind =
  | 'full-name'
  | 'short-name'
  | 'former-name'
  | 'city-name'
  | PlaceHint['from']
  | 'existing-cluster'
  | 'product-word'
  | 'known-product'
  | 'industry-cell'
  | AskReason

export type AskReason =
  | 'city-level'
  | 'several-places'
  | 'zone'
  | 'other-kind'
  | 'common-word'
  | 'unknown-place'
  | 'other-province'
  | 'conflict'
  | 'no-place'
  | 'several-industries'
  | 'weak-word'
  | 'no-word'

/** Evidence with the words that were found; the words may be empty. */
export interface Evidence {
  readonly kind: EvidenceKind
  readonly words: string
}

/** A value with its score from 0 to 1. `isAsked` is true below `ASK_BELOW`: the value is then only the likeliest. */
export interface Finding<T> {
  readonly value: T | null
  readonly score: number
  readonly isAsked: boolean
  readonly evidence: readonly Evidence[]
  /** The values to choose from, the likeliest first; includes `value`. */
  readonly candidates: readonly T[]
}

/** A score below this is asked, never guessed. */
const ASK_BELOW = 0.75

/** A cluster on record that has this name (`same`), or may have it (`near`: asked). */
export interface ExistingMatch {
  readonly kind: 'same' | 'near'
  readonly cluster: ClusterId
  readonly nameZh: string
  /** From 0 to 1. */
  readonly score: number
  readonly basis: 'same-name' | 'same-words' | 'similar-words' | 'name-unconfirmed'
}

export interface Proposal {
  readonly pasted: PastedName
  /** The name without place and without 产业集群: the product. */
  readonly product: string
  readonly city: Finding<PrefectureCode>
  /** Null with `isAsked` if only the city is certain. */
  readonly county: Finding<CountyCode>
  readonly industry: Finding<IndustryId>
  /** The likeliest first. */
  readonly existing: readonly ExistingMatch[]
  /** True if nothing of it has to be asked. */
  readonly isCertain: boolean
}

/** An answer of the reader. A field that is left out takes the value of the proposal, unless that is asked. */
export interface NameAnswer {
  readonly city?: PrefectureCode
  /** Null for a cluster of the whole city. */
  readonly county?: CountyCode | null
  readonly industry?: IndustryId
  /** The cluster on record that it is; null for a new one. */
  readonly sameAs?: ClusterId | null
  /** An English name in ASCII. */
  readonly nameEn?: string
  /** True to leave the name out. */
  readonly isSkipped?: boolean
}

/** Answers by the key of the name. */
export type NameAnswers = Readonly<Record<string, NameAnswer>>

/** A finding, asked if its score is low. */
export function toFinding<T>(
  value: T | null,
  score: number,
  evidence: readonly Evidence[],
  candidates: readonly T[] = value === null ? [] : [value],
): Finding<T> {
  return { value, score, isAsked: score < ASK_BELOW, evidence, candidates }
}
