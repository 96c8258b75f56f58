// The dates of a cluster's recognitions as a timeline, as text and as a calendar file. Loads in a chunk of its own.
import { Fragment } from 'react'
import type { IndustryCluster } from '../../domain/cluster/cluster'
import type { IsoDay } from '../../domain/date/isoDay'
import { buildRecognitionTimeline } from '../../domain/recognition/recognitionTimeline'
import { formatRecognitionName } from '../../messages/recognitions'
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

/** @param day the day of the view */
export function ClusterDates({ cluster, model, day }: Props) {
  const { lists, deadlines, sourcesTo } = model.context
  const datedRecognitions = model.recognitions.map(({ recognition, list }) => ({
    name: formatRecognitionName(recognition, list),
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
