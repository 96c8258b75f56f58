// The dates of a cluster's recognitions: drawn, told, and offered as a calendar. Fetched apart, with an open cluster.
import { Fragment } from 'react'
import { t } from '#messages/t'
import { LEVEL } from '#messages/words'
import type { IndustryCluster } from '../../domain/cluster/cluster'
import type { IsoDay } from '../../domain/date/isoDay'
import { buildRecognitionTimeline } from '../../domain/recognition/recognitionTimeline'
import { formatListName } from '../../messages/domainFormat'
import type { ClusterPanelModel } from '../../model/panels/clusterPanel'
import { selectTimeline } from '../../model/recognition/timeline'
import { ClusterCalendarDownload } from './ClusterCalendarDownload'
import { DateList } from './DateList'
import { Timeline } from './Timeline'

interface Props {
  readonly cluster: IndustryCluster
  readonly model: ClusterPanelModel
  readonly day: IsoDay
}

export function ClusterDates({ cluster, model, day }: Props) {
  const { lists, deadlines, sourcesTo } = model.context
  const datedRecognitions = model.recognitions.map(({ recognition, list }) => ({
    name: list ? formatListName(list) : `${LEVEL[recognition.level]} · ${t.yearUnknown}`,
    cluster,
    list,
    timeline: buildRecognitionTimeline(recognition, lists, deadlines, day),
  }))
  const timelineModel = selectTimeline(
    datedRecognitions.map(({ timeline }) => timeline),
    day,
  )
  return (
    <>
      {timelineModel ? (
        <Timeline model={timelineModel} recognitionNames={datedRecognitions.map(({ name }) => name)} day={day} />
      ) : null}
      {datedRecognitions.map(({ name, timeline, list }) => (
        <Fragment key={name}>
          {datedRecognitions.length > 1 ? <h4>{name}</h4> : null}
          <DateList
            timeline={timeline}
            list={list}
            lists={lists}
            sourcesTo={sourcesTo}
            getCitations={model.getCitations}
          />
        </Fragment>
      ))}
      {timelineModel ? (
        <ClusterCalendarDownload cluster={cluster} datedRecognitions={datedRecognitions} model={model} day={day} />
      ) : null}
    </>
  )
}
