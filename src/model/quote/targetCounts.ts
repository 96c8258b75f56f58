// Counts of targets: all of them, and those of a state, a due year or a prefecture.
import { countQuoteMessages } from '#messages/countQuote'
import { targetMessages } from '#messages/promises'
import { t } from '#messages/t'
import { countByScope } from '../../domain/cluster/measure'
import type { Source } from '../../domain/source/source'
import type { ClusterTarget } from '../../domain/target/clusterTargets'
import type { View } from '../../view/params'
import { groupTargets, selectTargets, TARGET_GROUPINGS, type TargetGroup } from '../mainViews/targets'
import { type CountedView, selectCounted } from './clusterCounts'
import { ALL_KEY, type Counted, type CountTable, TOTAL_KEY } from './countTable'

type Part = Extract<Counted, { kind: 'targets' }>['part']

function formatGroupName({ by }: TargetGroup): string {
  return 'state' in by ? targetMessages.state[by.state] : 'year' in by ? targetMessages.dueYear(by.year) : by.city
}

/** A prefecture is a filter; the other groups are parts of what the view shows. */
const toPart = ({ by, items }: TargetGroup): Part => ('city' in by ? null : { ...by, count: items.length })

/** The numbers of the view of targets. Rows are those of its three groupings: `state:…`, `due:…`, `city:…`. */
export function buildTargetTable(
  counted: CountedView,
  targets: readonly ClusterTarget[],
  sources: readonly Source[],
): CountTable {
  const { view, data } = counted
  const selectFor = (filters: Partial<View>) => {
    const subject = selectCounted(counted, filters)
    return { subject, model: selectTargets(targets, subject.clusters, data.day, view.scope) }
  }
  const { items } = selectFor({}).model
  const rows = TARGET_GROUPINGS.flatMap(grouping =>
    groupTargets(items, grouping).map(group => {
      const [first] = group.items
      return {
        grouping,
        key: `${grouping}:${group.key}`,
        label: `${formatGroupName(group)} ${group.items.length}`,
        filters: 'city' in group.by && first ? { city: [first.cluster.prefecture] } : {},
        part: toPart(group),
        items: group.items,
      }
    }),
  )
  const all = {
    key: ALL_KEY,
    label: `${countQuoteMessages.allTargets} ${items.length}`,
    filters: {},
    part: null,
    items,
  }
  return {
    id: 'targets',
    groups: [
      { title: countQuoteMessages.allTargets, rows: [all] },
      ...TARGET_GROUPINGS.map(grouping => ({
        title: targetMessages.grouping[grouping],
        rows: rows.filter(row => row.grouping === grouping),
      })),
    ],
    columns: [{ key: TOTAL_KEY, label: t.sum }],
    findNumber: key => {
      const row = [all, ...rows].find(each => each.key === key)
      if (!row) return null
      const { subject, model } = selectFor(row.filters)
      const sourceIds = new Set(row.items.map(({ target }) => target.said.source))
      return {
        subject,
        counted: {
          kind: 'targets',
          total: model.items.length,
          states: model.counts,
          scopes: countByScope(model.items.map(({ target }) => target.said)),
          part: row.part,
        },
        sources: sources.filter(({ id }) => sourceIds.has(id)),
        patch: row.filters,
      }
    },
  }
}
