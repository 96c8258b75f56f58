// What is still to come for all that is selected, as one file for the reader's calendar.
import { useQueryClient } from '@tanstack/react-query'
import { t } from '#messages/t'
import { fetchMeasures } from '../data/queries'
import { PREFECTURES } from '../domain/prefectures'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { SaveFile } from '../ui/SaveFile'
import { linkTo, useViewState } from '../view/context'

interface Props {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
}

export function SelectionCalendar({ data, selection }: Props) {
  const client = useQueryClient()
  const { city } = useViewState().view
  const places = city.flatMap(code => PREFECTURES.find(p => p.code === code)?.pinyin ?? [])
  const file = `${['sichuan-clusters', ...places.slice(0, 3), data.day].join('-')}.ics`
  const make = async () => {
    const [{ calendarOf, datesOf }, { value }] = await Promise.all([import('../model/calendar'), fetchMeasures(client)])
    return calendarOf(datesOf(selection, data), {
      day: data.day,
      lists: data.lists,
      sources: new Map(value.sources.map(source => [source.id, source])),
      linkOf: id => linkTo({ cluster: id, lang: t.lang }),
      name: t.calendarOf(t.product),
      stamp: new Date(),
    })
  }
  return <SaveFile label={t.saveCalendar} name={file} type="text/calendar" make={make} words={t.calendarSays(file)} />
}
