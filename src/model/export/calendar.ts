// Upcoming dates of clusters as a calendar file: yearly reports and ends of terms. Every event names its sources, and is
// tentative where its date is inferred.

import * as province from '#dataset/province.json'
import { calendarMessages } from '#messages/calendar'
import { names } from '#messages/names'
import { t } from '#messages/t'
import type { ClusterId, IndustryCluster } from '../../domain/cluster/cluster'
import { memoize } from '../../domain/computation/memoize'
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
import { formatApprovalLine } from '../../messages/approvalLine'
import { formatListName } from '../../messages/domainFormat'
import type { Dataset } from '../dataset/dataset'

/** A recognition of a cluster with its dates. */
export interface DatedRecognition {
  readonly cluster: IndustryCluster
  readonly list: RecognitionList | null
  readonly timeline: RecognitionTimeline
}

/** Everything besides the recognitions that events are built from. */
export interface CalendarContext {
  readonly day: IsoDay
  readonly lists: Dataset['lists']
  readonly sourcesTo: Dataset['sourcesTo']
  /** The sources that are loaded; others are not named. */
  readonly sources: ReadonlyMap<SourceId, Source>
  /** Returns a whole URL. */
  readonly getClusterUrl: (id: ClusterId) => string
  /** Name of the calendar. */
  readonly name: string
  /** Whole URL of the view. */
  readonly link: string
}

/** Makes the ids of events unique. The top-level domain `invalid` is reserved (RFC 2606), so no other site can own it. */
export const UID_DOMAIN = `${province.siteId}.invalid`

/** The recognitions of the clusters, with their dates on the day of the dataset. */
export const getDatedRecognitions = (clusters: readonly IndustryCluster[], data: Dataset): DatedRecognition[] =>
  clusters.flatMap(cluster =>
    cluster.recognitions.map(recognition => ({
      cluster,
      list: (recognition.list && data.lists.get(recognition.list)) || null,
      timeline: buildRecognitionTimeline(recognition, data.lists, data.deadlines, data.day),
    })),
  )

/** Number of events of a calendar of the clusters. Clusters with the same recognitions are computed once. */
export function countUpcomingDates(clusters: readonly IndustryCluster[], data: Dataset): number {
  const countDates = memoize(
    (recognitions: IndustryCluster['recognitions']): number =>
      recognitions
        .filter(({ list }) => list && data.lists.has(list))
        .map(recognition => buildRecognitionTimeline(recognition, data.lists, data.deadlines, data.day))
        .reduce((sum, timeline) => sum + selectUpcomingEvents(timeline, data.day).length, 0),
    new WeakMap(),
  )
  return clusters.reduce((sum, { recognitions }) => sum + countDates(recognitions), 0)
}

/**
 * Selects the events of the day and later, by day.
 *
 *     report due 2025-03-31 by the notice of the list      -> that day, confirmed
 *     the same, known only from the notice of another list -> that day, tentative, with the name of the other list
 *     term to 2028 after a passed review                   -> 2028-12-31, tentative, "counted to the end of the year"
 */
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

/** @returns the text of the calendar, null without upcoming events */
export function formatRecognitionCalendar(
  datedRecognitions: readonly DatedRecognition[],
  context: CalendarContext,
): string | null {
  const events = selectEvents(datedRecognitions, context)
  // The day instead of the time of the export: the same view gives the same file.
  const stamp = new Date(`${context.day}T00:00:00Z`)
  const { name, link, day, sourcesTo } = context
  const description = [calendarMessages.origin(link, day, sourcesTo), formatApprovalLine()].join('\n')
  return events.length > 0 ? formatCalendar(events, { name, description, stamp }) : null
}

/** @returns the calendar as a file, null without upcoming events */
export function buildCalendarFile(
  datedRecognitions: readonly DatedRecognition[],
  context: CalendarContext,
): Blob | null {
  const text = formatRecognitionCalendar(datedRecognitions, context)
  return text === null ? null : new Blob([text], { type: 'text/calendar' })
}
