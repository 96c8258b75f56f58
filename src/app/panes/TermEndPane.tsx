// The end of the open cluster's term, as a chunk that no page waits for.
import type { IsoDay } from '../../domain/date/isoDay'
import { TermEndWithHeading } from '../../features/termEnd/TermEnd'
import type { ClusterPanelModel } from '../../model/panels/clusterPanel'
import { selectTermEnd } from '../../model/recognition/termEnd'

interface Props {
  readonly model: ClusterPanelModel
  readonly day: IsoDay
  /** Date of the newest source. */
  readonly version: string
}

export default function TermEndPane({ model, day, version }: Props) {
  const recognitions = model.recognitions.map(({ recognition }) => recognition)
  return (
    <TermEndWithHeading
      term={selectTermEnd(recognitions, model.context.lists, day)}
      isForCluster
      rules={model.termEndRules}
      version={version}
    />
  )
}
