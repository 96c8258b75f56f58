// What is published for the search alone: it comes when a reader reaches for the box.
import type { CountyCode, PrefectureCode } from './adcode'
import type { ClusterId } from './cluster'
import type { SpellingTables } from './spelling'

/** A name a place no longer has, and the code it had then. */
export interface FormerName {
  readonly adcode: CountyCode | PrefectureCode
  readonly name: string
  readonly code: string
  /** The year in which it ended. */
  readonly until: number
}

/** A firm as the sources name it, with the clusters they name it for. */
export interface NamedFirm {
  readonly name: string
  readonly clusters: readonly ClusterId[]
}

export interface SearchTables {
  readonly spelling: SpellingTables
  /** By adcode. */
  readonly english: Readonly<Record<string, string>>
  readonly formerNames: readonly FormerName[]
  readonly firms: readonly NamedFirm[]
}
