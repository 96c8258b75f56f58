// Counts of targets: all of them, and those of a state, a due year or a prefecture.
import { countQuoteMessages } from '#messages/countQuote'
import { targetMessages } from '#messages/promises'
import { t } from '#messages/t'
import { countByScope } from '../../domain/cluster/measure'
import type { Source } from '../../domain/source/source'
import type { ClusterTarget } from '../../domain/target/clusterTargets'
import { selectClusters } from '../dataset/selection'
import { groupTargets, selectTargets, type TargetGroup } from '../mainViews/targets'
import { type CountedView, parseRow } from './clusterCounts'
import { ALL_KEY, type Counted, type CountTable, TOTAL_KEY } from './countTable'

type Part = Extract<Counted, { kind: 'targets' }>['part']

function formatGroupName({ by }: TargetGroup): string {
  return 'state' in by ? targetMessages.state[by.state] : 'year' in by ? targetMessages.dueYear(by.year) : by.city
}

/** The numbers of the view of targets. Rows are those of its three groupings. */
export function buildTargetTable(
  { view, data, match }: CountedView,
  targets: readonly ClusterTarget[],
  sources: readonly Source[],
): CountTable {
  const selectFor = (patch: { readonly city?: typeof view.city }) => {
    const filters = { ...view, ...patch }
    const clusters = selectClusters(filters, data, match)
    return { filters, clusters, ...selectTargets(targets, clusters, data.day, view.scope) }
  }
  const { items } = selectFor({})
  const groupings = (['state', 'due', 'city'] as const).map(grouping => ({
    grouping,
    title: targetMessages.grouping[grouping],
    groups: groupTargets(items, grouping),
  }))
  return {
    id: 'targets',
    groups: [
      {
        title: countQuoteMessages.allTargets,
        rows: [{ key: ALL_KEY, label: `${countQuoteMessages.allTargets} ${items.length}` }],
      },
      ...groupings.map(({ grouping, title, groups }) => ({
        title,
        rows: groups.map(group => ({
          key: `${grouping}:${group.key}`,
          label: `${formatGroupName(group)} ${group.items.length}`,
        })),
      })),
    ],
    columns: [{ key: TOTAL_KEY, label: t.sum }],
    findNumber: row => {
      const { facet, value } = parseRow(row)
      const group = groupings
        .flatMap(({ grouping, groups }) =>
          groups.map(each => ({ key: `${grouping}:${each.key}`, ...each.by, items: each.items })),
        )
        .find(({ key }) => key === row)
      if (row !== ALL_KEY && !group) return null
      const code =
        facet === 'city' ? data.clusters.find(({ prefecture }) => prefecture === value)?.prefecture : undefined
      const patch = code ? { city: [code] } : {}
      const selected = selectFor(patch)
      const part: Part =
        !group || 'city' in group
          ? null
          : 'state' in group
            ? { state: group.state, count: group.items.length }
            : { year: group.year, count: group.items.length }
      const counted = part && group ? group.items : selected.items
      const sourceIds = new Set(counted.map(({ target }) => target.said.source))
      return {
        subject: { filters: selected.filters, clusters: selected.clusters },
        counted: {
          kind: 'targets',
          total: selected.items.length,
          states: selected.counts,
          scopes: countByScope(selected.items.map(({ target }) => target.said)),
          part,
        },
        sources: sources.filter(({ id }) => sourceIds.has(id)),
        patch,
      }
    },
  }
}
