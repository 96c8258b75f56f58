// Targets and outcomes, with the file that they need.
import { targetMessages } from '#messages/promises'
import { t } from '#messages/t'
import { TranslationsProvider } from '#ui/LangSpan'
import { FILES } from '../../data/files'
import { useTargets } from '../../data/paneQueries'
import { Targets } from '../../features/targets/Targets'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { Loading } from '../layout/Loading'
import { FileNotice } from '../notices/FileNotice'
import { useFileState } from '../useDataset'

interface Props {
  readonly data: Dataset
  readonly version: string
  readonly selection: readonly PlacedCluster[]
}

export default function TargetsPane({ data, version, selection }: Props) {
  const query = useTargets()
  const state = useFileState(FILES.targets, query)
  const value = query.data?.value
  return (
    <TranslationsProvider texts={value?.english}>
      <FileNotice state={state} />
      {value && data.sourcesTo !== '' ? (
        <Targets data={data} version={version} targets={value.promises} sources={value.sources} selection={selection} />
      ) : state.error ? null : (
        <Loading text={value ? t.dataLoading : targetMessages.loading} />
      )}
    </TranslationsProvider>
  )
}
