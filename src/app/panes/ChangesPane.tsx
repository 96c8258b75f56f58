// The changes between two days, with the files that they need.
import { useMemo } from 'react'
import { changeMessages } from '#messages/changes'
import { t } from '#messages/t'
import { TranslationsProvider } from '#ui/LangSpan'
import { CHANGE_FILES } from '../../data/changeFiles'
import { useChanges, useFigures } from '../../data/changeQueries'
import { FILES } from '../../data/files'
import { useMeasures } from '../../data/paneQueries'
import { getPeriod } from '../../domain/change/period'
import { Changes } from '../../features/changes/Changes'
import { PeriodFields } from '../../features/filters/PeriodFields'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { selectChanges } from '../../model/mainViews/changes'
import { useViewState } from '../../view/ViewProvider'
import { Loading } from '../layout/Loading'
import { FileNotice } from '../notices/FileNotice'
import { useFileState } from '../useDataset'
import { ChangesMap } from './ChangesMap'

interface Props {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
}

export default function ChangesPane({ data, selection }: Props) {
  const { since, scope, direction } = useViewState().view
  const queries = [useMeasures(), useFigures(), useChanges()] as const
  const states = [
    useFileState(FILES.measures, queries[0]),
    useFileState(CHANGE_FILES.figures, queries[1]),
    useFileState(CHANGE_FILES.changes, queries[2]),
  ]
  const [measures, figures, record] = [queries[0].data?.value, queries[1].data?.value, queries[2].data?.value]
  const period = useMemo(() => getPeriod(since, data.day), [since, data.day])
  const files = useMemo(
    () => (measures && figures && record ? { measures, figures, record } : null),
    [measures, figures, record],
  )
  const model = useMemo(
    () => files && selectChanges(selection, data, files, period, { scope, direction }),
    [files, selection, data, period, scope, direction],
  )
  return (
    <TranslationsProvider texts={{ ...measures?.english, ...figures?.english }}>
      {states.map(state => (
        <FileNotice key={state.file} state={state} />
      ))}
      {files && model && data.sourcesTo !== '' ? (
        <Changes
          data={data}
          files={files}
          model={model}
          period={period}
          periodFields={<PeriodFields period={period} lists={data.lists} />}
          map={model.clusters.length > 0 ? <ChangesMap data={data} clusters={model.clusters} /> : null}
        />
      ) : states.some(({ error }) => error) ? null : (
        <Loading text={files ? t.dataLoading : changeMessages.loading} />
      )}
    </TranslationsProvider>
  )
}
