// Types of data/v1/search.json, which is loaded for the search alone.

import type { ClusterId } from '../cluster/cluster'
import type { CountyCode, PrefectureCode } from '../place/adcode'
import type { PinyinData } from './pinyin'

/** A former name of a place, with its code at that time. */
export interface FormerName {
  readonly adcode: CountyCode | PrefectureCode
  readonly name: string
  readonly code: string
  /** Last year of the name. */
  readonly until: number
}

/** A firm as the sources name it, or the title of a source, with its clusters. */
export interface NameWithClusters {
  readonly name: string
  readonly clusters: readonly ClusterId[]
}

/** data/v1/search.json. */
export interface SearchTables {
  readonly spelling: PinyinData
  /** English place names by adcode. */
  readonly english: Readonly<Record<string, string>>
  readonly formerNames: readonly FormerName[]
  readonly firms: readonly NameWithClusters[]
  /** Texts of measures by cluster id. */
  readonly measures: Readonly<Record<string, readonly string[]>>
  /** Titles of all sources; without clusters if only lists and rules cite it. */
  readonly sources: readonly NameWithClusters[]
}
