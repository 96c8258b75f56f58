// Targets and what came of them: one row a target, in groups. How they are grouped is the reader's own way of looking and
// stays out of the link; which clusters they are of comes from the filters, like everything else.
import { useMemo, useState } from 'react'
import { promises as w } from '#messages/promises'
import { t } from '#messages/t'
import { TranslationNote } from '#ui/quoted'
import type { Source } from '../../domain/cluster'
import type { ClusterPromise } from '../../domain/promises'
import { formatNumber } from '../../messages/format'
import { numberSources } from '../../messages/sources'
import type { Dataset, PlacedCluster } from '../../model/dataset'
import {
  groupPromises,
  PROMISE_GROUPINGS,
  type PromiseGroup,
  type PromiseGrouping,
  type PromisesModel,
  selectPromises,
} from '../../model/promises'
import { TAB_STOP } from '../../ui/tabStop'
import { useViewState } from '../../view/context'
import styles from './Promises.module.css'
import { Row } from './Row'
import { StateMark } from './StateMark'

interface Props {
  readonly data: Dataset
  readonly version: string
  readonly promises: readonly ClusterPromise[]
  readonly sources: readonly Source[]
  readonly selection: readonly PlacedCluster[]
}

const COLUMNS = ['cluster', 'target', 'due', 'reports', 'state'] as const

/** Rows stand in the document a page at a time, as in the table. */
const PAGE = 100

/** The first rows of all, under their groups. */
function firstItems(groups: readonly PromiseGroup[], count: number): PromiseGroup[] {
  let left = count
  return groups.flatMap(group => {
    const items = group.items.slice(0, left)
    left -= items.length
    return items.length > 0 ? [{ ...group, items }] : []
  })
}

export function Promises({ data, version, promises, sources, selection }: Props) {
  const { cluster: chosen, scope } = useViewState().view
  const [grouping, setGrouping] = useState<PromiseGrouping>('state')
  const model = useMemo(
    () => selectPromises(promises, selection, data.day, scope),
    [promises, selection, data.day, scope],
  )
  const groups = useMemo(() => groupPromises(model.items, grouping), [model, grouping])
  const numbered = useMemo(() => numberSources(sources), [sources])
  const [shown, setShown] = useState<{ of: PromisesModel; end: number }>({ of: model, end: PAGE })
  if (shown.of !== model) setShown({ of: model, end: PAGE })
  const total = model.items.length
  const remaining = total - shown.end
  return (
    <section className={styles.view} data-promises={total} aria-labelledby="promises-answer">
      <header className={styles.top}>
        <h2 id="promises-answer">{w.headline(total, model.due, model.counts)}</h2>
        <TranslationNote words={t.translation} />
        {total > 0 ? (
          <div className={styles.tools}>
            <p>
              {[w.rest(model.counts.pending, model.counts.undated), w.limits(version)].filter(Boolean).join(w.stop)}
            </p>
            <label className={styles.grouping}>
              <span>{w.groupBy}</span>
              <select
                aria-label={w.groupBy}
                value={grouping}
                onChange={event => setGrouping(PROMISE_GROUPINGS.find(id => id === event.target.value) ?? 'state')}
              >
                {PROMISE_GROUPINGS.map(id => (
                  <option key={id} value={id}>
                    {w.grouping[id]}
                  </option>
                ))}
              </select>
            </label>
          </div>
        ) : null}
      </header>
      {total === 0 ? null : (
        <section className={styles.scroll} aria-label={w.scroll} tabIndex={TAB_STOP}>
          <table className={styles.table}>
            <caption className="unseen">{w.caption}</caption>
            <thead>
              <tr>
                {COLUMNS.map(column => (
                  <th key={column} scope="col" data-column={column}>
                    {w.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            {firstItems(groups, shown.end).map(group => (
              <tbody key={group.key} data-group={group.key}>
                <tr className={styles.group}>
                  <th scope="rowgroup" colSpan={COLUMNS.length}>
                    <GroupHead group={group} total={groups.find(g => g.key === group.key)?.items.length ?? 0} />
                  </th>
                </tr>
                {group.items.map(item => (
                  <Row key={item.key} item={item} sources={numbered} selected={chosen === item.cluster.id} />
                ))}
              </tbody>
            ))}
          </table>
          {remaining > 0 ? (
            <button
              type="button"
              className={styles.more}
              onClick={() => setShown({ of: model, end: shown.end + PAGE })}
            >
              {w.more(Math.min(PAGE, remaining), remaining)}
            </button>
          ) : null}
        </section>
      )}
    </section>
  )
}

function GroupHead({ group: { by }, total }: { group: PromiseGroup; total: number }) {
  const name = 'state' in by ? w.state[by.state] : 'year' in by ? w.dueYear(by.year) : by.city
  return (
    <>
      {'state' in by ? <StateMark state={by.state} /> : null}
      <span className={styles.groupName}>{`${name} ${formatNumber(total)}`}</span>
      {'state' in by ? <small>{w.stateNote[by.state]}</small> : null}
    </>
  )
}
