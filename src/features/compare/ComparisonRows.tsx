// The rows of the comparison, in groups. A cell shows the record, that nothing was found, or that its file is not loaded.
import type { ReactNode } from 'react'
import { clusterMessages } from '#messages/cluster'
import { comparisonMessages } from '#messages/compare'
import { t } from '#messages/t'
import { DIRECTION, INDUSTRY, LEVEL } from '#messages/words'
import { LangTerms } from '#ui/LangSpan'
import { formatStatus } from '../../messages/domainFormat'
import type { ComparisonModel } from '../../model/mainViews/comparison'
import { FigureItem, MeasureItem, RecognitionItem, SourceList } from './Cells'
import styles from './Comparison.module.css'

export type FileStatus = 'loading' | 'failed' | null

interface Props {
  readonly model: ComparisonModel
  /** By column. */
  readonly fileStatuses: readonly FileStatus[]
  readonly notices: readonly ReactNode[]
}

interface GroupProps {
  readonly title: string
  readonly note?: string
  /** Number of clusters compared. */
  readonly columns: number
  readonly children: ReactNode
}

function Group({ title, note, columns, children }: GroupProps) {
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={columns + 1}>
          <span>
            {title}
            {note ? <small>{note}</small> : null}
          </span>
        </th>
      </tr>
      {children}
    </tbody>
  )
}

function Row({ label, note, children }: { label: string; note?: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">
        <span>
          <span>{label}</span>
          {note ? <small>{note}</small> : null}
        </span>
      </th>
      {children}
    </tr>
  )
}

export function ComparisonRows({ model: { columns, levels, figures, directions }, fileStatuses, notices }: Props) {
  /** A cell for each column. */
  const renderCells = (renderCell: (column: ComparisonModel['columns'][number], i: number) => ReactNode) =>
    columns.map((column, i) => <td key={column.cluster.id}>{renderCell(column, i)}</td>)
  /** @param emptyText shown where nothing is on record */
  const renderItemCells = <T,>(
    cells: readonly (readonly T[] | null)[],
    renderItem: (value: T, column: ComparisonModel['columns'][number]) => ReactNode,
    emptyText: string = comparisonMessages.notFound,
  ) =>
    columns.map((column, i) => {
      const cell = cells[i] ?? null
      return cell === null || cell.length === 0 ? (
        <td key={column.cluster.id} className={styles.missing}>
          {cell ? emptyText : fileStatuses[i] === 'failed' ? comparisonMessages.notLoaded : comparisonMessages.loading}
        </td>
      ) : (
        <td key={column.cluster.id}>
          <ul>{cell.map(value => renderItem(value, column))}</ul>
        </td>
      )
    })
  const renderGapCells = (
    getKnownCount: (gaps: NonNullable<(typeof columns)[number]['completeness']>) => number,
    total: number,
  ) =>
    renderItemCells(
      columns.map(({ completeness }) => completeness && [getKnownCount(completeness)]),
      count => <li key={total}>{comparisonMessages.foundCount(count, total)}</li>,
    )
  return (
    <>
      {notices.some(notice => notice !== null) ? (
        <tbody className={styles.fileNotices}>
          <Row label={comparisonMessages.files}>{renderCells((_, i) => notices[i])}</Row>
        </tbody>
      ) : null}
      <Group columns={columns.length} title={clusterMessages.recognitions}>
        {levels.map(({ level, cells }) => (
          <Row key={level} label={LEVEL[level]}>
            {renderItemCells(
              cells,
              (recognition, { panel }) => (
                <RecognitionItem key={recognition.recognition.list ?? level} model={recognition} panel={panel} />
              ),
              comparisonMessages.notListed,
            )}
          </Row>
        ))}
      </Group>
      <Group columns={columns.length} title={comparisonMessages.industryAndProducts}>
        <Row label={comparisonMessages.industry} note={clusterMessages.ourGrouping}>
          {renderCells(({ cluster }) => INDUSTRY[cluster.industry].name)}
        </Row>
        <Row label={t.products}>
          {renderItemCells(
            columns.map(({ cluster }) => (cluster.products.length > 0 ? [cluster.products] : [])),
            products => (
              <li key="products">
                <LangTerms lang={t.sourceLanguage} terms={products} />
              </li>
            ),
          )}
        </Row>
      </Group>
      <Group columns={columns.length} title={clusterMessages.figures} note={clusterMessages.figuresNote}>
        {figures.map(({ name, cells, differing, hasAlike }) => (
          <Row
            key={name}
            label={name}
            note={differing.length > 0 ? comparisonMessages.notComparable(differing, hasAlike) : ''}
          >
            {renderItemCells(cells, (figure, { cluster, panel }) => (
              <FigureItem
                key={`${figure.item.metric} ${figure.item.textZh}`}
                cluster={cluster.id}
                figure={figure}
                panel={panel}
              />
            ))}
          </Row>
        ))}
      </Group>
      <Group columns={columns.length} title={clusterMessages.measuresByDirection}>
        {directions.map(({ direction, cells }) => (
          <Row key={direction} label={DIRECTION[direction]}>
            {renderItemCells(cells, (measure, { cluster, panel }) => (
              <MeasureItem key={measure.item.textZh} cluster={cluster.id} measure={measure} panel={panel} />
            ))}
          </Row>
        ))}
      </Group>
      <Group
        columns={columns.length}
        title={comparisonMessages.completeness}
        note={comparisonMessages.completenessNote}
      >
        <Row label={comparisonMessages.figureRowCount(figures.length)}>
          {renderGapCells(gaps => gaps.figures, figures.length)}
        </Row>
        <Row label={comparisonMessages.directionCount(directions.length)}>
          {renderGapCells(gaps => gaps.directions, directions.length)}
        </Row>
        <Row label={t.products}>
          {renderCells(({ cluster: { products } }) =>
            products.length > 0 ? comparisonMessages.productCount(products.length) : comparisonMessages.notFound,
          )}
        </Row>
        <Row label={comparisonMessages.validity}>{renderCells(({ cluster }) => formatStatus(cluster))}</Row>
      </Group>
      <tbody className={styles.sources}>
        <Row label={comparisonMessages.sources}>
          {renderCells(({ panel }) => (
            <SourceList panel={panel} />
          ))}
        </Row>
      </tbody>
    </>
  )
}
