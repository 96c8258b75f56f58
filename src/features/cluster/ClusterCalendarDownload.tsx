// A button that downloads the upcoming dates of a cluster as a calendar file.
import { dateMessages } from '#messages/dates'
import { names } from '#messages/names'
import { saveMessages } from '#messages/save'
import { t } from '#messages/t'
import type { IndustryCluster } from '../../domain/cluster/cluster'
import { getLastDay, type IsoDay } from '../../domain/date/isoDay'
import { selectUpcomingEvents } from '../../domain/recognition/recognitionTimeline'
import type { DatedRecognition } from '../../model/export/calendar'
import type { ClusterPanelModel } from '../../model/panels/clusterPanel'
import { DownloadButton } from '../../ui/controls/DownloadButton'
import { buildAbsoluteUrl, buildShareUrl, useViewState } from '../../view/ViewProvider'
import styles from './Timeline.module.css'

interface Props {
  readonly cluster: IndustryCluster
  readonly datedRecognitions: readonly DatedRecognition[]
  readonly model: ClusterPanelModel
  readonly day: IsoDay
}

/** Without upcoming dates it states so instead. The code that builds the file loads on the click. */
export function ClusterCalendarDownload({ cluster, datedRecognitions, model, day }: Props) {
  const { view } = useViewState()
  const upcomingDates = datedRecognitions
    .flatMap(({ timeline }) => selectUpcomingEvents(timeline, day))
    .map(event => event.date)
  const [nextDate] = upcomingDates.sort((a, b) => getLastDay(a).localeCompare(getLastDay(b)))
  if (nextDate === undefined) return <div className={styles.download}>{dateMessages.noUpcomingDates(day)}</div>
  const buildFile = async () => {
    const { buildCalendarFile } = await import('../../model/export/calendar')
    return buildCalendarFile(datedRecognitions, {
      day,
      lists: model.context.lists,
      sourcesTo: model.context.sourcesTo,
      sources: new Map(model.sources.map(({ source }) => [source.id, source])),
      getClusterUrl: id => buildAbsoluteUrl({ cluster: id, lang: t.lang }),
      name: saveMessages.calendarName(names.cluster(cluster)),
      link: buildShareUrl(view, day),
    })
  }
  return (
    <div className={styles.download}>
      <DownloadButton
        label={saveMessages.downloadCalendar}
        fileName={`${cluster.id}-${day}.ics`}
        buildFile={buildFile}
        emptyText={saveMessages.noUpcomingDates}
        labels={saveMessages.saveOutcome}
        getLink={() => buildShareUrl(view, null)}
      />
      <span>
        {dateMessages.upcomingDates(
          upcomingDates.length,
          dateMessages.lastDayOfPartialDate(nextDate, getLastDay(nextDate)),
        )}
      </span>
    </div>
  )
}
