// One cluster in the table. Cells hold nothing that is only heard: what is selected with the mouse is copied as it is seen.
import { Fragment, memo, type ReactNode } from 'react'
import { f } from '#messages/format'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { table as w } from '#messages/table'
import { DIRECTION } from '#messages/words'
import { Quoted, QuotedTerms } from '#ui/quoted'
import type { Figure } from '../../domain/cluster'
import { DIRECTION_IDS } from '../../domain/direction'
import { markOf } from '../../messages/marks'
import { figureScope, figureTags } from '../../messages/table'
import { COLUMN_MODEL, missingWords, type TableRow } from '../../model/table'
import { Link } from '../../ui/Link'
import { Mark } from '../../ui/Mark'
import { type NumberedSource, SourceMarks } from '../../ui/SourceMarks'
import { useWayToCluster } from '../../view/context'
import type { Column } from '../../view/params'
import styles from './Table.module.css'

interface Props {
  readonly row: TableRow
  readonly columns: readonly Column[]
  /** Of its figure. */
  readonly source: NumberedSource | null
  readonly selected: boolean
}

/** Drawn anew only when something of its own changes. */
export const Row = memo(function Row({ row, columns, source, selected }: Props) {
  return (
    <tr className={styles.row} data-selected={selected || undefined}>
      {columns.map(column =>
        column === 'name' ? (
          <th key={column} scope="row" data-column={column}>
            <Mark look={markOf({ ...row.cluster, atPrefecture: row.cluster.adcode === null })} size={16} />
            <RowLink row={row} selected={selected} />
            {row.cluster.nameConfirmed ? null : <Tag>{t.nameUnconfirmed}</Tag>}
          </th>
        ) : (
          <td key={column} data-column={column} lang={langOf(column)}>
            <Cell column={column} row={row} source={source} />
          </td>
        ),
      )}
    </tr>
  )
})

/** Of what a column holds, where it is not that of the page. */
const langOf = (column: Column) => (column === 'english' ? t.twin : undefined)

/** With a space before it: what is copied keeps its words apart. */
const Tag = ({ children }: { children: ReactNode }) => (
  <>
    {' '}
    <em className={styles.tag}>{children}</em>
  </>
)

const Scope = ({ figure }: { figure: Figure }) => {
  const { counted, rest } = figureScope(figure)
  return (
    <small>
      {counted ? (
        <>
          <Quoted lang={t.quoted}>{counted}</Quoted>
          {' · '}
        </>
      ) : null}
      {rest}
    </small>
  )
}

function Cell({ column, row, source }: { column: Column; row: TableRow; source: NumberedSource | null }) {
  const text = COLUMN_MODEL[column].text(row)
  if (text === null) return <span className={styles.missing}>{missingWords(column, row)}</span>
  const { cluster, facts } = row
  switch (column) {
    case 'status':
      return (
        <>
          <Mark look={{ ...markOf(cluster), tone: '', glyph: '', shape: 'circle' }} size={11} />
          <Parts text={text} />
        </>
      )
    case 'figure':
      return facts?.figure ? (
        <>
          <b>{text}</b> <Scope figure={facts.figure} />
          {figureTags(facts.figure).map(tag => (
            <Tag key={tag}>{tag}</Tag>
          ))}
          {source ? <SourceMarks sources={[source]} name={t.sourceMark} /> : null}
        </>
      ) : null
    case 'products':
      return t.quoted ? <QuotedTerms lang={t.quoted} terms={cluster.products} /> : <Parts text={text} />
    case 'measures':
      return <Six counts={facts?.measures ?? []} />
    default:
      return <Parts text={text} />
  }
}

/** Long text breaks between its parts, after a comma, and nowhere else. */
function Parts({ text }: { text: string }) {
  const parts = text.match(/[^，、]+[，、]?/g) ?? []
  if (parts.length < 2) return <span>{text}</span>
  return parts.map(part => (
    <span key={part} className={styles.part}>
      {part}
    </span>
  ))
}

/** Said as words, seen as six numbers in line, copied with a space between. */
const Six = ({ counts }: { counts: readonly number[] }) => (
  <span
    className={styles.six}
    role="img"
    aria-label={DIRECTION_IDS.map((id, i) => w.countOf(DIRECTION[id], counts[i] ?? 0)).join(f.comma)}
  >
    {DIRECTION_IDS.map((id, i) => (
      <Fragment key={id}>
        <span>{counts[i] || '·'}</span>{' '}
      </Fragment>
    ))}
  </span>
)

/** All of a row that a change of filters touches: its address carries them. */
function RowLink({ row: { cluster, name }, selected }: { row: TableRow; selected: boolean }) {
  const wayTo = useWayToCluster()
  return (
    <Link
      data-cluster={cluster.id}
      aria-label={names.cluster(cluster)}
      title={names.cluster(cluster)}
      {...wayTo(cluster.id)}
      aria-current={selected ? 'true' : undefined}
    >
      {name}
    </Link>
  )
}
