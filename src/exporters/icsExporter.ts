// The upcoming dates of the visible clusters as a calendar.
import { exportMessages } from '#messages/exports'
import { saveMessages } from '#messages/save'
import { t } from '#messages/t'
import { joinList } from '../messages/format'
import { buildCalendarFile, countUpcomingDates, getDatedRecognitions } from '../model/export/calendar'
import type { Exporter } from './exporter'

/** One event a date; no file without any. */
export const icsExporter: Exporter = {
  id: 'ics',
  label: rows => exportMessages.download(exportMessages.formats.ics, rows),
  extension: 'ics',
  emptyText: saveMessages.noUpcomingDates,
  countRows: ({ clusters, data }) => countUpcomingDates(clusters, data),
  build: async request => {
    const { clusters, data, loadMeasures, getClusterUrl } = request
    const { sources } = await loadMeasures()
    const file = buildCalendarFile(getDatedRecognitions(clusters, data), {
      day: data.day,
      lists: data.lists,
      sourcesTo: data.sourcesTo,
      sources: new Map(sources.map(source => [source.id, source])),
      getClusterUrl: id => getClusterUrl({ id }),
      name: saveMessages.calendarName(joinList([t.productName, ...request.filters])),
      link: request.link,
    })
    if (!file) throw new Error('no upcoming dates')
    return file
  },
}
