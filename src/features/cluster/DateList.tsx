// The dates of one recognition as text, each with its basis, and a note on missing ones. Complete without the timeline.

import type { ReactNode } from 'react'
import { clusterMessages } from '#messages/cluster'
import { dateMessages } from '#messages/dates'
import { localeFormat } from '#messages/format'
import { t } from '#messages/t'
import { LangSpan } from '#ui/LangSpan'
import { type ApplicableDeadline, selectDatedDeadlines } from '../../domain/recognition/deadlines'
import type { ListId, RecognitionList } from '../../domain/recognition/recognitionList'
import type { RecognitionTimeline } from '../../domain/recognition/recognitionTimeline'
import { formatListName } from '../../messages/domainFormat'
import { joinList } from '../../messages/format'
import type { ClusterPanelModel } from '../../model/panels/clusterPanel'
import { Citations } from '../../ui/text/CitationMarks'
import { GlossaryTerm } from '../../ui/text/GlossaryTerm'
import { Tag } from '../../ui/text/Tag'
import styles from './Timeline.module.css'
import { LegendMarker, type MarkerStyle } from './TimelineMarker'

interface Props {
  readonly timeline: RecognitionTimeline
  readonly list: RecognitionList | null
  readonly lists: ReadonlyMap<ListId, RecognitionList>
  readonly sourcesTo: string
  readonly getCitations: ClusterPanelModel['getCitations']
}

const renderQuote = (text: string): ReactNode => <LangSpan lang={t.sourceLanguage}>{text}</LangSpan>

function Basis({ basis }: { basis: 'sourced' | 'inferred' }) {
  return (
    <Tag>{basis === 'sourced' ? clusterMessages.sourced : <GlossaryTerm id="inferred">{t.inferred}</GlossaryTerm>}</Tag>
  )
}

function DateItem({
  marker,
  detail,
  children,
}: {
  marker: MarkerStyle | null
  detail?: ReactNode
  children: ReactNode
}) {
  return (
    <li>
      <LegendMarker marker={marker} />
      <div>
        {children}
        {detail ? <small>{detail}</small> : null}
      </div>
    </li>
  )
}

export function DateList({ timeline, list, lists, sourcesTo, getCitations }: Props) {
  const { term, renewal, review, missing } = timeline
  if (missing.includes('list')) return <p className={styles.dates}>{dateMessages.listUnknown}</p>
  const announcement = timeline.events.find(event => event.kind === 'announced')
  const listCitations = <Citations ids={getCitations(list?.sources ?? [])} />
  return (
    <ul className={styles.dates}>
      {announcement ? (
        <DateItem marker={{ kind: 'announced', basis: announcement.basis }}>
          {dateMessages.announcedOn(announcement.date)}
          <Basis basis={announcement.basis} /> {listCitations}
        </DateItem>
      ) : (
        <DateItem marker={null}>{dateMessages.announcedUnknown}</DateItem>
      )}
      {term ? (
        <DateItem
          marker={{ kind: 'term', basis: term.basis }}
          detail={term.basis === 'inferred' && list?.validityNote ? renderQuote(list.validityNote) : null}
        >
          {term.from ? clusterMessages.validFromTo(term.from, term.to) : clusterMessages.validUntil(term.to)}
          <Basis basis={term.basis} /> {listCitations}
        </DateItem>
      ) : null}
      {review ? (
        <DateItem marker={{ kind: review.hasPassed ? 'passed' : 'failed', basis: 'sourced' }}>
          <span>
            {review.hasPassed ? dateMessages.reviewPassedOn(review.date) : dateMessages.reviewFailedOn(review.date)}
          </span>{' '}
          <Citations ids={getCitations([review.source])} />
        </DateItem>
      ) : null}
      {renewal ? (
        <DateItem
          marker={{ kind: 'renewal', basis: renewal.basis }}
          detail={dateMessages.renewedNote(list?.validityYears ?? 0)}
        >
          <span>{dateMessages.renewedUntil(renewal.to)}</span>
          <Basis basis={renewal.basis} />
        </DateItem>
      ) : null}
      {timeline.unknownSince ? (
        <DateItem marker={{ kind: 'open', basis: 'inferred' }}>{dateMessages.noReview(sourcesTo)}</DateItem>
      ) : null}
      {missing.includes('report') ? <DateItem marker={null}>{dateMessages.noNotice}</DateItem> : null}
      {missing.includes('notices-differ') ? (
        <DifferingNotices notices={timeline.applicableDeadlines} getCitations={getCitations} />
      ) : (
        selectDatedDeadlines(timeline.applicableDeadlines).map(notice => (
          <ReportDeadlines
            key={notice.deadline.id}
            notice={notice}
            timeline={timeline}
            lists={lists}
            getCitations={getCitations}
          />
        ))
      )}
    </ul>
  )
}

/** Each says what its own lists are bound to; which of it would hold here, nobody knows. */
function DifferingNotices({
  notices,
  getCitations,
}: {
  notices: readonly ApplicableDeadline[]
  getCitations: Props['getCitations']
}) {
  return (
    <DateItem
      marker={null}
      detail={
        <>
          {dateMessages.otherNoticesDiffer}
          {notices.map(({ deadline }) => (
            <span key={deadline.id}>
              {renderQuote(deadline.textZh)}{' '}
              <span>
                <Citations ids={getCitations([deadline.source])} />
              </span>{' '}
            </span>
          ))}
        </>
      }
    >
      {dateMessages.noticesDiffer}
    </DateItem>
  )
}

/** Days that the notice itself fixes, and those where it is only the custom, each with the sign they have in the drawing. */
function ReportDeadlines({
  notice,
  timeline,
  lists,
  getCitations,
}: { notice: ApplicableDeadline } & Omit<Props, 'list' | 'sourcesTo'>) {
  const { deadline, isBinding } = notice
  const citations = <Citations ids={getCitations([deadline.source])} />
  const getReportDays = (basis: 'sourced' | 'inferred') =>
    timeline.events
      .filter(event => event.kind === 'report' && event.basis === basis && event.sources.includes(deadline.source))
      .map(event => event.date)
  const [fixedDays, customaryDays] = [getReportDays('sourced'), getReportDays('inferred')]
  const exclusionNote = deadline.boundary === 'before' ? dateMessages.deadlineDayExcluded : ''
  const formatLastDays = (days: readonly string[]) =>
    days.length > 0 ? dateMessages.reportDeadlines(days) + exclusionNote : ''
  if (!isBinding) {
    const otherListNames = deadline.appliesTo.flatMap(id => lists.get(id) ?? []).map(formatListName)
    return (
      <DateItem
        marker={{ kind: 'report', basis: 'inferred' }}
        detail={
          dateMessages.borrowedFrom(joinList(otherListNames)) + localeFormat.fullStop + formatLastDays(customaryDays)
        }
      >
        {renderQuote(deadline.textZh)}
        <Basis basis="inferred" /> {citations}
      </DateItem>
    )
  }
  return (
    <>
      <DateItem
        marker={{ kind: 'report', basis: 'sourced' }}
        detail={`${formatLastDays(fixedDays)}${customaryDays.length > 0 ? '' : dateMessages.reportsAfterTermUnclear}`}
      >
        {renderQuote(deadline.textZh)}
        <Basis basis="sourced" /> {citations}
      </DateItem>
      {customaryDays.length > 0 ? (
        <DateItem marker={{ kind: 'report', basis: 'inferred' }} detail={formatLastDays(customaryDays)}>
          {dateMessages.reportsAfterReviewUnclear}
          <Basis basis="inferred" />
        </DateItem>
      ) : null}
    </>
  )
}
