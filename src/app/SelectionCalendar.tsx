// The dates to come of the clusters in sight, as one file for the reader's calendar.
import { useQueryClient } from '@tanstack/react-query'
import { save } from '#messages/save'
import { t } from '#messages/t'
import { fetchMeasures } from '../data/queries'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { SaveFile } from '../ui/SaveFile'
import { linkTo } from '../view/context'

interface Props {
  readonly data: Dataset
  readonly clusters: readonly PlacedCluster[]
  readonly fileName: string
  /** The whole address of the view. */
  readonly link: () => string
}

export function SelectionCalendar({ data, clusters, fileName, link }: Props) {
  const client = useQueryClient()
  const make = async () => {
    const [{ buildCalendarFile, datesOf }, { value }] = await Promise.all([
      import('../model/calendar'),
      fetchMeasures(client),
    ])
    return buildCalendarFile(datesOf(clusters, data), {
      day: data.day,
      lists: data.lists,
      sourcesTo: data.sourcesTo,
      sources: new Map(value.sources.map(source => [source.id, source])),
      linkOf: id => linkTo({ cluster: id, lang: t.lang }),
      name: save.calendarName(t.product),
      stamp: new Date(),
    })
  }
  return (
    <SaveFile
      label={save.downloadCalendar}
      name={fileName}
      make={make}
      nothing={save.noDates}
      words={save.words}
      link={link}
    />
  )
}
