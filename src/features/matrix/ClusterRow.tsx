// One cluster in the matrix: a link to its panel, and a cell a direction. A cell opens its measures in a row below.
import { memo } from 'react'
import { clusterMessages } from '#messages/cluster'
import { matrixMessages } from '#messages/matrix'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { DIRECTION, domainMessages } from '#messages/words'
import { LangSpan } from '#ui/LangSpan'
import type { DirectionId } from '../../domain/cluster/direction'
import { getIconStyle } from '../../messages/iconStyle'
import { formatMatrixCell } from '../../messages/matrix'
import { formatMeasureMeta } from '../../messages/measures'
import { toSourceText } from '../../messages/sources'
import type { PlacedCluster } from '../../model/dataset/dataset'
import type { MatrixCell, MatrixRow } from '../../model/mainViews/matrix'
import { Link } from '../../ui/controls/Link'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { EvidenceItem } from '../../ui/text/EvidenceItem'
import { Quote } from '../../ui/text/Quote'
import { useClusterLink } from '../../view/ViewProvider'
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

/** Drawn anew only when something of its own changes: opening a cell touches one row, not all. */
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
  const highlightedDirections = highlightedKey.split(',')
  return (
    <>
      <tr className={styles.row} data-selected={isSelected || undefined} data-row={id}>
        <th scope="row">
          <ClusterIcon iconStyle={getIconStyle({ ...cluster, atPrefecture: cluster.adcode === null })} size={16} />
          <RowLink cluster={cluster} isSelected={isSelected} />
        </th>
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
        <ul className={styles.measures}>
          {cell.measures.map(({ key, measure, source }) => (
            <EvidenceItem
              key={key}
              kind={measure.kind}
              meta={formatMeasureMeta(measure)}
              source={source ? toSourceText(source) : null}
            >
              <LangSpan lang={t.sourceLanguage}>{measure.textZh}</LangSpan>
              {measure.quoteZh ? (
                <Quote label={clusterMessages.quoteIntro} lang={t.sourceLanguage}>
                  {measure.quoteZh}
                </Quote>
              ) : null}
            </EvidenceItem>
          ))}
        </ul>
      </RowDetail>
    </FullWidthRow>
  )
}

/** All of a row that a change of filters touches: its address carries them. */
function RowLink({ cluster, isSelected }: { cluster: PlacedCluster; isSelected: boolean }) {
  const linkProps = useClusterLink()
  const place = cluster.county?.short ?? cluster.city.short
  return (
    <Link
      data-cluster={cluster.id}
      title={names.cluster(cluster)}
      {...linkProps(cluster.id)}
      aria-current={isSelected ? 'true' : undefined}
    >
      {place} <small>{names.shortName(cluster, place)}</small>
    </Link>
  )
}
