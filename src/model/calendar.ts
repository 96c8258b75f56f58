// What is still to come for clusters, as entries of a calendar. Every entry says on whose word it stands, and where
// nobody's word gives the day, that it was counted out.

import { calendarWords as words } from '#messages/calendar'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { type IsoDay, lastDayOf } from '../domain/calendar'
import type { ClusterId, IndustryCluster, RecognitionList, Source, SourceId } from '../domain/cluster'
import { comingEvents, type Life, type LifeEvent, lifeOf } from '../domain/deadline'
import { type CalendarEvent, formatCalendar } from '../domain/ics'
import { listName } from '../messages/words'
import type { Dataset } from './dataset'

/** A recognition with its dates, and whose it is. */
export interface Dated {
  readonly cluster: IndustryCluster
  readonly list: RecognitionList | null
  readonly life: Life
}

export interface CalendarNeeds {
  readonly day: IsoDay
  readonly lists: Dataset['lists']
  readonly sourcesTo: Dataset['sourcesTo']
  /** Those that are here; a source that is not goes unnamed. */
  readonly sources: ReadonlyMap<SourceId, Source>
  /** A whole address. */
  readonly linkOf: (id: ClusterId) => string
  readonly name: string
  readonly stamp: Date
}

/** Nobody can be reached under it, and nobody else may own it: what makes the entries ours. */
const UID_DOMAIN = 'sichuan-cluster-map.invalid'

export const datesOf = (clusters: readonly IndustryCluster[], data: Dataset): Dated[] =>
  clusters.flatMap(cluster =>
    cluster.recognitions.map(recognition => ({
      cluster,
      list: (recognition.list && data.lists.get(recognition.list)) || null,
      life: lifeOf(recognition, data.lists, data.deadlines, data.day),
    })),
  )

export function selectEvents(dated: readonly Dated[], needs: CalendarNeeds): CalendarEvent[] {
  return dated
    .flatMap(({ cluster, list, life }) =>
      list ? comingEvents(life, needs.day).map(event => entryOf(event, cluster, list, life, needs)) : [],
    )
    .sort((a, b) => a.day.localeCompare(b.day) || a.uid.localeCompare(b.uid))
}

function entryOf(
  event: LifeEvent,
  cluster: IndustryCluster,
  list: RecognitionList,
  life: Life,
  { lists, sourcesTo, sources, linkOf }: CalendarNeeds,
): CalendarEvent {
  const last = lastDayOf(event.date)
  const inferred = event.basis === 'inferred'
  const isReport = event.kind === 'report'
  const notice = isReport ? life.notices.find(n => event.sources.includes(n.deadline.source)) : undefined
  const borrowed = notice && !notice.own
  const others = notice?.deadline.appliesTo.flatMap(id => lists.get(id) ?? []).map(listName) ?? []
  const remarks = isReport
    ? [notice?.deadline.textZh ?? null, borrowed ? words.borrowed(others) : inferred ? words.afterRenewal : null]
    : [
        life.renewal ? words.renewed(list.validityYears ?? 0) : list.validityNote,
        event.date.length < last.length ? words.countedTo(event.date) : null,
      ]
  const cited = event.sources.flatMap(id => sources.get(id) ?? [])
  return {
    uid: `${cluster.id}.${list.id}.${event.kind}.${last}@${UID_DOMAIN}`,
    day: last,
    summary: words.summary(names.cluster(cluster), isReport ? words.report : words.end(listName(list)), inferred),
    description: [
      isReport ? words.lastDayToReport(Number(last.slice(0, 4)) - 1) : words.lastDayInForce,
      list.titleZh,
      ...remarks,
      ...cited.map(source => words.source(source.title, source.originalPublisher ?? source.publisher)),
      words.asOf(sourcesTo),
    ]
      .filter(line => line !== null)
      .join('\n'),
    categories: [t.product, isReport ? words.reports : words.ends],
    url: linkOf(cluster.id),
    tentative: inferred,
  }
}

/** @returns null when nothing is to come */
export function calendarOf(dated: readonly Dated[], needs: CalendarNeeds): string | null {
  const events = selectEvents(dated, needs)
  return events.length > 0 ? formatCalendar(events, needs) : null
}

/** The same as a file. */
export function buildCalendarFile(dated: readonly Dated[], needs: CalendarNeeds): Blob | null {
  const text = calendarOf(dated, needs)
  return text === null ? null : new Blob([text], { type: 'text/calendar' })
}
