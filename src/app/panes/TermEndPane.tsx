// What comes at the end of an open cluster's term, in a chunk that the page does not wait for.
import type { ReactNode } from 'react'
import type { SourceId } from '../../domain/cluster/cluster'
import type { IsoDay } from '../../domain/date/isoDay'
import { TermEndWithHeading } from '../../features/termEnd/TermEnd'
import type { ClusterPanelModel } from '../../model/panels/clusterPanel'
import { selectTermEnd } from '../../model/recognition/termEnd'

interface Props {
  readonly model: ClusterPanelModel
  readonly day: IsoDay
  /** Date of the newest source. */
  readonly version: string
  /** Handed in, so that this chunk shares none with the parts that a page waits for. */
  readonly cite: (ids: readonly SourceId[]) => ReactNode
}

export default function TermEndPane({ model, day, version, cite }: Props) {
  const recognitions = model.recognitions.map(({ recognition }) => recognition)
  return (
    <TermEndWithHeading
      term={selectTermEnd(recognitions, model.context.lists, day)}
      isForCluster
      rules={model.termEndRules}
      renderCitations={cite}
      version={version}
    />
  )
}
