// The targets of the selected clusters on a day: state of each, counts by state, and groups.

import type { Scope } from '../../domain/cluster/cluster'
import { groupBy } from '../../domain/computation/groupBy'
import { getLastDay, type IsoDay } from '../../domain/date/isoDay'
import {
  type AssessedTarget,
  assessTarget,
  DUE_STATES,
  TARGET_STATES,
  type TargetState,
} from '../../domain/target/assessTarget'
import type { ClusterTarget } from '../../domain/target/clusterTargets'
import type { PlacedCluster } from '../dataset/dataset'

/** A target with its cluster and its state on the day. */
export interface TargetItem extends AssessedTarget {
  readonly key: string
  readonly cluster: PlacedCluster
}

/** Numbers of targets by state. */
export type TargetCounts = Readonly<Record<TargetState, number>>

/** The targets of a view. */
export interface TargetsModel {
  /** By due date, those without one last; equal ones in the order of the clusters. */
  readonly items: readonly TargetItem[]
  readonly counts: TargetCounts
  /** Number of targets whose due date is over. */
  readonly due: number
}

const countStates = (items: readonly { readonly state: TargetState }[]): TargetCounts => {
  const counts = Object.fromEntries(TARGET_STATES.map(state => [state, 0])) as Record<TargetState, number>
  for (const { state } of items) counts[state]++
  return counts
}

const countDue = (counts: TargetCounts): number => DUE_STATES.reduce((sum, state) => sum + counts[state], 0)

/** Sorts after any date. */
const NO_DATE = '~'
const getDueDay = ({ target: { due } }: AssessedTarget): string => (due ? getLastDay(due) : NO_DATE)

/**
 * Selects the targets of the selection that were published by the day.
 * @param scopes scopes to include; none means all
 */
export function selectTargets(
  targets: readonly ClusterTarget[],
  selection: readonly PlacedCluster[],
  day: IsoDay,
  scopes: readonly Scope[] = [],
): TargetsModel {
  const targetsByCluster = groupBy(targets, target => target.cluster)
  const items = selection
    .flatMap(cluster =>
      (targetsByCluster.get(cluster.id) ?? []).flatMap((target, i): TargetItem[] => {
        const isInScope = scopes.length === 0 || scopes.includes(target.said.scope)
        const assessedTarget = isInScope ? assessTarget(target, day) : null
        return assessedTarget ? [{ ...assessedTarget, key: `${cluster.id}:${i}`, cluster }] : []
      }),
    )
    .sort((a, b) => (getDueDay(a) < getDueDay(b) ? -1 : getDueDay(a) > getDueDay(b) ? 1 : 0))
  const counts = countStates(items)
  return { items, counts, due: countDue(counts) }
}

/** Ways of grouping targets. */
export const TARGET_GROUPINGS = ['state', 'due', 'city'] as const
/** One of these ways. */
export type TargetGrouping = (typeof TARGET_GROUPINGS)[number]

/** A group of targets. */
export interface TargetGroup {
  readonly key: string
  /** The common property: a state, a due year (null where none is stated) or the name of a prefecture. */
  readonly by: { readonly state: TargetState } | { readonly year: string | null } | { readonly city: string }
  readonly items: readonly TargetItem[]
}

const getGroup = (item: TargetItem, grouping: TargetGrouping): { key: string; by: TargetGroup['by'] } => {
  if (grouping === 'state')
    return { key: `${TARGET_STATES.indexOf(item.state)} ${item.state}`, by: { state: item.state } }
  if (grouping === 'due') {
    const year = item.target.due?.slice(0, 4) ?? null
    return { key: year ?? NO_DATE, by: { year } }
  }
  const { prefecture, city } = item.cluster
  return { key: prefecture, by: { city: city.name } }
}

/** Groups targets: states in their order, due years in ascending order, prefectures by code. */
export function groupTargets(items: readonly TargetItem[], grouping: TargetGrouping): TargetGroup[] {
  const groups = groupBy(items, item => getGroup(item, grouping).key)
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => ({ key, by: getGroup(members[0] as TargetItem, grouping).by, items: members }))
}
