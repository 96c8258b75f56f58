// The measures matrix, with the file that it needs.
import { useMemo } from 'react'
import { matrixMessages } from '#messages/matrix'
import { t } from '#messages/t'
import { TranslationsProvider } from '#ui/LangSpan'
import { FILES } from '../../data/files'
import { useMeasures } from '../../data/paneQueries'
import { Matrix } from '../../features/matrix/Matrix'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { selectMeasuresPanel } from '../../model/panels/measuresPanel'
import { Loading } from '../layout/Loading'
import { FileNotice } from '../notices/FileNotice'
import { useFileState } from '../useDataset'

interface Props {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
}

export default function MatrixPane({ data, selection }: Props) {
  const query = useMeasures()
  const state = useFileState(FILES.measures, query)
  const value = query.data?.value
  const directions = useMemo(() => {
    if (!value) return null
    const sources = new Map(value.sources.map(s => [s.id, s]))
    return selectMeasuresPanel(value.directions, value.measures, sources, data.clusters, []).directions
  }, [value, data])
  return (
    <TranslationsProvider texts={value?.english}>
      <FileNotice state={state} />
      {directions && data.clusters.length > 0 ? (
        <Matrix directions={directions} selection={selection} lists={data.lists} />
      ) : state.error ? null : (
        <Loading text={directions ? t.dataLoading : matrixMessages.loading} />
      )}
    </TranslationsProvider>
  )
}
