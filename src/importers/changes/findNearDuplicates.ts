// Finds rows that look like one cluster, for a person to merge or keep apart. Never merges by itself.
import * as province from '#dataset/province.json'
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
const KIND_WORDS = new RegExp(`${province.nameZh}|${province.shortZh}|中小企业|特色|产业|集群|[市州县区]`, 'g')

/** Pairs of neighbouring characters; a name of one character is its own pair. */
function toPairs(name: string): string[] {
  const text = toComparable(name).replace(KIND_WORDS, '')
  return text.length < 2 ? [text] : Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2))
}

/** Dice's coefficient of the pairs of two names: 1 for equal names. */
function comparePairs(first: readonly string[], second: readonly string[]): number {
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
  const earlier = new Map<string, { readonly cluster: ClusterRow; readonly pairs: readonly string[] }[]>()
  const duplicates: NearDuplicate[] = []
  for (const cluster of [...published, ...added]) {
    const pairs = toPairs(cluster.nameZh)
    const others = earlier.get(cluster.prefecture) ?? []
    let best: NearDuplicate | undefined
    if (!publishedIds.has(cluster.id))
      for (const other of others) {
        if (!isSamePlace(cluster, other.cluster)) continue
        const likeness = comparePairs(pairs, other.pairs)
        if (likeness >= (best?.likeness ?? MIN_LIKENESS) && likeness !== best?.likeness)
          best = { id: cluster.id, other: other.cluster.id, likeness }
      }
    if (best) duplicates.push(best)
    others.push({ cluster, pairs })
    earlier.set(cluster.prefecture, others)
  }
  return duplicates
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
