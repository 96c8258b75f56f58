// What is published for the search alone: it comes when a reader reaches for the box.

import type { ClusterId } from '../cluster/cluster'
import type { CountyCode, PrefectureCode } from '../place/adcode'
import type { PinyinData } from './pinyin'

/** A name a place no longer has, and the code it had then. */
export interface FormerName {
  readonly adcode: CountyCode | PrefectureCode
  readonly name: string
  readonly code: string
  /** The year in which it ended. */
  readonly until: number
}

/** A firm as the sources name it, or the title of a source, with the clusters that have it. */
export interface NameWithClusters {
  readonly name: string
  readonly clusters: readonly ClusterId[]
}

export interface SearchTables {
  readonly spelling: PinyinData
  /** By adcode. */
  readonly english: Readonly<Record<string, string>>
  readonly formerNames: readonly FormerName[]
  readonly firms: readonly NameWithClusters[]
  /** The texts of the measures, by cluster. */
  readonly measures: Readonly<Record<string, readonly string[]>>
  /** Titles of all sources; clusters are absent where only lists and rules cite it. */
  readonly sources: readonly NameWithClusters[]
}
