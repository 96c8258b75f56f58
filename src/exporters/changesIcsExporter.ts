// The changes of a period as a calendar. A change whose day is not known stands on the last day of its month or year, and is
// tentative.
import { calendarMessages } from '#messages/calendar'
import { changeMessages } from '#messages/changes'
import { names } from '#messages/names'
import { saveMessages } from '#messages/save'
import { t } from '#messages/t'
import { getLastDay } from '../domain/date/isoDay'
import { type CalendarEvent, formatCalendar } from '../domain/export/icalendar'
import { formatApprovalLine } from '../messages/approvalLine'
import { joinList } from '../messages/format'
import { UID_DOMAIN } from '../model/export/calendar'
import type { ChangeItem } from '../model/mainViews/changes'
import type { Exporter, ExportRequest } from './exporter'
import { formatChange, indexChangeSources, listChangeItems, selectVisibleChanges } from './tables/changesTable'
import { createTranslate } from './tables/fileTable'

/** The same for the same text in any selection and order. */
const hashText = (text: string): string =>
  Array.from(text)
    .reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 0)
    .toString(36)

const getSubjectId = (item: ChangeItem): string =>
  item.kind === 'measure'
    ? hashText(item.measure.textZh)
    : item.kind === 'figure'
      ? hashText(item.figure.textZh + item.figure.metric + item.figure.value)
      : item.recognition.list.id

/** One event a change. */
export const changesIcsExporter: Exporter = {
  id: 'changes-ics',
  label: changeMessages.file.downloadIcs,
  extension: 'ics',
  fileNamePart: changeMessages.file.name,
  emptyText: changeMessages.file.empty,
  countRows: page => selectVisibleChanges(page)?.model.total ?? null,
  build: async request => {
    const visible = selectVisibleChanges(request)
    if (!visible) throw new Error('the changes are not loaded')
    const { model, files } = visible
    const sources = indexChangeSources(files)
    const translate = createTranslate(files.measures, files.figures)
    const toEvent = (item: ChangeItem): CalendarEvent => {
      const { cluster, kind, date, likelihood } = item
      const day = getLastDay(date)
      const isPartial = date.length < day.length
      const isInferred = 'recognition' in item && item.recognition.basis === 'inferred'
      return {
        uid: `${cluster.id}.${kind}.${getSubjectId(item)}.${day}@${UID_DOMAIN}`,
        day,
        summary: calendarMessages.eventSummary(names.cluster(cluster), changeMessages.group[kind], isInferred),
        description: [
          formatChange(item, translate),
          ...(isPartial ? [calendarMessages.partialDateNote(date)] : []),
          ...(likelihood === 'possible' ? [changeMessages.possibleNote] : []),
          ...item.sources.flatMap(id => {
            const source = sources.get(id)
            return source
              ? [calendarMessages.source(translate(source.title), source.originalPublisher ?? source.publisher)]
              : []
          }),
          calendarMessages.asOf(request.version),
        ].join('\n'),
        categories: [t.productName, changeMessages.group[kind]],
        url: request.getClusterUrl(cluster),
        isTentative: isPartial || isInferred || likelihood === 'possible',
      }
    }
    return new Blob([formatCalendar(listChangeItems(model).map(toEvent), buildMeta(request))], {
      type: 'text/calendar',
    })
  },
}

const buildMeta = ({ filters, link, day, version }: ExportRequest) => ({
  name: saveMessages.changesCalendarName(joinList([t.productName, ...filters])),
  description: [calendarMessages.origin(link, day, version), formatApprovalLine()].join('\n'),
  // The day instead of the time of the export: the same view gives the same file.
  stamp: new Date(`${day}T00:00:00Z`),
})
