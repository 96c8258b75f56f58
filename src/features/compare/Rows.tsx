// The rows of the comparison, in groups. A cell says what is on record, that nothing was found, or that its file is not here.
import type { ReactNode } from 'react'
import { c } from '#messages/cluster'
import { cmp } from '#messages/compare'
import { t } from '#messages/t'
import { DIRECTION, INDUSTRY, LEVEL } from '#messages/words'
import { QuotedTerms } from '#ui/quoted'
import { standingWords } from '../../messages/words'
import type { ComparisonModel } from '../../model/compare'
import { FigureItem, MeasureItem, RecognitionItem, SourceList } from './Cells'
import styles from './Compare.module.css'

export type Pending = 'loading' | 'failed' | null

interface Props {
  readonly model: ComparisonModel
  /** By column: what became of its file. */
  readonly pending: readonly Pending[]
  readonly notices: readonly ReactNode[]
}

interface GroupProps {
  readonly title: string
  readonly note?: string
  /** How many clusters stand side by side. */
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

function Row({ name, note, children }: { name: string; note?: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">
        <span>
          <span>{name}</span>
          {note ? <small>{note}</small> : null}
        </span>
      </th>
      {children}
    </tr>
  )
}

export function Rows({ model: { columns, levels, figures, directions }, pending, notices }: Props) {
  /** A cell a column, whatever is known of it. */
  const each = (words: (column: ComparisonModel['columns'][number], i: number) => ReactNode) =>
    columns.map((column, i) => <td key={column.cluster.id}>{words(column, i)}</td>)
  /** @param none what to say where nothing is on record */
  const items = <T,>(
    cells: readonly (readonly T[] | null)[],
    item: (value: T, column: ComparisonModel['columns'][number]) => ReactNode,
    none: string = cmp.notFound,
  ) =>
    columns.map((column, i) => {
      const cell = cells[i] ?? null
      return cell === null || cell.length === 0 ? (
        <td key={column.cluster.id} className={styles.missing}>
          {cell ? none : pending[i] === 'failed' ? cmp.notLoaded : cmp.loading}
        </td>
      ) : (
        <td key={column.cluster.id}>
          <ul>{cell.map(value => item(value, column))}</ul>
        </td>
      )
    })
  const counted = (known: (gaps: NonNullable<(typeof columns)[number]['gaps']>) => number, of: number) =>
    items(
      columns.map(({ gaps }) => gaps && [known(gaps)]),
      count => <li key={of}>{cmp.known(count, of)}</li>,
    )
  return (
    <>
      {notices.some(notice => notice !== null) ? (
        <tbody className={styles.files}>
          <Row name={cmp.files}>{each((_, i) => notices[i])}</Row>
        </tbody>
      ) : null}
      <Group columns={columns.length} title={c.recognitions}>
        {levels.map(({ level, cells }) => (
          <Row key={level} name={LEVEL[level]}>
            {items(
              cells,
              (recognition, { panel }) => (
                <RecognitionItem key={recognition.recognition.list ?? level} model={recognition} panel={panel} />
              ),
              cmp.notListed,
            )}
          </Row>
        ))}
      </Group>
      <Group columns={columns.length} title={cmp.about}>
        <Row name={cmp.industry} note={c.ourGrouping}>
          {each(({ cluster }) => INDUSTRY[cluster.industry].name)}
        </Row>
        <Row name={t.products}>
          {items(
            columns.map(({ cluster }) => (cluster.products.length > 0 ? [cluster.products] : [])),
            products => (
              <li key="products">
                <QuotedTerms lang={t.quoted} terms={products} />
              </li>
            ),
          )}
        </Row>
      </Group>
      <Group columns={columns.length} title={c.figures} note={c.figuresNote}>
        {figures.map(({ name, cells, differing, hasAlike }) => (
          <Row key={name} name={name} note={differing.length > 0 ? cmp.differ(differing, hasAlike) : ''}>
            {items(cells, (figure, { panel }) => (
              <FigureItem key={`${figure.item.metric} ${figure.item.textZh}`} figure={figure} panel={panel} />
            ))}
          </Row>
        ))}
      </Group>
      <Group columns={columns.length} title={c.measuresByDirection}>
        {directions.map(({ direction, cells }) => (
          <Row key={direction} name={DIRECTION[direction]}>
            {items(cells, (measure, { panel }) => (
              <MeasureItem key={measure.item.textZh} measure={measure} panel={panel} />
            ))}
          </Row>
        ))}
      </Group>
      <Group columns={columns.length} title={cmp.gaps} note={cmp.gapsNote}>
        <Row name={cmp.figureRows(figures.length)}>{counted(gaps => gaps.figures, figures.length)}</Row>
        <Row name={cmp.directionRows(directions.length)}>{counted(gaps => gaps.directions, directions.length)}</Row>
        <Row name={t.products}>
          {each(({ cluster: { products } }) =>
            products.length > 0 ? cmp.knownProducts(products.length) : cmp.notFound,
          )}
        </Row>
        <Row name={cmp.validity}>{each(({ cluster }) => standingWords(cluster))}</Row>
      </Group>
      <tbody className={styles.sources}>
        <Row name={cmp.sources}>
          {each(({ panel }) => (
            <SourceList panel={panel} />
          ))}
        </Row>
      </tbody>
    </>
  )
}
