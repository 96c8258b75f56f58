// What comes at the end of an open cluster's term, in a chunk that the page does not wait for.
import type { ReactNode } from 'react'
import type { IsoDay } from '../domain/calendar'
import type { SourceId } from '../domain/cluster'
import { TermEndWithHeading } from '../features/term/TermEnd'
import type { ClusterPanelModel } from '../model/clusterPanel'
import { selectTermEnd } from '../model/termEnd'

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
      term={selectTermEnd(recognitions, model.given.lists, day)}
      isOfCluster
      rules={model.termEnd}
      cite={cite}
      version={version}
    />
  )
}
