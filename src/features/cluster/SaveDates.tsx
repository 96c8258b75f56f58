// What is still to come for a cluster, as a file for the reader's calendar.

import { dates } from '#messages/dates'
import { names } from '#messages/names'
import { t } from '#messages/t'
import { type IsoDay, lastDayOf } from '../../domain/calendar'
import type { IndustryCluster } from '../../domain/cluster'
import { comingEvents } from '../../domain/deadline'
import { calendarOf, type Dated } from '../../model/calendar'
import type { ClusterPanelModel } from '../../model/clusterPanel'
import { SaveFile } from '../../ui/SaveFile'
import { linkTo } from '../../view/context'
import styles from './Timeline.module.css'

interface Props {
  readonly cluster: IndustryCluster
  readonly dated: readonly Dated[]
  readonly model: ClusterPanelModel
  readonly day: IsoDay
}

export function SaveDates({ cluster, dated, model, day }: Props) {
  const coming = dated.flatMap(({ life }) => comingEvents(life, day)).map(event => event.date)
  const [first] = coming.sort((a, b) => lastDayOf(a).localeCompare(lastDayOf(b)))
  if (first === undefined) return <div className={styles.save}>{dates.noneComing(day)}</div>
  const file = `${cluster.id}-${day}.ics`
  const make = async () =>
    calendarOf(dated, {
      day,
      lists: model.given.lists,
      sources: new Map(model.sources.map(({ source }) => [source.id, source])),
      linkOf: id => linkTo({ cluster: id, lang: t.lang }),
      name: t.calendarOf(names.cluster(cluster)),
      stamp: new Date(),
    })
  return (
    <div className={styles.save}>
      <SaveFile label={t.saveCalendar} name={file} type="text/calendar" make={make} words={t.calendarSays(file)} />
      <span>{dates.coming(coming.length, dates.countedDay(first, lastDayOf(first)))}</span>
    </div>
  )
}
