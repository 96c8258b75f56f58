// The promises of the selected clusters on a day: each as it stands, counted by state, and in groups to be read.
import type { IsoDay } from '../domain/calendar'
import { lastDayOf } from '../domain/calendar'
import type { ClusterId, Scope } from '../domain/cluster'
import { DUE_STATES, type JudgedPromise, judgePromise, PROMISE_STATES, type PromiseState } from '../domain/judgePromise'
import type { ClusterPromise } from '../domain/promises'
import type { PlacedCluster } from './dataset'

export interface PromiseItem extends JudgedPromise {
  readonly key: string
  readonly cluster: PlacedCluster
}

export type PromiseCounts = Readonly<Record<PromiseState, number>>

export interface PromisesModel {
  /** By due date, those without one last; of equals in the order of the clusters. */
  readonly items: readonly PromiseItem[]
  readonly counts: PromiseCounts
  /** How many are due. */
  readonly due: number
}

const countStates = (items: readonly { readonly state: PromiseState }[]): PromiseCounts => {
  const counts = Object.fromEntries(PROMISE_STATES.map(state => [state, 0])) as Record<PromiseState, number>
  for (const { state } of items) counts[state]++
  return counts
}

const countDue = (counts: PromiseCounts): number => DUE_STATES.reduce((sum, state) => sum + counts[state], 0)

/** Later than any date. */
const NO_DATE = '~'
const getDueDay = ({ promise: { due } }: JudgedPromise): string => (due ? lastDayOf(due) : NO_DATE)

/** Those of the selection that were made by the day. @param scopes the scopes they may have; none given, all may be */
export function selectPromises(
  promises: readonly ClusterPromise[],
  selection: readonly PlacedCluster[],
  day: IsoDay,
  scopes: readonly Scope[] = [],
): PromisesModel {
  const own = new Map<ClusterId, ClusterPromise[]>()
  for (const promise of promises) {
    const known = own.get(promise.cluster)
    if (known) known.push(promise)
    else own.set(promise.cluster, [promise])
  }
  const items = selection
    .flatMap(cluster =>
      (own.get(cluster.id) ?? []).flatMap((promise, i): PromiseItem[] => {
        const isInScope = scopes.length === 0 || scopes.includes(promise.said.scope)
        const judged = isInScope ? judgePromise(promise, day) : null
        return judged ? [{ ...judged, key: `${cluster.id}:${i}`, cluster }] : []
      }),
    )
    .sort((a, b) => (getDueDay(a) < getDueDay(b) ? -1 : getDueDay(a) > getDueDay(b) ? 1 : 0))
  const counts = countStates(items)
  return { items, counts, due: countDue(counts) }
}

export const PROMISE_GROUPINGS = ['state', 'due', 'city'] as const
export type PromiseGrouping = (typeof PROMISE_GROUPINGS)[number]

export interface PromiseGroup {
  readonly key: string
  /** What the group has in common: a state, a year (null: none is named) or the name of a prefecture. */
  readonly by: { readonly state: PromiseState } | { readonly year: string | null } | { readonly city: string }
  readonly items: readonly PromiseItem[]
}

const groupOf = (item: PromiseItem, grouping: PromiseGrouping): { key: string; by: PromiseGroup['by'] } => {
  if (grouping === 'state')
    return { key: `${PROMISE_STATES.indexOf(item.state)} ${item.state}`, by: { state: item.state } }
  if (grouping === 'due') {
    const year = item.promise.due?.slice(0, 4) ?? null
    return { key: year ?? NO_DATE, by: { year } }
  }
  const { prefecture, city } = item.cluster
  return { key: prefecture, by: { city: city.name } }
}

/** States in their order, years from the first on, prefectures by code. */
export function groupPromises(items: readonly PromiseItem[], grouping: PromiseGrouping): PromiseGroup[] {
  const groups = new Map<string, { key: string; by: PromiseGroup['by']; items: PromiseItem[] }>()
  for (const item of items) {
    const group = groupOf(item, grouping)
    const known = groups.get(group.key)
    if (known) known.items.push(item)
    else groups.set(group.key, { ...group, items: [item] })
  }
  return [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}
