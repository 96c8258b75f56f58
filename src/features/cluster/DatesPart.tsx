// The dates of a cluster's recognitions: drawn, told, and offered as a calendar. Fetched apart, with an open cluster.
import { Fragment } from 'react'
import { t } from '#messages/t'
import { LEVEL } from '#messages/words'
import type { IsoDay } from '../../domain/calendar'
import type { IndustryCluster } from '../../domain/cluster'
import { lifeOf } from '../../domain/deadline'
import { listName } from '../../messages/words'
import type { ClusterPanelModel } from '../../model/clusterPanel'
import { selectTimeline } from '../../model/timeline'
import { DateList } from './DateList'
import { SaveDates } from './SaveDates'
import { Timeline } from './Timeline'

interface Props {
  readonly cluster: IndustryCluster
  readonly model: ClusterPanelModel
  readonly day: IsoDay
}

export function DatesPart({ cluster, model, day }: Props) {
  const { lists, deadlines, sourcesTo } = model.given
  const dated = model.recognitions.map(({ recognition, list }) => ({
    name: list ? listName(list) : `${LEVEL[recognition.level]} · ${t.yearUnknown}`,
    cluster,
    list,
    life: lifeOf(recognition, lists, deadlines, day),
  }))
  const timeline = selectTimeline(
    dated.map(({ life }) => life),
    day,
  )
  return (
    <>
      {timeline ? <Timeline model={timeline} names={dated.map(({ name }) => name)} day={day} /> : null}
      {dated.map(({ name, life, list }) => (
        <Fragment key={name}>
          {dated.length > 1 ? <h4>{name}</h4> : null}
          <DateList life={life} list={list} lists={lists} sourcesTo={sourcesTo} citesOf={model.citesOf} />
        </Fragment>
      ))}
      {timeline ? <SaveDates cluster={cluster} dated={dated} model={model} day={day} /> : null}
    </>
  )
}
