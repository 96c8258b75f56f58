// Finds rows that look like one cluster, for a person to merge or keep apart. Never merges by itself.
import type { ClusterRow } from '../../dataset/tables/tables'
import { toComparable } from '../sheets/cells/cellText'
import type { ImportedTables } from '../sheets/importTypes'

/** Two clusters of one county, or of one city where a county is unknown, with names that have most characters in common. */
export interface NearDuplicate {
  /** The id of the row that would go: a new one. */
  readonly id: string
  /** The id of the row that it would be merged with. */
  readonly other: string
  /** Share of common pairs of characters in both names without place and kind, 0 to 1. */
  readonly likeness: number
}

const MIN_LIKENESS = 0.5
const KIND_WORDS = /四川省?|中小企业|特色|产业|集群|[市州县区]/g

/** Pairs of neighbouring characters; a name of one character is its own pair. */
function toPairs(name: string): string[] {
  const text = toComparable(name).replace(KIND_WORDS, '')
  return text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2))
}

/** Dice's coefficient of the pairs: 1 for equal names. */
function compareNames(a: string, b: string): number {
  const [first, second] = [toPairs(a), toPairs(b)]
  const rest = [...second]
  const common = first.filter(pair => {
    const index = rest.indexOf(pair)
    if (index >= 0) rest.splice(index, 1)
    return index >= 0
  })
  return (2 * common.length) / (first.length + second.length)
}

const isSamePlace = (a: ClusterRow, b: ClusterRow): boolean =>
  a.prefecture === b.prefecture && (a.adcode === null || b.adcode === null || a.adcode === b.adcode)

/** Compares each new cluster with those of its city, the published ones first. */
export function findNearDuplicates(published: readonly ClusterRow[], { clusters }: ImportedTables): NearDuplicate[] {
  const publishedIds = new Set<string>(published.map(({ id }) => id))
  const added = clusters.filter(({ id }) => !publishedIds.has(id))
  const byCity = new Map<string, ClusterRow[]>()
  for (const cluster of [...published, ...added])
    byCity.set(cluster.prefecture, [...(byCity.get(cluster.prefecture) ?? []), cluster])
  return added.flatMap(cluster => {
    const others = byCity.get(cluster.prefecture) ?? []
    const earlier = others.slice(0, others.indexOf(cluster))
    const best = earlier
      .filter(other => isSamePlace(cluster, other))
      .map(other => ({ id: cluster.id, other: other.id, likeness: compareNames(cluster.nameZh, other.nameZh) }))
      .sort((a, b) => b.likeness - a.likeness)[0]
    return best && best.likeness >= MIN_LIKENESS ? [best] : []
  })
}

/**
 * Merges a new cluster with another: its recognitions, figures, measures and firms become rows of the other, whose own fields
 * stay. Rows that the other has already are left out.
 */
export function mergeDuplicate(
  tables: ImportedTables,
  { id, other }: Pick<NearDuplicate, 'id' | 'other'>,
): ImportedTables {
  const from = tables.clusters.find(cluster => cluster.id === id)
  if (!from) return tables
  return {
    ...tables,
    clusters: tables.clusters
      .filter(cluster => cluster.id !== id)
      .map(cluster => (cluster.id === other ? mergeCluster(cluster, from) : cluster)),
    absent: { ...tables.absent, clusters: tables.absent.clusters.filter(cluster => cluster !== other) },
  }
}

const addMissing = <T>(rows: readonly T[], more: readonly T[], toKey: (row: T) => string): T[] => {
  const keys = new Set(rows.map(toKey))
  return [...rows, ...more.filter(row => !keys.has(toKey(row)))]
}

const mergeCluster = (cluster: ClusterRow, from: ClusterRow): ClusterRow => ({
  ...cluster,
  products: [...new Set([...cluster.products, ...from.products])],
  recognitions: addMissing(cluster.recognitions, from.recognitions, ({ level, list }) => `${level} ${list}`),
  figures: addMissing(cluster.figures, from.figures, f =>
    [f.metric, f.value, f.scope, f.asOf, f.qualifierZh, f.kind].join(' '),
  ),
  measures: addMissing(cluster.measures, from.measures, ({ textZh }) => textZh),
  leadEnterprises: addMissing(cluster.leadEnterprises, from.leadEnterprises, ({ name }) => name),
})
