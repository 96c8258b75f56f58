// The cultivation measures of the selection, with the file that they need.
import { useMemo } from 'react'
import { TranslationsProvider } from '#ui/LangSpan'
import { FILES } from '../../data/files'
import { useMeasures } from '../../data/paneQueries'
import { MeasuresPanel } from '../../features/measures/MeasuresPanel'
import type { PlacedCluster } from '../../model/dataset/dataset'
import { selectMeasuresPanel } from '../../model/panels/measuresPanel'
import { useDeferredView } from '../../view/ViewProvider'
import { FileNotice } from '../notices/FileNotice'
import { useFileState } from '../useDataset'

export default function MeasuresPane({ selection }: { selection: readonly PlacedCluster[] }) {
  const query = useMeasures()
  const state = useFileState(FILES.measures, query)
  const value = query.data?.value
  const { direction } = useDeferredView().view
  const model = useMemo(() => {
    if (!value) return null
    const sources = new Map(value.sources.map(s => [s.id, s]))
    return selectMeasuresPanel(value.directions, value.measures, sources, selection, direction)
  }, [value, selection, direction])
  return (
    <TranslationsProvider texts={value?.english}>
      <FileNotice state={state} />
      {model ? <MeasuresPanel model={model} /> : null}
    </TranslationsProvider>
  )
}
