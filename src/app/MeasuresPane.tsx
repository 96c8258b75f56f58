// The cultivation measures of the selection, beside the map; their file comes with them.

import { useMemo } from 'react'
import { Translations } from '#ui/quoted'
import { FILES } from '../data/files'
import { useMeasures } from '../data/queries'
import { MeasuresPanel } from '../features/measures/MeasuresPanel'
import type { PlacedCluster } from '../model/dataset'
import { selectMeasuresPanel } from '../model/measuresPanel'
import { useTrailingView } from '../view/context'
import { FileNotice } from './FileNotice'
import { useFileState } from './useDataset'

export default function MeasuresPane({ selection }: { selection: readonly PlacedCluster[] }) {
  const query = useMeasures()
  const state = useFileState(FILES.measures, query)
  const value = query.data?.value
  const { direction } = useTrailingView().view
  const model = useMemo(() => {
    if (!value) return null
    const sources = new Map(value.sources.map(s => [s.id, s]))
    return selectMeasuresPanel(value.directions, value.measures, sources, selection, direction)
  }, [value, selection, direction])
  return (
    <Translations texts={value?.english}>
      <FileNotice state={state} />
      {model ? <MeasuresPanel model={model} /> : null}
    </Translations>
  )
}
