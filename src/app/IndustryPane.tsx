// The industry types of the selection, beside the map.
import { useMemo } from 'react'
import { IndustryPanel } from '../features/industry/IndustryPanel'
import type { Dataset, PlacedCluster } from '../model/dataset'
import { selectIndustryPanel } from '../model/industryPanel'

interface Props {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
}

export default function IndustryPane({ data, selection }: Props) {
  const model = useMemo(() => selectIndustryPanel(selection, data), [selection, data])
  return <IndustryPanel model={model} />
}
