// The panel beside the map where no cluster is open. It follows a step one picture later, so that list, counts and map,
// which were asked, answer at once.
import { useMemo } from 'react'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { useValueAfterPaint } from '../../view/useValueAfterPaint'
import { useViewState } from '../../view/ViewProvider'
import { IndustryPane, MeasuresPane } from '../panes/panes'
import { LOADING } from './Loading'

interface Props {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
}

export function SidePanel({ data: latestData, selection: latestSelection }: Props) {
  const { panel } = useViewState().view
  const { data, selection } = useValueAfterPaint(
    useMemo(() => ({ data: latestData, selection: latestSelection }), [latestData, latestSelection]),
  )
  if (panel === 'measures') return <MeasuresPane selection={selection} fallback={LOADING} />
  return <IndustryPane data={data} selection={selection} fallback={LOADING} />
}
