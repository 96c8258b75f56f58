// The results beside the map: clusters under their prefecture, in the same order as along the map, as many as are shown.

import { names } from '#messages/names'
import type { ClusterId, Level } from '../../domain/cluster/cluster'
import {
  DIRECTION_IDS,
  type DirectionId,
  type MeasureKind,
  toEvidenceByDirection,
} from '../../domain/cluster/direction'
import type { IndustryId } from '../../domain/cluster/industry'
import { groupBy } from '../../domain/computation/groupBy'
import type { Status } from '../../domain/recognition/recognitionStatus'
import type { Dataset, PlacedCluster } from '../dataset/dataset'
import { tallyPrefectures } from '../dataset/tally'

export interface NameParts {
  /** The prefecture's name and the words 产业集群, said by a screen reader but not repeated down a printed list. */
  readonly before: string
  readonly core: string
  readonly after: string
  /** As it was published, beside a translation. */
  readonly publishedName: string | null
}

export interface ResultRow {
  readonly id: ClusterId
  readonly name: NameParts
  readonly industry: IndustryId
  readonly level: Level
  readonly status: Status
  readonly inferred: boolean
  readonly atPrefecture: boolean
  readonly nameConfirmed: boolean
  readonly recognitions: readonly {
    readonly level: Level
    readonly year: number | null
    readonly batch: number | null
  }[]
  /** The best evidence in each direction, in their order; null where no measure was found. */
  readonly evidenceByDirection: readonly { readonly direction: DirectionId; readonly kind: MeasureKind | null }[]
}

export interface ResultGroup {
  readonly code: string
  readonly name: string
  /** All of the selection there, drawn or not. */
  readonly total: number
  readonly clusters: readonly PlacedCluster[]
}

export function splitName(cluster: PlacedCluster): NameParts {
  const name = names.cluster(cluster)
  const before = name.startsWith(cluster.city.name) ? cluster.city.name : ''
  const suffixStart = name.indexOf(names.clusterSuffix)
  const after = suffixStart > before.length ? name.slice(suffixStart) : ''
  const publishedName = names.publishedName(cluster)
  return { before, core: name.slice(before.length, name.length - after.length), after, publishedName }
}

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

/** Rows under their prefectures, each with the number that the selection has there. */
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
