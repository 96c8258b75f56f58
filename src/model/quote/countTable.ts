// The counts of our own that a page shows, in tables: a reader chooses a row and a column, and selectCountQuote.ts puts the
// number there in a sentence. Rows have the same keys in all tables.

import type { Scope } from '../../domain/cluster/cluster'
import type { DirectionId } from '../../domain/cluster/direction'
import type { Facts } from '../../domain/cluster/facts'
import type { IndustryId } from '../../domain/cluster/industry'
import type { Filters } from '../../domain/filter/filters'
import type { Translations } from '../../domain/language/language'
import type { RecognitionList } from '../../domain/recognition/recognitionList'
import type { Source } from '../../domain/source/source'
import type { TargetState } from '../../domain/target/assessTarget'
import type { View } from '../../view/params'
import type { PlacedCluster } from '../dataset/dataset'
import type { KindCounts } from '../mainViews/matrix'

/** One cluster, or those that pass filters. */
export type CountedClusters =
  | { readonly cluster: PlacedCluster }
  | { readonly filters: Filters; readonly clusters: readonly PlacedCluster[] }

/** Clusters, or recognition lists, which no filter narrows. */
export type CountedSubject = CountedClusters | { readonly lists: readonly CountedList[] }

/** A recognition list with the sources that it rests on. */
export interface CountedList {
  readonly list: RecognitionList
  /** Its size follows from other statements. */
  readonly isSizeInferred: boolean
  readonly sources: readonly Source[]
}

/** The thing that is counted of the subject. */
export type Counted =
  | {
      readonly kind: 'clusters'
      /** The whole that the page states a share of, and its industries, none for all; null where it states no share. */
      readonly share: { readonly total: number; readonly industries: readonly IndustryId[] } | null
    }
  | {
      readonly kind: 'measures'
      /** null for all six. */
      readonly direction: DirectionId | null
      readonly counts: KindCounts
      /** The page adds the kinds. */
      readonly isSum: boolean
      readonly scopes: Readonly<Record<Scope, number>>
      readonly beforeProgramme: number
    }
  | { readonly kind: 'sources'; readonly count: number; readonly latest: string | null }
  | {
      readonly kind: 'record'
      readonly of: 'figures' | 'directions' | 'products'
      readonly found: number
      readonly total: number
      /** The clusters that it is compared with. */
      readonly others: readonly PlacedCluster[]
    }
  | {
      /** Entries of a record, of each scope and date. */
      readonly kind: 'entries'
      readonly of: 'figures' | 'measures' | 'products' | 'targets'
      readonly count: number
      /** null for entries without a scope. */
      readonly scopes: Readonly<Record<Scope, number>> | null
    }
  | {
      /** Names of lists on record. */
      readonly kind: 'names'
      /** Translations of the sources. */
      readonly english: Translations
    }
  | {
      readonly kind: 'targets'
      readonly total: number
      readonly states: Readonly<Record<TargetState, number>>
      readonly scopes: Readonly<Record<Scope, number>>
      /** A part of them; null for all. */
      readonly part:
        | { readonly state: TargetState; readonly count: number }
        | { readonly year: string | null; readonly count: number }
        | null
    }

/** A count of our own. */
export interface CountedNumber {
  readonly subject: CountedSubject
  readonly counted: Counted
  /** Sources behind the count, each once. */
  readonly sources: readonly Source[]
  /** The change to the view that shows this number. */
  readonly patch: Partial<View>
}

/** A row or a column. */
export interface CountOption {
  readonly key: string
  readonly label: string
  /** The filters of the view that a row of clusters changes. */
  readonly filters?: Partial<View>
}

/** The kinds of tables. */
export const COUNT_TABLES = [
  'filters',
  'industries',
  'table',
  'measures',
  'comparison',
  'targets',
  'record',
  'lists',
] as const
/** A kind of table. */
export type CountTableId = (typeof COUNT_TABLES)[number]

/** Counts by row and column. */
export interface CountTable {
  readonly id: CountTableId
  /** Rows in named groups. */
  readonly groups: readonly { readonly title: string; readonly rows: readonly CountOption[] }[]
  /** One where a row is a single number. */
  readonly columns: readonly CountOption[]
  /** Clusters are left out of the rows. */
  readonly isShortened?: boolean
  /** Null for a row or column that the table does not have. */
  readonly findNumber: (row: string, column: string) => CountedNumber | null
}

/** The row with a key. */
export const findRow = (groups: CountTable['groups'], key: string): CountOption | undefined =>
  groups.flatMap(({ rows }) => rows).find(row => row.key === key)

/** The place of a number in the tables. */
export interface NumberKey {
  readonly table: CountTableId
  readonly row: string
  readonly column: string
}

/** The row of all selected clusters. */
export const ALL_KEY = 'all'
/** The column of the sums, and the only one of a table without columns. */
export const TOTAL_KEY = 'total'

/** Clusters that a menu lists; more would make it slow. */
export const MAX_CLUSTER_ROWS = 300

/** The sources of the recognitions of clusters. @param facts null while they are not loaded */
export function selectRecognitionSources(clusters: readonly PlacedCluster[], facts: Facts | null): readonly Source[] {
  const ids = new Set(clusters.map(({ id }) => id))
  const sourceIds = new Set(facts?.rows.flatMap(row => (ids.has(row.id) ? row.recognitionSources : [])))
  return facts?.sources.filter(({ id }) => sourceIds.has(id)) ?? []
}
