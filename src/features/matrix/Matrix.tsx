// The measures matrix: clusters by the six directions. How it is sorted and grouped is the reader's own way of looking
// and stays out of the link; what it shows comes from the filters, like everything else.
import { useCallback, useMemo, useState } from 'react'
import type { ListId, RecognitionList } from '../../domain/cluster'
import { type DirectionId, MEASURE_KINDS } from '../../domain/direction'
import { formatNumber } from '../../i18n/format'
import { m } from '../../i18n/matrix'
import { DIRECTION, MEASURE_KIND } from '../../i18n/words'
import { t } from '../../i18n/zh-CN'
import type { PlacedCluster } from '../../model/dataset'
import {
  MATRIX_GROUPINGS,
  type MatrixGrouping,
  type MatrixModel,
  type MatrixOrder,
  type MatrixSort,
  selectMatrix,
} from '../../model/matrix'
import type { DirectionModel } from '../../model/measuresPanel'
import { Evidence } from '../../ui/Evidence'
import { useViewState } from '../../view/context'
import { Body } from './Body'
import { Head } from './Head'
import styles from './Matrix.module.css'
import { RULE_ID, Rule } from './Rule'
import { WideRow } from './Sheet'

interface Props {
  /** All six directions with the measures of the selection. */
  readonly columns: readonly DirectionModel[]
  readonly selection: readonly PlacedCluster[]
  readonly lists: ReadonlyMap<ListId, RecognitionList>
}

const BY_PLACE: MatrixSort = { by: 'place', reversed: false }

/** A region that scrolls is a stop of the Tab key: from there the arrow keys move it. */
const TAB_STOP = 0

const headline = ({ clusters, without, fewest }: MatrixModel): string =>
  clusters === 0
    ? t.headline(0, 0, null)
    : clusters === without
      ? t.measuresNone
      : m.matrixHeadline(
          clusters - without,
          fewest.map(({ rule }) => DIRECTION[rule.id]),
          fewest[0]?.clusters ?? 0,
        )

export function Matrix({ columns, selection, lists }: Props) {
  const { direction: asked } = useViewState().view
  const [sort, setSort] = useState(BY_PLACE)
  const [grouping, setGrouping] = useState<MatrixGrouping>('none')
  const [ruleOf, setRuleOf] = useState<DirectionId | null>(null)
  const model = useMemo(
    () => selectMatrix(columns, selection, lists, sort, grouping),
    [columns, selection, lists, sort, grouping],
  )
  const onSort = useCallback(
    (by: MatrixOrder) => setSort(old => ({ by, reversed: old.by === by && !old.reversed })),
    [],
  )
  const onRule = useCallback((id: DirectionId) => setRuleOf(old => (old === id ? null : id)), [])
  const rule = columns.find(column => column.rule.id === ruleOf)
  const { clusters, without } = model
  return (
    <section className={styles.matrix} data-matrix={clusters} aria-labelledby="matrix-answer">
      <header className={styles.top}>
        <h2 id="matrix-answer">{headline(model)}</h2>
        {without > 0 && without < clusters ? <p>{m.matrixWithout(without)}</p> : null}
        <div className={styles.tools}>
          <ul className={styles.kinds} aria-label={t.threeKinds}>
            {MEASURE_KINDS.map(kind => (
              <li key={kind}>
                <Evidence kind={kind} /> {MEASURE_KIND[kind]} <b>{formatNumber(model.counts[kind])}</b>
              </li>
            ))}
            <li>{m.matrixBlank}</li>
          </ul>
          <label className={styles.grouping}>
            <span>{m.groupBy}</span>
            <select
              aria-label={m.groupBy}
              value={grouping}
              onChange={event => setGrouping(MATRIX_GROUPINGS.find(id => id === event.target.value) ?? 'none')}
            >
              {MATRIX_GROUPINGS.map(id => (
                <option key={id} value={id}>
                  {m.grouping[id]}
                </option>
              ))}
            </select>
          </label>
        </div>
        {sort.by === 'place' ? null : <p>{m.matrixSortNote}</p>}
        {grouping === 'list' ? <p>{m.matrixListNote}</p> : null}
      </header>
      {clusters === 0 ? null : (
        <section className={styles.scroll} aria-label={m.matrixScroll} tabIndex={TAB_STOP}>
          <table className={styles.table}>
            <caption className="unseen">{m.matrixCaption}</caption>
            <thead>
              <Head columns={columns} sort={sort} asked={asked} ruleOf={ruleOf} onSort={onSort} onRule={onRule} />
              {rule ? (
                <WideRow id={RULE_ID}>
                  <Rule key={rule.rule.id} column={rule} onClose={() => setRuleOf(null)} />
                </WideRow>
              ) : null}
            </thead>
            <Body model={model} asked={asked} />
          </table>
        </section>
      )}
    </section>
  )
}
