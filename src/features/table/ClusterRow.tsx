// One cluster in the table. Cells hold no visually hidden text: a selection is copied as it looks.
import { Fragment, memo } from 'react'
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
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import table from '../../ui/table/DataTable.module.css'
import { CitationMarks, type NumberedSource } from '../../ui/text/CitationMarks'
import { Tag } from '../../ui/text/Tag'
import type { Column } from '../../view/params'
import { ClusterLinkCell } from '../clusterLink/ClusterLink'
import { QuoteButton } from '../quote/QuoteButton'
import styles from './Table.module.css'

interface Props {
  readonly row: TableRow
  readonly columns: readonly Column[]
  /** Of its figure. */
  readonly source: NumberedSource | null
  readonly isSelected: boolean
}

/** Renders again only when its own props change. */
export const ClusterRow = memo(function ClusterRow({ row, columns, source, isSelected }: Props) {
  return (
    <tr className={`${table.row} ${styles.row}`} data-selected={isSelected || undefined}>
      {columns.map(column =>
        column === 'name' ? (
          <ClusterLinkCell
            key={column}
            column={column}
            cluster={row.cluster}
            isSelected={isSelected}
            label={names.cluster(row.cluster)}
            after={row.cluster.nameConfirmed ? null : <Tag>{t.nameUnconfirmed}</Tag>}
          >
            {row.name}
          </ClusterLinkCell>
        ) : (
          <td key={column} data-column={column} lang={getLang(column)}>
            <Cell column={column} row={row} source={source} />
          </td>
        ),
      )}
    </tr>
  )
})

/** Language of a column's content where it is not that of the page. */
const getLang = (column: Column) => (column === 'english' ? t.otherLanguage : undefined)

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
  if (text === null) return <span className={table.missing}>{getMissingLabel(column, row)}</span>
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
          {source ? (
            <CitationMarks
              sources={[source]}
              action={<QuoteButton subject={{ cluster: cluster.id, figure: facts.figure }} />}
            />
          ) : null}
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

/** Six numbers in line, read out as words, copied with a space between. */
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
