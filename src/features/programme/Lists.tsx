// The seven lists as bands on one axis of time, and beneath each what was published of it and what is recorded here.

import { f } from '#messages/format'
import { names } from '#messages/names'
import { p } from '#messages/programme'
import { t } from '#messages/t'
import { Quoted } from '#ui/quoted'
import { markOf } from '../../messages/marks'
import { listName } from '../../messages/words'
import type { ListModel, ListsModel } from '../../model/programmePage'
import { Link } from '../../ui/Link'
import { Mark } from '../../ui/Mark'
import { useWayToCluster } from '../../view/context'
import { Marks, type Numbered } from './Marks'
import styles from './Programme.module.css'

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`

function Axis({ model }: { model: ListsModel }) {
  return (
    <svg className={styles.axis} width="100%" height="18" aria-hidden="true">
      {model.years.map(({ year, at }) => (
        <text key={year} x={percent(at)} y="13">
          {year}
        </text>
      ))}
    </svg>
  )
}

function Band({ row, today }: { row: ListModel; today: number }) {
  const { list, band, announced } = row
  return (
    <svg className={styles.band} width="100%" height="22" role="img" aria-label={bandWords(row)}>
      {band ? (
        <rect
          x={percent(band.from)}
          width={percent(band.to - band.from)}
          y="6"
          height="10"
          className={styles.term}
          data-basis={band.basis}
          data-level={list.level}
        />
      ) : null}
      {announced === null ? null : <circle cx={percent(announced)} cy="11" r="4.5" className={styles.announced} />}
      <line x1={percent(today)} x2={percent(today)} y1="0" y2="22" className={styles.today} />
    </svg>
  )
}

const bandWords = ({ list }: ListModel): string =>
  list.validFrom && list.validTo
    ? p.bandOf(listName(list), list.validFrom, list.validTo, list.validityBasis === 'sourced' ? p.stated : p.counted)
    : listName(list)

function Row({ row, model, sources }: { row: ListModel; model: ListsModel; sources: Numbered }) {
  const wayTo = useWayToCluster()
  const { list, record, known, unnamed, missing, clusters } = row
  return (
    <li className={styles.list} id={`list-${list.id}`} tabIndex={-1}>
      <h4>
        {`${listName(list)} `}
        <Marks ids={list.sources} sources={sources} />
      </h4>
      <Band row={row} today={model.today} />
      <ul className={styles.facts}>
        <li>
          {list.announced ? p.announcedOn(list.announced, list.announcedBasis !== 'sourced') : null}
          {record?.announcedNote ? (
            <small>
              {' '}
              <Quoted lang={t.quoted}>{record.announcedNote}</Quoted>
            </small>
          ) : null}
        </li>
        <li>
          {p.published(list.size, list.sizeInSichuan)}
          {(record?.sizeBasis === 'inferred' ? p.sizeCounted : '') + f.semicolon + p.recorded(known, missing)}
          {unnamed > 0 ? p.withoutName(unnamed) : null}
        </li>
        {list.validityNote ? (
          <li>
            <Quoted lang={t.quoted}>{list.validityNote}</Quoted>
          </li>
        ) : null}
        {record?.reReview.resultZh ? (
          <li>
            <Quoted lang={t.quoted}>{record.reReview.resultZh}</Quoted>
            <Marks ids={record.reReview.sources} sources={sources} />
          </li>
        ) : null}
        {(record?.notes ?? []).map(note => (
          <li key={note.textZh}>
            <Quoted lang={t.quoted}>{note.textZh}</Quoted>
            <Marks ids={[note.source]} sources={sources} />
          </li>
        ))}
      </ul>
      {record && record.aggregates.length > 0 ? (
        <>
          <h5>{p.aggregates}</h5>
          <ul className={styles.facts}>
            {record.aggregates.map(row => (
              <li key={row.textZh}>
                <Quoted lang={t.quoted}>{row.textZh}</Quoted> {row.asOf ? <small>{row.asOf}</small> : null}
                <Marks ids={[row.source]} sources={sources} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {clusters.length > 0 ? (
        <ul className={styles.members} aria-label={p.recordedClusters}>
          {clusters.map(cluster => (
            <li key={cluster.id}>
              <Mark look={markOf(cluster)} size={16} />
              <Link {...wayTo(cluster.id)}>{names.cluster(cluster)}</Link>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}

export function Lists({ model, sources }: { model: ListsModel; sources: Numbered }) {
  return (
    <>
      <p className={styles.note}>{p.listsNote}</p>
      <Axis model={model} />
      <ol className={styles.lists}>
        {model.rows.map(row => (
          <Row key={row.list.id} row={row} model={model} sources={sources} />
        ))}
      </ol>
    </>
  )
}
