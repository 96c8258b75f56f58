// The dates of a cluster's recognitions: drawn on one axis for the eye, and told below in a list that says all of it.
import { Fragment, type ReactNode } from 'react'
import type { IsoDay } from '../../domain/calendar'
import { datedOf } from '../../domain/deadline'
import type { IndustryId } from '../../domain/industry'
import { joinZh } from '../../i18n/format'
import { LEVEL, listName } from '../../i18n/words'
import { t } from '../../i18n/zh-CN'
import type { RecognitionModel } from '../../model/clusterPanel'
import type { Dataset } from '../../model/dataset'
import { type Band, selectTimeline, type TimelineModel } from '../../model/timeline'
import { Cites } from './Cited'
import styles from './Timeline.module.css'
import { KeySign, SignShape, SpanShape } from './TimeSign'

const nameOf = ({ list, recognition }: RecognitionModel): string =>
  list ? listName(list) : `${LEVEL[recognition.level]} · ${t.yearUnknown}`

interface Props {
  readonly recognitions: readonly RecognitionModel[]
  readonly lists: Dataset['lists']
  readonly day: IsoDay
  readonly industry: IndustryId
}

export function Timeline({ recognitions, lists, day, industry }: Props) {
  const model = selectTimeline(
    recognitions.map(r => r.life),
    day,
  )
  return (
    <div className={styles.timeline} data-timeline data-tone={industry}>
      {model ? <Drawing model={model} names={recognitions.map(nameOf)} day={day} /> : null}
      {recognitions.map(recognition => (
        <Fragment key={nameOf(recognition)}>
          {recognitions.length > 1 ? <h4>{nameOf(recognition)}</h4> : null}
          <Dates model={recognition} lists={lists} />
        </Fragment>
      ))}
    </div>
  )
}

/** Where the words at the line of the day stand, so that they stay within the drawing. */
const anchorAt = (x: number): 'start' | 'middle' | 'end' => (x < 20 ? 'start' : x > 80 ? 'end' : 'middle')

function Drawing({ model, names, day }: { model: TimelineModel; names: readonly string[]; day: string }) {
  const { dayX, years, bands } = model
  const everyOther = years.length > 9
  return (
    <div className={styles.drawing} aria-hidden="true">
      <svg className={styles.ground} width="100%" height="100%">
        {years.slice(1).map(({ year, x }) => (
          <line key={year} className={styles.year} x1={`${x}%`} x2={`${x}%`} y1="20" y2="100%" />
        ))}
        {dayX === null ? null : (
          <>
            <line className={styles.day} x1={`${dayX}%`} x2={`${dayX}%`} y1="17" y2="100%" />
            <text className={styles.dayWords} x={`${dayX}%`} y="12" textAnchor={anchorAt(dayX)}>
              {t.axisDay(day)}
            </text>
          </>
        )}
      </svg>
      {bands.map((band, i) =>
        band ? (
          <Fragment key={names[i]}>
            <p>
              <span>{names[i]}</span>
            </p>
            <BandStrip band={band} />
          </Fragment>
        ) : null,
      )}
      <svg className={styles.axis} width="100%" height="20">
        <line x1="0" x2="100%" y1="0.5" y2="0.5" />
        {years.map(({ year, x, width }, i) =>
          everyOther && i % 2 > 0 ? null : (
            <text key={year} x={`${x + width / 2}%`} y="15" textAnchor="middle">
              {year}
            </text>
          ),
        )}
      </svg>
    </div>
  )
}

const BAR_Y = 4
const ON_BAR = 10
const BELOW_BAR = 25

/** Wider than the sign itself: then the period is drawn behind it. */
const WIDE = 4

function BandStrip({ band }: { band: Band }) {
  return (
    <svg width="100%" height="34">
      {band.spans.map(span => (
        <SpanShape key={span.kind} span={span} y={BAR_Y} />
      ))}
      {band.signs.map(sign => {
        const y = sign.kind === 'report' ? BELOW_BAR : ON_BAR
        const from = sign.x - sign.width / 2
        return (
          <Fragment key={`${sign.kind}-${sign.x}`}>
            {sign.width > WIDE ? (
              <line className={styles.period} x1={`${from}%`} x2={`${from + sign.width}%`} y1={y} y2={y} />
            ) : null}
            <svg x={`${sign.x}%`} y={y} overflow="visible">
              <SignShape kind={sign.kind} basis={sign.basis} />
            </svg>
          </Fragment>
        )
      })}
    </svg>
  )
}

function Basis({ basis }: { basis: 'sourced' | 'inferred' }) {
  return <em className={styles.tag}>{basis === 'sourced' ? t.sourced : t.inferred}</em>
}

function Row({
  mark,
  note,
  children,
}: {
  mark: Parameters<typeof KeySign>[0]['mark']
  note?: string
  children: ReactNode
}) {
  return (
    <li>
      <KeySign mark={mark} />
      <div>
        {children}
        {note ? <small>{note}</small> : null}
      </div>
    </li>
  )
}

function Dates({ model, lists }: { model: RecognitionModel; lists: Dataset['lists'] }) {
  const { list, life, lifeCites } = model
  const { term, renewal, review, missing } = life
  const announced = life.events.find(event => event.kind === 'announced')
  return (
    <ul className={styles.dates}>
      {missing.includes('list') ? <Row mark={null}>{t.datesNeedList}</Row> : null}
      {announced ? (
        <Row mark={{ kind: 'announced', basis: announced.basis }}>
          {t.announcedOn(announced.date)} <Basis basis={announced.basis} /> <Cites numbers={lifeCites.list} />
        </Row>
      ) : null}
      {missing.includes('announced') ? <Row mark={null}>{t.announcedUnknown}</Row> : null}
      {term ? (
        <Row
          mark={{ kind: 'term', basis: term.basis }}
          note={term.basis === 'inferred' ? (list?.validityNote ?? '') : ''}
        >
          {term.from ? t.validFromTo(term.from, term.to) : t.until(term.to)} <Basis basis={term.basis} />{' '}
          <Cites numbers={lifeCites.list} />
        </Row>
      ) : null}
      {review ? (
        <Row mark={{ kind: review.passed ? 'passed' : 'failed', basis: 'sourced' }}>
          {review.passed ? t.passedOn(review.date) : t.failedOn(review.date)} <Cites numbers={lifeCites.review} />
        </Row>
      ) : null}
      {renewal ? (
        <Row mark={{ kind: 'renewal', basis: renewal.basis }} note={t.renewedNote(list?.validityYears ?? 0)}>
          {t.renewedUntil(renewal.to)} <Basis basis={renewal.basis} />
        </Row>
      ) : null}
      {missing.includes('review') ? <Row mark={{ kind: 'open', basis: 'inferred' }}>{t.noReview}</Row> : null}
      <Reports model={model} lists={lists} />
    </ul>
  )
}

function Reports({ model: { life, lifeCites }, lists }: { model: RecognitionModel; lists: Dataset['lists'] }) {
  if (life.missing.includes('report')) return <Row mark={null}>{t.noNotice}</Row>
  const dated = datedOf(life.notices)
  const reports = life.events.filter(event => event.kind === 'report')
  return (
    <>
      {lifeCites.notices.map(({ item, cites }) => {
        const { deadline, own } = item
        const others = deadline.appliesTo.flatMap(id => lists.get(id) ?? []).map(listName)
        const days = reports.filter(event => event.sources.includes(deadline.source)).map(event => event.date)
        const basis = own ? 'sourced' : 'inferred'
        const note = [
          own ? '' : `${t.borrowedFrom(joinZh(others))}。`,
          days.length > 0 ? t.reportDays(days) : '',
          own ? t.reportAfter : '',
        ].join('')
        return (
          <Row key={deadline.id} mark={dated.includes(item) ? { kind: 'report', basis } : null} note={note}>
            {deadline.textZh} <Basis basis={basis} /> <Cites numbers={cites} />
          </Row>
        )
      })}
      {life.missing.includes('notices-differ') ? <Row mark={null}>{t.noticesDiffer}</Row> : null}
    </>
  )
}
