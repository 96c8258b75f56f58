// Downloads the future dates of the visible clusters as a calendar file.
import { useQueryClient } from '@tanstack/react-query'
import { saveMessages } from '#messages/save'
import { t } from '#messages/t'
import { fetchMeasures } from '../../data/queries'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { DownloadButton } from '../../ui/controls/DownloadButton'
import { buildAbsoluteUrl } from '../../view/ViewProvider'

interface Props {
  readonly data: Dataset
  readonly clusters: readonly PlacedCluster[]
  readonly fileName: string
  /** The absolute URL of the view. */
  readonly getLink: () => string
}

export function CalendarDownload({ data, clusters, fileName, getLink }: Props) {
  const client = useQueryClient()
  const buildFile = async () => {
    const [{ buildCalendarFile, getDatedRecognitions }, { value }] = await Promise.all([
      import('../../model/export/calendar'),
      fetchMeasures(client),
    ])
    return buildCalendarFile(getDatedRecognitions(clusters, data), {
      day: data.day,
      lists: data.lists,
      sourcesTo: data.sourcesTo,
      sources: new Map(value.sources.map(source => [source.id, source])),
      getClusterUrl: id => buildAbsoluteUrl({ cluster: id, lang: t.lang }),
      name: saveMessages.calendarName(t.productName),
      stamp: new Date(),
    })
  }
  return (
    <DownloadButton
      label={saveMessages.downloadCalendar}
      fileName={fileName}
      buildFile={buildFile}
      emptyText={saveMessages.noUpcomingDates}
      labels={saveMessages.saveOutcome}
      getLink={getLink}
    />
  )
}
