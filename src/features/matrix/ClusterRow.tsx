// One cluster in the matrix: a link to its panel and a cell for each direction, which opens its measures in a row below.
import { memo } from 'react'
import { clusterMessages } from '#messages/cluster'
import { matrixMessages } from '#messages/matrix'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { DIRECTION, domainMessages } from '#messages/words'
import type { DirectionId } from '../../domain/cluster/direction'
import { formatMatrixCell } from '../../messages/matrix'
import { formatMeasureMeta } from '../../messages/measures'
import { toSourceText } from '../../messages/sources'
import type { PlacedCluster } from '../../model/dataset/dataset'
import type { MatrixCell, MatrixRow } from '../../model/mainViews/matrix'
import table from '../../ui/table/DataTable.module.css'
import { EvidenceItem } from '../../ui/text/EvidenceItem'
import { QuotedText } from '../../ui/text/Quote'
import { ClusterLinkCell } from '../clusterLink/ClusterLink'
import { QuoteButton } from '../quote/QuoteButton'
import { isEmptyCounts, KindBars, KindNumbers } from './KindNumbers'
import styles from './Matrix.module.css'
import { FullWidthRow, RowDetail } from './RowDetail'

export interface OpenCell {
  /** A cluster may have a row in several groups. */
  readonly row: string
  readonly direction: DirectionId
}

interface Props {
  readonly id: string
  readonly row: MatrixRow
  readonly openDirection: DirectionId | null
  readonly isSelected: boolean
  /** Directions by comma. */
  readonly highlightedKey: string
  readonly onOpen: (cell: OpenCell) => void
}

/** Renders again only when its own props change: opening a cell renders one row. */
export const ClusterRow = memo(function ClusterRow({
  id,
  row,
  openDirection,
  isSelected,
  highlightedKey,
  onOpen,
}: Props) {
  const { cluster, cells, counts } = row
  const openCell = cells.find(cell => cell.direction === openDirection)
  const place = cluster.county?.short ?? cluster.city.short
  const highlightedDirections = highlightedKey.split(',')
  return (
    <>
      <tr className={table.row} data-selected={isSelected || undefined} data-row={id}>
        <ClusterLinkCell cluster={cluster} isSelected={isSelected}>
          {place} <small>{names.shortName(cluster, place)}</small>
        </ClusterLinkCell>
        {cells.map(cell => (
          <td
            key={cell.direction}
            className={cell.measures.length === 0 ? styles.blank : undefined}
            data-highlighted={highlightedDirections.includes(cell.direction) || undefined}
          >
            {cell.measures.length === 0 ? (
              matrixMessages.notFound
            ) : (
              <button
                type="button"
                className={styles.cell}
                aria-label={matrixMessages.cellLabel(
                  names.cluster(cluster),
                  DIRECTION[cell.direction],
                  formatCell(cell),
                )}
                title={formatCell(cell)}
                aria-expanded={cell === openCell}
                aria-controls={cell === openCell ? toDetailId(id) : undefined}
                data-cell={cell.direction}
                onClick={() => onOpen({ row: id, direction: cell.direction })}
              >
                {isEmptyCounts(cell.counts) ? (
                  <small>{domainMessages.beforeProgramme}</small>
                ) : (
                  <KindBars counts={cell.counts} />
                )}
              </button>
            )}
          </td>
        ))}
        <td className={styles.total}>
          <KindNumbers counts={counts} />
        </td>
      </tr>
      {openCell ? <CellMeasures id={id} cluster={cluster} cell={openCell} onOpen={onOpen} /> : null}
    </>
  )
})

const formatCell = ({ counts, measures }: MatrixCell): string =>
  formatMatrixCell(
    counts,
    measures.map(({ measure }) => measure),
  )

const toDetailId = (row: string): string => `measures-${row.replace(':', '-')}`

function CellMeasures({
  id,
  cluster,
  cell,
  onOpen,
}: {
  id: string
  cluster: PlacedCluster
  cell: MatrixCell
  onOpen: Props['onOpen']
}) {
  const close = () => {
    document.querySelector<HTMLElement>(`[data-row="${id}"] [data-cell="${cell.direction}"]`)?.focus()
    onOpen({ row: id, direction: cell.direction })
  }
  return (
    <FullWidthRow id={toDetailId(id)}>
      <RowDetail
        key={cell.direction}
        title={matrixMessages.cellTitle(names.cluster(cluster), DIRECTION[cell.direction])}
        onClose={close}
      >
        <p>
          <span>{formatCell(cell)}</span>{' '}
          <QuoteButton
            subject={{ number: { table: 'measures', row: `cluster:${cluster.id}`, column: cell.direction } }}
          />
        </p>
        <ul className={styles.measures}>
          {cell.measures.map(({ key, measure, source }) => (
            <EvidenceItem
              key={key}
              kind={measure.kind}
              meta={formatMeasureMeta(measure)}
              source={source ? toSourceText(source) : null}
              action={<QuoteButton subject={{ cluster: cluster.id, measure }} />}
            >
              <QuotedText
                text={measure.textZh}
                quote={measure.quoteZh}
                quoteLabel={clusterMessages.quoteIntro}
                lang={t.sourceLanguage}
              />
            </EvidenceItem>
          ))}
        </ul>
      </RowDetail>
    </FullWidthRow>
  )
}
