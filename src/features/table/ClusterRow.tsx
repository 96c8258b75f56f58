// One cluster in the table. Cells hold nothing that is only heard: what is selected with the mouse is copied as it is seen.
import { Fragment, memo, type ReactNode } from 'react'
import { localeFormat } from '#messages/format'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { tableMessages } from '#messages/table'
import { DIRECTION } from '#messages/words'
import { LangSpan, LangTerms } from '#ui/LangSpan'
import type { Figure } from '../../domain/cluster/cluster'
import { DIRECTION_IDS } from '../../domain/cluster/direction'
import { getIconStyle } from '../../messages/iconStyle'
import { getFigureTags, toFigureScope } from '../../messages/table'
import { COLUMN_MODELS, getMissingLabel, type TableRow } from '../../model/mainViews/table'
import { Link } from '../../ui/controls/Link'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { CitationMarks, type NumberedSource } from '../../ui/text/CitationMarks'
import type { Column } from '../../view/params'
import { useClusterLink } from '../../view/ViewProvider'
import styles from './Table.module.css'

interface Props {
  readonly row: TableRow
  readonly columns: readonly Column[]
  /** Of its figure. */
  readonly source: NumberedSource | null
  readonly isSelected: boolean
}

/** Drawn anew only when something of its own changes. */
export const ClusterRow = memo(function ClusterRow({ row, columns, source, isSelected }: Props) {
  return (
    <tr className={styles.row} data-selected={isSelected || undefined}>
      {columns.map(column =>
        column === 'name' ? (
          <th key={column} scope="row" data-column={column}>
            <ClusterIcon
              iconStyle={getIconStyle({ ...row.cluster, atPrefecture: row.cluster.adcode === null })}
              size={16}
            />
            <RowLink row={row} isSelected={isSelected} />
            {row.cluster.nameConfirmed ? null : <Tag>{t.nameUnconfirmed}</Tag>}
          </th>
        ) : (
          <td key={column} data-column={column} lang={getLang(column)}>
            <Cell column={column} row={row} source={source} />
          </td>
        ),
      )}
    </tr>
  )
})

/** Of what a column holds, where it is not that of the page. */
const getLang = (column: Column) => (column === 'english' ? t.otherLanguage : undefined)

/** With a space before it: what is copied keeps its words apart. */
const Tag = ({ children }: { children: ReactNode }) => (
  <>
    {' '}
    <em className={styles.tag}>{children}</em>
  </>
)

const FigureScope = ({ figure }: { figure: Figure }) => {
  const { counted, rest } = toFigureScope(figure)
  return (
    <small>
      {counted ? (
        <>
          <LangSpan lang={t.sourceLanguage}>{counted}</LangSpan>
          {' · '}
        </>
      ) : null}
      {rest}
    </small>
  )
}

function Cell({ column, row, source }: { column: Column; row: TableRow; source: NumberedSource | null }) {
  const text = COLUMN_MODELS[column].text(row)
  if (text === null) return <span className={styles.missing}>{getMissingLabel(column, row)}</span>
  const { cluster, facts } = row
  switch (column) {
    case 'status':
      return (
        <>
          <ClusterIcon iconStyle={{ ...getIconStyle(cluster), tone: '', glyph: '', shape: 'circle' }} size={11} />
          <BreakableText text={text} />
        </>
      )
    case 'figure':
      return facts?.figure ? (
        <>
          <b>{text}</b> <FigureScope figure={facts.figure} />
          {getFigureTags(facts.figure).map(tag => (
            <Tag key={tag}>{tag}</Tag>
          ))}
          {source ? <CitationMarks sources={[source]} /> : null}
        </>
      ) : null
    case 'products':
      return t.sourceLanguage ? (
        <LangTerms lang={t.sourceLanguage} terms={cluster.products} />
      ) : (
        <BreakableText text={text} />
      )
    case 'measures':
      return <MeasureCounts counts={facts?.measures ?? []} />
    default:
      return <BreakableText text={text} />
  }
}

/** Long text breaks between its parts, after a comma, and nowhere else. */
function BreakableText({ text }: { text: string }) {
  const parts = text.match(/[^，、]+[，、]?/g) ?? []
  if (parts.length < 2) return <span>{text}</span>
  return parts.map(part => (
    <span key={part} className={styles.unbreakable}>
      {part}
    </span>
  ))
}

/** Said as words, seen as six numbers in line, copied with a space between. */
const MeasureCounts = ({ counts }: { counts: readonly number[] }) => (
  <span
    className={styles.measureCounts}
    role="img"
    aria-label={DIRECTION_IDS.map((id, i) => tableMessages.directionCount(DIRECTION[id], counts[i] ?? 0)).join(
      localeFormat.comma,
    )}
  >
    {DIRECTION_IDS.map((id, i) => (
      <Fragment key={id}>
        <span>{counts[i] || '·'}</span>{' '}
      </Fragment>
    ))}
  </span>
)

/** All of a row that a change of filters touches: its address carries them. */
function RowLink({ row: { cluster, name }, isSelected }: { row: TableRow; isSelected: boolean }) {
  const linkProps = useClusterLink()
  return (
    <Link
      data-cluster={cluster.id}
      aria-label={names.cluster(cluster)}
      title={names.cluster(cluster)}
      {...linkProps(cluster.id)}
      aria-current={isSelected ? 'true' : undefined}
    >
      {name}
    </Link>
  )
}
