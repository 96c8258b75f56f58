// What is still to come for clusters, as entries of a calendar. Every entry says sources it stands, and where
// nobody's word gives the day, that it was counted out.

import { calendarMessages } from '#messages/calendar'
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { ClusterId, IndustryCluster } from '../../domain/cluster/cluster'
import { getLastDay, type IsoDay } from '../../domain/date/isoDay'
import { type CalendarEvent, formatCalendar } from '../../domain/export/icalendar'
import type { RecognitionList } from '../../domain/recognition/recognitionList'
import {
  buildRecognitionTimeline,
  type RecognitionTimeline,
  selectUpcomingEvents,
  type TimelineEvent,
} from '../../domain/recognition/recognitionTimeline'
import type { Source, SourceId } from '../../domain/source/source'
import { formatListName } from '../../messages/domainFormat'
import type { Dataset } from '../dataset/dataset'

/** A recognition with its dates, and whose it is. */
export interface DatedRecognition {
  readonly cluster: IndustryCluster
  readonly list: RecognitionList | null
  readonly timeline: RecognitionTimeline
}

export interface CalendarContext {
  readonly day: IsoDay
  readonly lists: Dataset['lists']
  readonly sourcesTo: Dataset['sourcesTo']
  /** Those that are here; a source that is not goes unnamed. */
  readonly sources: ReadonlyMap<SourceId, Source>
  /** A whole address. */
  readonly getClusterUrl: (id: ClusterId) => string
  readonly name: string
  readonly stamp: Date
}

/** Nobody can be reached under it, and nobody else may own it: what makes the entries ours. */
const UID_DOMAIN = 'sichuan-cluster-map.invalid'

export const getDatedRecognitions = (clusters: readonly IndustryCluster[], data: Dataset): DatedRecognition[] =>
  clusters.flatMap(cluster =>
    cluster.recognitions.map(recognition => ({
      cluster,
      list: (recognition.list && data.lists.get(recognition.list)) || null,
      timeline: buildRecognitionTimeline(recognition, data.lists, data.deadlines, data.day),
    })),
  )

export function selectEvents(
  datedRecognitions: readonly DatedRecognition[],
  context: CalendarContext,
): CalendarEvent[] {
  return datedRecognitions
    .flatMap(({ cluster, list, timeline }) =>
      list
        ? selectUpcomingEvents(timeline, context.day).map(event =>
            toCalendarEvent(event, cluster, list, timeline, context),
          )
        : [],
    )
    .sort((a, b) => a.day.localeCompare(b.day) || a.uid.localeCompare(b.uid))
}

function toCalendarEvent(
  event: TimelineEvent,
  cluster: IndustryCluster,
  list: RecognitionList,
  timeline: RecognitionTimeline,
  { lists, sourcesTo, sources, getClusterUrl }: CalendarContext,
): CalendarEvent {
  const lastDay = getLastDay(event.date)
  const isInferred = event.basis === 'inferred'
  const isReport = event.kind === 'report'
  const notice = isReport
    ? timeline.applicableDeadlines.find(applicability => event.sources.includes(applicability.deadline.source))
    : undefined
  const isFromOtherList = notice && !notice.isBinding
  const otherLists = notice?.deadline.appliesTo.flatMap(id => lists.get(id) ?? []).map(formatListName) ?? []
  const remarks = isReport
    ? [
        notice?.deadline.textZh ?? null,
        isFromOtherList
          ? calendarMessages.basedOnOtherList(otherLists)
          : isInferred
            ? calendarMessages.reportsAfterReviewUnclear
            : null,
      ]
    : [
        timeline.renewal ? calendarMessages.termExtended(list.validityYears ?? 0) : list.validityNote,
        event.date.length < lastDay.length ? calendarMessages.partialDateNote(event.date) : null,
      ]
  const citedSources = event.sources.flatMap(id => sources.get(id) ?? [])
  return {
    uid: `${cluster.id}.${list.id}.${event.kind}.${lastDay}@${UID_DOMAIN}`,
    day: lastDay,
    summary: calendarMessages.eventSummary(
      names.cluster(cluster),
      isReport ? calendarMessages.reportEvent : calendarMessages.termEndEvent(formatListName(list)),
      isInferred,
    ),
    description: [
      isReport ? calendarMessages.lastDayToReport(Number(lastDay.slice(0, 4)) - 1) : calendarMessages.lastDayInForce,
      list.titleZh,
      ...remarks,
      ...citedSources.map(source =>
        calendarMessages.source(source.title, source.originalPublisher ?? source.publisher),
      ),
      calendarMessages.asOf(sourcesTo),
    ]
      .filter(line => line !== null)
      .join('\n'),
    categories: [t.productName, isReport ? calendarMessages.reportCategory : calendarMessages.termEndCategory],
    url: getClusterUrl(cluster.id),
    isTentative: isInferred,
  }
}

/** @returns null when nothing is to come */
export function formatRecognitionCalendar(
  datedRecognitions: readonly DatedRecognition[],
  context: CalendarContext,
): string | null {
  const events = selectEvents(datedRecognitions, context)
  return events.length > 0 ? formatCalendar(events, context) : null
}

/** The same as a file. */
export function buildCalendarFile(
  datedRecognitions: readonly DatedRecognition[],
  context: CalendarContext,
): Blob | null {
  const text = formatRecognitionCalendar(datedRecognitions, context)
  return text === null ? null : new Blob([text], { type: 'text/calendar' })
}
