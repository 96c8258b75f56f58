// The panel beside the map where no cluster is open. It follows a step one picture later, so that list, counts and map,
// which were asked, answer at once.
import { useMemo } from 'react'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { useViewState } from '../view/context'
import { useAfterPicture } from '../view/useAfterPicture'
import { LOADING } from './Loading'
import { IndustryPane, MeasuresPane } from './panes'

interface Props {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
}

export function Beside({ data: latest, selection: asked }: Props) {
  const { panel } = useViewState().view
  const { data, selection } = useAfterPicture(useMemo(() => ({ data: latest, selection: asked }), [latest, asked]))
  if (panel === 'measures') return <MeasuresPane selection={selection} waiting={LOADING} />
  return <IndustryPane data={data} selection={selection} waiting={LOADING} />
}
