// One cluster in the matrix: a link to its panel, and a cell a direction. A cell opens its measures in a row below.
import { memo } from 'react'
import { c } from '#messages/cluster'
import { m } from '#messages/matrix'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { DIRECTION, w } from '#messages/words'
import { Quoted } from '#ui/quoted'
import type { DirectionId } from '../../domain/direction'
import { markOf } from '../../messages/marks'
import { cellWords } from '../../messages/matrix'
import { measureMeta } from '../../messages/measures'
import { sourceWords } from '../../messages/sources'
import type { PlacedCluster } from '../../model/dataset'
import type { MatrixCell, MatrixRow } from '../../model/matrix'
import { EvidenceItem } from '../../ui/EvidenceItem'
import { Link } from '../../ui/Link'
import { Mark } from '../../ui/Mark'
import { Quote } from '../../ui/Quote'
import { useWayToCluster } from '../../view/context'
import { Bars, isBlank, Numbers } from './Counts'
import styles from './Matrix.module.css'
import { Sheet, WideRow } from './Sheet'

export interface OpenCell {
  /** A cluster may have a row in several groups. */
  readonly row: string
  readonly direction: DirectionId
}

interface Props {
  readonly id: string
  readonly row: MatrixRow
  readonly open: DirectionId | null
  readonly selected: boolean
  /** Directions by comma. */
  readonly asked: string
  readonly onOpen: (cell: OpenCell) => void
}

/** Drawn anew only when something of its own changes: opening a cell touches one row, not all. */
export const Row = memo(function Row({ id, row, open, selected, asked, onOpen }: Props) {
  const { cluster, cells, counts } = row
  const opened = cells.find(cell => cell.direction === open)
  const columns = asked.split(',')
  return (
    <>
      <tr className={styles.row} data-selected={selected || undefined} data-row={id}>
        <th scope="row">
          <Mark look={markOf({ ...cluster, atPrefecture: cluster.adcode === null })} size={16} />
          <RowLink cluster={cluster} selected={selected} />
        </th>
        {cells.map(cell => (
          <td
            key={cell.direction}
            className={cell.measures.length === 0 ? styles.blank : undefined}
            data-asked={columns.includes(cell.direction) || undefined}
          >
            {cell.measures.length === 0 ? (
              m.notFound
            ) : (
              <button
                type="button"
                className={styles.cell}
                aria-label={m.cell(names.cluster(cluster), DIRECTION[cell.direction], wordsOf(cell))}
                title={wordsOf(cell)}
                aria-expanded={cell === opened}
                aria-controls={cell === opened ? sheetId(id) : undefined}
                data-cell={cell.direction}
                onClick={() => onOpen({ row: id, direction: cell.direction })}
              >
                {isBlank(cell.counts) ? <small>{w.beforeProgramme}</small> : <Bars counts={cell.counts} />}
              </button>
            )}
          </td>
        ))}
        <td className={styles.total}>
          <Numbers counts={counts} />
        </td>
      </tr>
      {opened ? <Measures id={id} cluster={cluster} cell={opened} onOpen={onOpen} /> : null}
    </>
  )
})

const wordsOf = ({ counts, measures }: MatrixCell): string =>
  cellWords(
    counts,
    measures.map(({ measure }) => measure),
  )

const sheetId = (row: string): string => `measures-${row.replace(':', '-')}`

function Measures({
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
    <WideRow id={sheetId(id)}>
      <Sheet
        key={cell.direction}
        title={m.cellTitle(names.cluster(cluster), DIRECTION[cell.direction])}
        onClose={close}
      >
        <ul className={styles.measures}>
          {cell.measures.map(({ key, measure, source }) => (
            <EvidenceItem
              key={key}
              kind={measure.kind}
              meta={measureMeta(measure)}
              source={source ? sourceWords(source) : null}
            >
              <Quoted lang={t.quoted}>{measure.textZh}</Quoted>
              {measure.quoteZh ? (
                <Quote label={c.quote} lang={t.quoted}>
                  {measure.quoteZh}
                </Quote>
              ) : null}
            </EvidenceItem>
          ))}
        </ul>
      </Sheet>
    </WideRow>
  )
}

/** All of a row that a change of filters touches: its address carries them. */
function RowLink({ cluster, selected }: { cluster: PlacedCluster; selected: boolean }) {
  const wayTo = useWayToCluster()
  const place = cluster.county?.short ?? cluster.city.short
  return (
    <Link
      data-cluster={cluster.id}
      title={names.cluster(cluster)}
      {...wayTo(cluster.id)}
      aria-current={selected ? 'true' : undefined}
    >
      {place} <small>{names.short(cluster, place)}</small>
    </Link>
  )
}
