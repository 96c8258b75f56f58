// The results beside the map: clusters under their prefecture, in the same order as along the map.
import type { ClusterId, Level } from '../domain/cluster'
import { DIRECTION_IDS, type DirectionId, MEASURE_KINDS, type MeasureKind } from '../domain/direction'
import type { IndustryId } from '../domain/industry'
import type { Status } from '../domain/recognition'
import type { Dataset, PlacedCluster } from './dataset'

export interface NameParts {
  /** The prefecture's name and the words 产业集群, said by a screen reader but not repeated down a printed list. */
  readonly before: string
  readonly core: string
  readonly after: string
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
  readonly strip: readonly { readonly direction: DirectionId; readonly kind: MeasureKind | null }[]
}

export interface ResultGroup {
  readonly code: string
  readonly name: string
  readonly rows: readonly ResultRow[]
}

function nameParts(cluster: PlacedCluster): NameParts {
  const { nameZh } = cluster
  const before = nameZh.startsWith(cluster.city.name) ? cluster.city.name : ''
  const end = nameZh.indexOf('产业集群')
  const after = end > before.length ? nameZh.slice(end) : ''
  return { before, core: nameZh.slice(before.length, nameZh.length - after.length), after }
}

const toRow = (cluster: PlacedCluster, data: Dataset): ResultRow => ({
  id: cluster.id,
  name: nameParts(cluster),
  industry: cluster.industry,
  level: cluster.level,
  status: cluster.status,
  inferred: cluster.inferred,
  atPrefecture: cluster.adcode === null,
  nameConfirmed: cluster.nameConfirmed,
  recognitions: cluster.recognitions.map(r => {
    const list = r.list ? data.lists.get(r.list) : undefined
    return { level: r.level, year: list?.year ?? null, batch: r.level === 'province' ? (list?.batch ?? null) : null }
  }),
  strip: DIRECTION_IDS.map(direction => ({
    direction,
    kind: MEASURE_KINDS.find(kind => cluster.measureCounts[direction][kind] > 0) ?? null,
  })),
})

export function selectResults(selection: readonly PlacedCluster[], data: Dataset): ResultGroup[] {
  const groups = new Map<string, { code: string; name: string; rows: ResultRow[] }>()
  for (const cluster of selection) {
    const group = groups.get(cluster.prefecture) ?? { code: cluster.prefecture, name: cluster.city.short, rows: [] }
    group.rows.push(toRow(cluster, data))
    groups.set(cluster.prefecture, group)
  }
  return [...groups.values()]
}
