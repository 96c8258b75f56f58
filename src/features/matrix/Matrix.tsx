// The measures matrix: clusters by the six directions. How it is sorted and grouped is the reader's own way of looking
// and stays out of the link; what it shows comes from the filters, like everything else.

import { useCallback, useMemo, useState } from 'react'
import { m } from '#messages/matrix'
import { measuresWords } from '#messages/measures'
import { t } from '#messages/t'
import { DIRECTION, MEASURE_KIND } from '#messages/words'
import { TranslationNote } from '#ui/quoted'
import type { ListId, RecognitionList } from '../../domain/cluster'
import { type DirectionId, MEASURE_KINDS } from '../../domain/direction'
import { formatNumber } from '../../messages/format'
import { scopesWords } from '../../messages/matrix'
import type { PlacedCluster } from '../../model/dataset'
import {
  arrangeMatrix,
  MATRIX_GROUPINGS,
  type MatrixGrouping,
  type MatrixModel,
  type MatrixOrder,
  type MatrixSort,
  matrixRows,
  selectMatrix,
} from '../../model/matrix'
import type { DirectionModel } from '../../model/measuresPanel'
import { Evidence } from '../../ui/Evidence'
import { TAB_STOP } from '../../ui/tabStop'
import { useViewState } from '../../view/context'
import { Body } from './Body'
import { Head } from './Head'
import styles from './Matrix.module.css'
import { RULE_ID, Rule } from './Rule'
import { WideRow } from './Sheet'

interface Props {
  /** All six, with the measures of every cluster. */
  readonly directions: readonly DirectionModel[]
  readonly selection: readonly PlacedCluster[]
  readonly lists: ReadonlyMap<ListId, RecognitionList>
}

const BY_PLACE: MatrixSort = { by: 'place', reversed: false }

const headline = ({ rows, without, earlierOnly, fewest }: MatrixModel): string =>
  rows.length === 0
    ? t.headline(0, 0, null)
    : rows.length === without + earlierOnly
      ? measuresWords.measuresNone
      : m.headline(
          rows.length - without - earlierOnly,
          fewest.map(({ rule }) => DIRECTION[rule.id]),
          fewest[0]?.clusters ?? 0,
        )

export function Matrix({ directions, selection, lists }: Props) {
  const { direction: asked } = useViewState().view
  const [sort, setSort] = useState(BY_PLACE)
  const [grouping, setGrouping] = useState<MatrixGrouping>('none')
  const [ruleOf, setRuleOf] = useState<DirectionId | null>(null)
  const rowOf = useMemo(() => matrixRows(directions), [directions])
  const model = useMemo(() => selectMatrix(directions, rowOf, selection), [directions, rowOf, selection])
  const groups = useMemo(() => arrangeMatrix(model, lists, sort, grouping), [model, lists, sort, grouping])
  const onSort = useCallback(
    (by: MatrixOrder) => setSort(old => ({ by, reversed: old.by === by && !old.reversed })),
    [],
  )
  const onRule = useCallback((id: DirectionId) => setRuleOf(old => (old === id ? null : id)), [])
  const { columns, without, earlier, earlierOnly } = model
  const scopes = scopesWords(model.scopes)
  const clusters = model.rows.length
  const rule = columns.find(column => column.rule.id === ruleOf)
  return (
    <section className={styles.matrix} data-matrix={clusters} aria-labelledby="matrix-answer">
      <header className={styles.top}>
        <h2 id="matrix-answer">{headline(model)}</h2>
        {without > 0 && without < clusters ? <p>{m.without(without)}</p> : null}
        {scopes ? <p>{m.scopesNote(scopes)}</p> : null}
        {earlier > 0 ? <p>{m.earlierNote(earlier, earlierOnly)}</p> : null}
        <TranslationNote words={t.translation} />
        <div className={styles.tools}>
          <ul className={styles.kinds} aria-label={measuresWords.threeKinds}>
            {MEASURE_KINDS.map(kind => (
              <li key={kind}>
                <Evidence kind={kind} /> {MEASURE_KIND[kind]} <b>{formatNumber(model.counts[kind])}</b>
              </li>
            ))}
            <li>{m.blank}</li>
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
        {sort.by === 'place' ? null : <p>{m.sortNote}</p>}
        {grouping === 'list' ? <p>{m.listNote}</p> : null}
      </header>
      {clusters === 0 ? null : (
        <section className={styles.scroll} aria-label={m.scroll} tabIndex={TAB_STOP}>
          <table className={styles.table}>
            <caption className="unseen">{m.caption}</caption>
            <thead>
              <Head columns={columns} sort={sort} asked={asked} ruleOf={ruleOf} onSort={onSort} onRule={onRule} />
              {rule ? (
                <WideRow id={RULE_ID}>
                  <Rule key={rule.rule.id} column={rule} onClose={() => setRuleOf(null)} />
                </WideRow>
              ) : null}
            </thead>
            <Body model={model} groups={groups} asked={asked} />
          </table>
        </section>
      )}
    </section>
  )
}
