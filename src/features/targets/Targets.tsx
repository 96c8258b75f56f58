// Targets and their outcomes: one row a target, in groups. The grouping is local state and stays out of the link.
import { useMemo, useState } from 'react'
import { targetMessages } from '#messages/promises'
import { t } from '#messages/t'
import { TranslationNote } from '#ui/LangSpan'
import type { Source } from '../../domain/source/source'
import type { ClusterTarget } from '../../domain/target/clusterTargets'
import { formatNumber } from '../../messages/format'
import { numberSources } from '../../messages/sources'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import {
  groupTargets,
  selectTargets,
  TARGET_GROUPINGS,
  type TargetGroup,
  type TargetGrouping,
} from '../../model/mainViews/targets'
import { GroupingSelect } from '../../ui/controls/GroupingSelect'
import { takeFirstRows, usePagedRows } from '../../ui/hooks/usePagedRows'
import { DataTable, ShowMore } from '../../ui/table/DataTable'
import table from '../../ui/table/DataTable.module.css'
import { useViewState } from '../../view/ViewProvider'
import { QuoteButton } from '../quote/QuoteButton'
import { TargetRow } from './TargetRow'
import { TargetStateIcon } from './TargetStateIcon'
import styles from './Targets.module.css'

interface Props {
  readonly data: Dataset
  readonly version: string
  readonly targets: readonly ClusterTarget[]
  readonly sources: readonly Source[]
  readonly selection: readonly PlacedCluster[]
}

const TARGET_COLUMNS = ['cluster', 'target', 'due', 'reports', 'state'] as const

export function Targets({ data, version, targets, sources, selection }: Props) {
  const { cluster: selectedId, scope } = useViewState().view
  const [grouping, setGrouping] = useState<TargetGrouping>('state')
  const model = useMemo(() => selectTargets(targets, selection, data.day, scope), [targets, selection, data.day, scope])
  const groups = useMemo(() => groupTargets(model.items, grouping), [model, grouping])
  const numberedSources = useMemo(() => numberSources(sources), [sources])
  const total = model.items.length
  const paging = usePagedRows(model, total)
  const headline = targetMessages.headline(total, model.due, model.counts)
  const openCounts = targetMessages.openCounts(model.counts.pending, model.counts.undated)
  return (
    <section className={table.view} data-targets={total} aria-labelledby="targets-heading">
      <header className={table.top}>
        <h2 id="targets-heading">{headline}</h2>
        <TranslationNote labels={t.translation} />
        {total > 0 ? (
          <div className={`${table.tools} ${styles.tools}`}>
            <p>
              <span>
                {[openCounts, targetMessages.limitsNote(version)].filter(Boolean).join(targetMessages.fullStop)}
              </span>{' '}
              <QuoteButton subject={{ counts: [headline, openCounts].filter(Boolean) }} />
            </p>
            <GroupingSelect
              label={targetMessages.groupBy}
              groupings={TARGET_GROUPINGS}
              names={targetMessages.grouping}
              value={grouping}
              onChange={setGrouping}
            />
          </div>
        ) : null}
      </header>
      {total === 0 ? null : (
        <DataTable
          label={targetMessages.scroll}
          caption={targetMessages.caption}
          className={styles.region}
          after={<ShowMore paging={paging} getLabel={targetMessages.showMore} />}
        >
          <thead>
            <tr>
              {TARGET_COLUMNS.map(column => (
                <th key={column} scope="col" data-column={column}>
                  {targetMessages.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          {takeFirstRows(groups, 'items', paging.end).map(group => (
            <tbody key={group.key} data-group={group.key}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={TARGET_COLUMNS.length}>
                  <GroupHeading group={group} total={groups.find(g => g.key === group.key)?.items.length ?? 0} />
                </th>
              </tr>
              {group.items.map(item => (
                <TargetRow
                  key={item.key}
                  item={item}
                  sources={numberedSources}
                  isSelected={selectedId === item.cluster.id}
                />
              ))}
            </tbody>
          ))}
        </DataTable>
      )}
    </section>
  )
}

function GroupHeading({ group: { by }, total }: { group: TargetGroup; total: number }) {
  const name = 'state' in by ? targetMessages.state[by.state] : 'year' in by ? targetMessages.dueYear(by.year) : by.city
  return (
    <>
      {'state' in by ? <TargetStateIcon state={by.state} /> : null}
      <span className={styles.groupName}>{`${name} ${formatNumber(total)}`}</span>
      {'state' in by ? <small>{targetMessages.stateNote[by.state]}</small> : null}
    </>
  )
}
