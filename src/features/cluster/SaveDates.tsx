// What is still to come for a cluster, as a file for the reader's calendar.

import { dates } from '#messages/dates'
import { names } from '#messages/names'
import { save } from '#messages/save'
import { t } from '#messages/t'
import { type IsoDay, lastDayOf } from '../../domain/calendar'
import type { IndustryCluster } from '../../domain/cluster'
import { comingEvents } from '../../domain/deadline'
import type { Dated } from '../../model/calendar'
import type { ClusterPanelModel } from '../../model/clusterPanel'
import { SaveFile } from '../../ui/SaveFile'
import { formatSharedLink, linkTo, useViewState } from '../../view/context'
import styles from './Timeline.module.css'

interface Props {
  readonly cluster: IndustryCluster
  readonly dated: readonly Dated[]
  readonly model: ClusterPanelModel
  readonly day: IsoDay
}

export function SaveDates({ cluster, dated, model, day }: Props) {
  const { view } = useViewState()
  const coming = dated.flatMap(({ life }) => comingEvents(life, day)).map(event => event.date)
  const [first] = coming.sort((a, b) => lastDayOf(a).localeCompare(lastDayOf(b)))
  if (first === undefined) return <div className={styles.save}>{dates.noneComing(day)}</div>
  const make = async () => {
    const { buildCalendarFile } = await import('../../model/calendar')
    return buildCalendarFile(dated, {
      day,
      lists: model.given.lists,
      sourcesTo: model.given.sourcesTo,
      sources: new Map(model.sources.map(({ source }) => [source.id, source])),
      linkOf: id => linkTo({ cluster: id, lang: t.lang }),
      name: save.calendarName(names.cluster(cluster)),
      stamp: new Date(),
    })
  }
  return (
    <div className={styles.save}>
      <SaveFile
        label={save.downloadCalendar}
        name={`${cluster.id}-${day}.ics`}
        make={make}
        nothing={save.noDates}
        words={save.words}
        link={() => formatSharedLink(view, null)}
      />
      <span>{dates.coming(coming.length, dates.countedDay(first, lastDayOf(first)))}</span>
    </div>
  )
}
