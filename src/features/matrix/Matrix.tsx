// The measures matrix: clusters by the six directions. Sort and grouping are local state and stay out of the link.
import { useCallback, useMemo, useState } from 'react'
import { localeFormat } from '#messages/format'
import { matrixMessages } from '#messages/matrix'
import { measureMessages } from '#messages/measures'
import { t } from '#messages/t'
import { DIRECTION, MEASURE_KIND } from '#messages/words'
import { TranslationNote } from '#ui/LangSpan'
import { type DirectionId, MEASURE_KINDS } from '../../domain/cluster/direction'
import type { ListId, RecognitionList } from '../../domain/recognition/recognitionList'
import { formatNumber } from '../../messages/format'
import { formatKindCounts, formatScopeCounts } from '../../messages/matrix'
import type { PlacedCluster } from '../../model/dataset/dataset'
import { buildMatrixRowGetter, type MatrixModel, selectMatrix } from '../../model/mainViews/matrix'
import {
  arrangeMatrix,
  MATRIX_GROUPINGS,
  type MatrixGrouping,
  type MatrixOrder,
  type MatrixSort,
} from '../../model/mainViews/matrixArrangement'
import type { DirectionModel } from '../../model/panels/measuresPanel'
import { GroupingSelect } from '../../ui/controls/GroupingSelect'
import { DataTable } from '../../ui/table/DataTable'
import table from '../../ui/table/DataTable.module.css'
import { EvidenceBar } from '../../ui/text/EvidenceBar'
import { useViewState } from '../../view/ViewProvider'
import { QuoteButton } from '../quote/QuoteButton'
import { DirectionRule, RULE_ID } from './DirectionRule'
import styles from './Matrix.module.css'
import { MatrixBody } from './MatrixBody'
import { MatrixHeaderRow } from './MatrixHeaderRow'
import { FullWidthRow } from './RowDetail'

interface Props {
  /** All six directions, with the measures of every cluster. */
  readonly directions: readonly DirectionModel[]
  readonly selection: readonly PlacedCluster[]
  readonly lists: ReadonlyMap<ListId, RecognitionList>
}

const DEFAULT_SORT: MatrixSort = { by: 'place', reversed: false }

const formatHeadline = ({ rows, withoutMeasures, onlyBeforeProgramme, fewestColumns }: MatrixModel): string =>
  rows.length === 0
    ? t.headline(0, 0, null)
    : rows.length === withoutMeasures + onlyBeforeProgramme
      ? measureMessages.noneFound
      : matrixMessages.headline(
          rows.length - withoutMeasures - onlyBeforeProgramme,
          fewestColumns.map(({ rule }) => DIRECTION[rule.id]),
          fewestColumns[0]?.clusters ?? 0,
        )

/** The notes that contain counts. */
function formatNotes({ rows, withoutMeasures, scopes, beforeProgramme, onlyBeforeProgramme }: MatrixModel): string[] {
  const scopeCounts = formatScopeCounts(scopes)
  return [
    withoutMeasures > 0 && withoutMeasures < rows.length ? matrixMessages.withoutMeasures(withoutMeasures) : '',
    scopeCounts ? matrixMessages.scopesNote(scopeCounts) : '',
    beforeProgramme > 0 ? matrixMessages.beforeProgrammeNote(beforeProgramme, onlyBeforeProgramme) : '',
  ].filter(Boolean)
}

/** The headline, the counts of the whole selection, those of each direction, and the notes. */
const formatSentences = (model: MatrixModel): string[] => [
  formatHeadline(model),
  formatKindCounts(model.counts),
  ...model.columns.map(({ rule, counts }) => DIRECTION[rule.id] + localeFormat.colon + formatKindCounts(counts)),
  ...formatNotes(model),
]

export function Matrix({ directions, selection, lists }: Props) {
  const { direction: highlightedDirections } = useViewState().view
  const [sort, setSort] = useState(DEFAULT_SORT)
  const [grouping, setGrouping] = useState<MatrixGrouping>('none')
  const [openRule, setOpenRule] = useState<DirectionId | null>(null)
  const getRow = useMemo(() => buildMatrixRowGetter(directions), [directions])
  const model = useMemo(() => selectMatrix(directions, getRow, selection), [directions, getRow, selection])
  const groups = useMemo(() => arrangeMatrix(model, lists, sort, grouping), [model, lists, sort, grouping])
  const onSort = useCallback(
    (by: MatrixOrder) => setSort(previous => ({ by, reversed: previous.by === by && !previous.reversed })),
    [],
  )
  const onToggleRule = useCallback((id: DirectionId) => setOpenRule(previous => (previous === id ? null : id)), [])
  const { columns } = model
  const clusters = model.rows.length
  const openColumn = columns.find(column => column.rule.id === openRule)
  return (
    <section className={table.view} data-matrix={clusters} aria-labelledby="matrix-heading">
      <header className={table.top}>
        <h2 id="matrix-heading">{formatHeadline(model)}</h2>
        {formatNotes(model).map(note => (
          <p key={note}>{note}</p>
        ))}
        <TranslationNote labels={t.translation} />
        <div className={`${table.tools} ${styles.tools}`}>
          <ul className={styles.kinds} aria-label={measureMessages.kindsIntro}>
            {MEASURE_KINDS.map(kind => (
              <li key={kind}>
                <EvidenceBar kind={kind} /> {MEASURE_KIND[kind]} <b>{formatNumber(model.counts[kind])}</b>
              </li>
            ))}
            <li>{matrixMessages.emptyCellNote}</li>
            <li>
              <QuoteButton subject={{ counts: formatSentences(model) }} />
            </li>
          </ul>
          <GroupingSelect
            label={matrixMessages.groupBy}
            groupings={MATRIX_GROUPINGS}
            names={matrixMessages.grouping}
            value={grouping}
            onChange={setGrouping}
          />
        </div>
        {sort.by === 'place' ? null : <p>{matrixMessages.sortNote}</p>}
        {grouping === 'list' ? <p>{matrixMessages.listNote}</p> : null}
      </header>
      {clusters === 0 ? null : (
        <DataTable label={matrixMessages.scrollLabel} caption={matrixMessages.caption} className={styles.region}>
          <thead>
            <MatrixHeaderRow
              columns={columns}
              sort={sort}
              highlightedDirections={highlightedDirections}
              openRule={openRule}
              onSort={onSort}
              onToggleRule={onToggleRule}
            />
            {openColumn ? (
              <FullWidthRow id={RULE_ID}>
                <DirectionRule key={openColumn.rule.id} column={openColumn} onClose={() => setOpenRule(null)} />
              </FullWidthRow>
            ) : null}
          </thead>
          <MatrixBody model={model} groups={groups} highlightedDirections={highlightedDirections} />
        </DataTable>
      )}
    </section>
  )
}
