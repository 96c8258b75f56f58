// Targets and what came of them: one row a target, in groups. How they are grouped is the reader's own way of looking and
// stays out of the link; which clusters they are of comes from the filters, like everything else.
import { useMemo, useState } from 'react'
import { targetMessages } from '#messages/promises'
import { t } from '#messages/t'
import { TranslationNote } from '#ui/LangSpan'
import type { Source } from '../../domain/cluster/cluster'
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
  type TargetsModel,
} from '../../model/mainViews/targets'
import { TAB_STOP } from '../../ui/controls/tabStop'
import { useViewState } from '../../view/ViewProvider'
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

/** Rows stand in the document a page at a time, as in the table. */
const PAGE = 100

/** The first rows of all, under their groups. */
function takeFirstItems(groups: readonly TargetGroup[], count: number): TargetGroup[] {
  let remaining = count
  return groups.flatMap(group => {
    const items = group.items.slice(0, remaining)
    remaining -= items.length
    return items.length > 0 ? [{ ...group, items }] : []
  })
}

export function Targets({ data, version, targets, sources, selection }: Props) {
  const { cluster: selectedId, scope } = useViewState().view
  const [grouping, setGrouping] = useState<TargetGrouping>('state')
  const model = useMemo(() => selectTargets(targets, selection, data.day, scope), [targets, selection, data.day, scope])
  const groups = useMemo(() => groupTargets(model.items, grouping), [model, grouping])
  const numberedSources = useMemo(() => numberSources(sources), [sources])
  const [visibleRange, setVisibleRange] = useState<{ currentModel: TargetsModel; end: number }>({
    currentModel: model,
    end: PAGE,
  })
  if (visibleRange.currentModel !== model) setVisibleRange({ currentModel: model, end: PAGE })
  const total = model.items.length
  const remainingCount = total - visibleRange.end
  return (
    <section className={styles.targets} data-targets={total} aria-labelledby="promises-answer">
      <header className={styles.top}>
        <h2 id="targets-heading">{targetMessages.headline(total, model.due, model.counts)}</h2>
        <TranslationNote labels={t.translation} />
        {total > 0 ? (
          <div className={styles.tools}>
            <p>
              {[
                targetMessages.openCounts(model.counts.pending, model.counts.undated),
                targetMessages.limitsNote(version),
              ]
                .filter(Boolean)
                .join(targetMessages.fullStop)}
            </p>
            <label className={styles.grouping}>
              <span>{targetMessages.groupBy}</span>
              <select
                aria-label={targetMessages.groupBy}
                value={grouping}
                onChange={event => setGrouping(TARGET_GROUPINGS.find(id => id === event.target.value) ?? 'state')}
              >
                {TARGET_GROUPINGS.map(id => (
                  <option key={id} value={id}>
                    {targetMessages.grouping[id]}
                  </option>
                ))}
              </select>
            </label>
          </div>
        ) : null}
      </header>
      {total === 0 ? null : (
        <section className={styles.scroll} aria-label={targetMessages.scroll} tabIndex={TAB_STOP}>
          <table className={styles.table}>
            <caption className="visually-hidden">{targetMessages.caption}</caption>
            <thead>
              <tr>
                {TARGET_COLUMNS.map(column => (
                  <th key={column} scope="col" data-column={column}>
                    {targetMessages.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            {takeFirstItems(groups, visibleRange.end).map(group => (
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
          </table>
          {remainingCount > 0 ? (
            <button
              type="button"
              className={styles.more}
              onClick={() => setVisibleRange({ currentModel: model, end: visibleRange.end + PAGE })}
            >
              {targetMessages.showMore(Math.min(PAGE, remainingCount), remainingCount)}
            </button>
          ) : null}
        </section>
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
