// What is still to come for a cluster, as a file for the reader's calendar.
import type { IsoDay } from '../../domain/calendar'
import type { IndustryCluster } from '../../domain/cluster'
import { comingEvents } from '../../domain/deadline'
import { t } from '../../i18n/zh-CN'
import type { ClusterPanelModel } from '../../model/clusterPanel'
import { SaveFile } from '../../ui/SaveFile'
import { linkTo } from '../../view/context'
import styles from './Timeline.module.css'

interface Props {
  readonly cluster: IndustryCluster
  readonly model: ClusterPanelModel
  readonly day: IsoDay
}

export function SaveDates({ cluster, model, day }: Props) {
  const coming = model.recognitions.flatMap(({ life }) => comingEvents(life, day)).map(event => event.date)
  const [first] = coming.sort()
  if (first === undefined) return <p className={styles.save}>{t.noneComing(day)}</p>
  const file = `${cluster.id}-${day}.ics`
  const make = async () => {
    const { calendarOf } = await import('../../model/calendar')
    return calendarOf(
      model.recognitions.map(({ list, life }) => ({ cluster, list, life })),
      {
        day,
        lists: model.lists,
        sources: new Map(model.sources.map(({ source }) => [source.id, source])),
        linkOf: id => linkTo({ cluster: id }),
        name: t.calendarOf(cluster.nameZh),
        stamp: new Date(),
      },
    )
  }
  return (
    <p className={styles.save}>
      <SaveFile label={t.saveCalendar} name={file} type="text/calendar" make={make} words={t.calendarSays(file)} />
      <span>{t.coming(coming.length, first)}</span>
    </p>
  )
}
