// The recognition lists: each as a band on a time axis, with its published and recorded numbers and its clusters.

import { localeFormat } from '#messages/format'
import { names } from '#messages/names'
import { programmeMessages } from '#messages/programme'
import { t } from '#messages/t'
import { LangSpan } from '#ui/LangSpan'
import { formatListName } from '../../messages/domainFormat'
import { getIconStyle } from '../../messages/iconStyle'
import type { ProgrammeListRow, ProgrammeListsModel } from '../../model/mainViews/programmePage'
import { Link } from '../../ui/controls/Link'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { Citations } from '../../ui/text/CitationMarks'
import { useClusterLink } from '../../view/ViewProvider'
import { QuoteButton } from '../quote/QuoteButton'
import styles from './Programme.module.css'

const formatPercent = (share: number): string => `${(100 * share).toFixed(2)}%`

function TimeAxis({ model }: { model: ProgrammeListsModel }) {
  return (
    <svg className={styles.axis} width="100%" height="18" aria-hidden="true">
      {model.years.map(({ year, start }) => (
        <text key={year} x={formatPercent(start)} y="13">
          {year}
        </text>
      ))}
    </svg>
  )
}

/** @param today position on the axis, 0 to 1 */
function ListBand({ row, today }: { row: ProgrammeListRow; today: number }) {
  const { list, band, announcedPosition } = row
  return (
    <svg className={styles.band} width="100%" height="22" role="img" aria-label={formatBandLabel(row)}>
      {band ? (
        <rect
          x={formatPercent(band.from)}
          width={formatPercent(band.to - band.from)}
          y="6"
          height="10"
          className={styles.termBar}
          data-basis={band.basis}
          data-level={list.level}
        />
      ) : null}
      {announcedPosition === null ? null : (
        <circle cx={formatPercent(announcedPosition)} cy="11" r="4.5" className={styles.announced} />
      )}
      <line x1={formatPercent(today)} x2={formatPercent(today)} y1="0" y2="22" className={styles.today} />
    </svg>
  )
}

const formatBandLabel = ({ list }: ProgrammeListRow): string =>
  list.validFrom && list.validTo
    ? programmeMessages.termBandLabel(
        formatListName(list),
        list.validFrom,
        list.validTo,
        list.validityBasis === 'sourced' ? programmeMessages.basisSourced : programmeMessages.basisInferred,
      )
    : formatListName(list)

function ListItem({ row, today }: { row: ProgrammeListRow; today: number }) {
  const linkProps = useClusterLink()
  const { list, record, knownNames, withoutPublishedName, missingNames, clusters } = row
  const listName = formatListName(list)
  const counts =
    programmeMessages.publishedCount(list.size, list.sizeInSichuan) +
    (record?.sizeBasis === 'inferred' ? programmeMessages.sizeInferred : '') +
    localeFormat.semicolon +
    programmeMessages.recordedCount(knownNames, missingNames) +
    (withoutPublishedName > 0 ? programmeMessages.withoutName(withoutPublishedName) : '')
  return (
    <li className={styles.list} id={`list-${list.id}`} tabIndex={-1}>
      <h4>
        {`${listName} `}
        <Citations ids={list.sources} />
      </h4>
      <ListBand row={row} today={today} />
      <ul className={styles.facts}>
        <li>
          {list.announced ? programmeMessages.announcedOn(list.announced, list.announcedBasis !== 'sourced') : null}
          {record?.announcedNote ? (
            <small>
              {' '}
              <LangSpan lang={t.sourceLanguage}>{record.announcedNote}</LangSpan>
            </small>
          ) : null}
        </li>
        <li>
          <span>{counts}</span>{' '}
          <QuoteButton subject={{ number: { table: 'lists', row: `list:${list.id}`, column: 'total' } }} />
        </li>
        {list.validityNote ? (
          <li>
            <LangSpan lang={t.sourceLanguage}>{list.validityNote}</LangSpan>
          </li>
        ) : null}
        {record?.reReview.resultZh ? (
          <li>
            <LangSpan lang={t.sourceLanguage}>{record.reReview.resultZh}</LangSpan>
            <Citations ids={record.reReview.sources} />
          </li>
        ) : null}
        {(record?.notes ?? []).map(note => (
          <li key={note.textZh}>
            <LangSpan lang={t.sourceLanguage}>{note.textZh}</LangSpan>
            <Citations ids={[note.source]} action={<QuoteButton subject={{ file: 'programme', statement: note }} />} />
          </li>
        ))}
      </ul>
      {record && record.aggregates.length > 0 ? (
        <>
          <h5>{programmeMessages.aggregates}</h5>
          <ul className={styles.facts}>
            {record.aggregates.map(row => (
              <li key={row.textZh}>
                <LangSpan lang={t.sourceLanguage}>{row.textZh}</LangSpan> {row.asOf ? <small>{row.asOf}</small> : null}
                <Citations
                  ids={[row.source]}
                  action={<QuoteButton subject={{ file: 'programme', statement: row }} />}
                />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {clusters.length > 0 ? (
        <ul className={styles.members} aria-label={programmeMessages.recordedClusters}>
          {clusters.map(cluster => (
            <li key={cluster.id}>
              <ClusterIcon iconStyle={getIconStyle(cluster)} size={16} />
              <Link {...linkProps(cluster.id)}>{names.cluster(cluster)}</Link>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}

/** The bands share one time axis above the list. */
export function Lists({ model }: { model: ProgrammeListsModel }) {
  return (
    <>
      <p className={styles.note}>{programmeMessages.listsNote}</p>
      <TimeAxis model={model} />
      <ol>
        {model.rows.map(row => (
          <ListItem key={row.list.id} row={row} today={model.todayPosition} />
        ))}
      </ol>
    </>
  )
}
