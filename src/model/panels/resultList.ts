// The list of results: rows, and groups of rows by prefecture in the order of the selection.

import { names } from '#messages/names'
import type { ClusterId } from '../../domain/cluster/cluster'
import {
  DIRECTION_IDS,
  type DirectionId,
  type MeasureKind,
  toEvidenceByDirection,
} from '../../domain/cluster/direction'
import type { IndustryId } from '../../domain/cluster/industry'
import { groupBy } from '../../domain/computation/groupBy'
import type { Level } from '../../domain/recognition/recognitionList'
import type { Status } from '../../domain/recognition/recognitionStatus'
import type { Dataset, PlacedCluster } from '../dataset/dataset'
import { tallyPrefectures } from '../dataset/tally'

/** The name of a cluster in three parts. */
export interface NameParts {
  /** Name of the prefecture; the list shows it to screen readers only. */
  readonly before: string
  readonly core: string
  /** The suffix 产业集群; the list shows it to screen readers only. */
  readonly after: string
  /** The published Chinese name where the page shows a translation, otherwise null. */
  readonly publishedName: string | null
}

/** One row. */
export interface ResultRow {
  readonly id: ClusterId
  readonly name: NameParts
  readonly industry: IndustryId
  readonly level: Level
  readonly status: Status
  readonly inferred: boolean
  /** The county is not known. */
  readonly atPrefecture: boolean
  readonly nameConfirmed: boolean
  readonly recognitions: readonly {
    readonly level: Level
    readonly year: number | null
    readonly batch: number | null
  }[]
  /** The best kind of measure in each direction; null where no measure was found. */
  readonly evidenceByDirection: readonly { readonly direction: DirectionId; readonly kind: MeasureKind | null }[]
}

/** The rows of one prefecture. */
export interface ResultGroup {
  readonly code: string
  readonly name: string
  /** Selected clusters in the prefecture, in a row or not. */
  readonly total: number
  readonly clusters: readonly PlacedCluster[]
}

/**
 * Splits the name of a cluster.
 *
 *     绵阳市三台县纺织鞋服产业集群   -> 绵阳市 | 三台县纺织鞋服 | 产业集群
 *     东坡泡菜食品产业集群           -> (empty) | 东坡泡菜食品 | 产业集群
 */
export function splitName(cluster: PlacedCluster): NameParts {
  const name = names.cluster(cluster)
  const before = name.startsWith(cluster.city.name) ? cluster.city.name : ''
  const suffixStart = name.indexOf(names.clusterSuffix)
  const after = suffixStart > before.length ? name.slice(suffixStart) : ''
  const publishedName = names.publishedName(cluster)
  return { before, core: name.slice(before.length, name.length - after.length), after, publishedName }
}

/** Builds the row of a cluster. */
export const toResultRow = (cluster: PlacedCluster, lists: Dataset['lists']): ResultRow => ({
  id: cluster.id,
  name: splitName(cluster),
  industry: cluster.industry,
  level: cluster.level,
  status: cluster.status,
  inferred: cluster.inferred,
  atPrefecture: cluster.adcode === null,
  nameConfirmed: cluster.nameConfirmed,
  recognitions: cluster.recognitions.map(r => {
    const list = r.list ? lists.get(r.list) : undefined
    return { level: r.level, year: list?.year ?? null, batch: r.level === 'province' ? (list?.batch ?? null) : null }
  }),
  evidenceByDirection: toEvidenceByDirection(cluster.evidence).map((kind, i) => ({
    direction: DIRECTION_IDS[i] as DirectionId,
    kind,
  })),
})

/**
 * Groups rows by prefecture.
 * @param rows the clusters with a row, in their order; all by default
 */
export function selectResultGroups(
  selection: readonly PlacedCluster[],
  rows: readonly PlacedCluster[] = selection,
): ResultGroup[] {
  const totals = tallyPrefectures(selection)
  return [...groupBy(rows, cluster => cluster.prefecture)].map(([code, clusters]) => ({
    code,
    name: clusters[0]?.city.short ?? code,
    total: totals.get(code)?.total ?? 0,
    clusters,
  }))
}
