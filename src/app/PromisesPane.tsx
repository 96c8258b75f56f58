// Targets and outcomes in the place of the map, with what to say while their file is on the way or did not come.
import { promises as w } from '#messages/promises'
import { t } from '#messages/t'
import { Translations } from '#ui/quoted'
import { FILES } from '../data/files'
import { usePromises } from '../data/queries'
import { Promises } from '../features/promises/Promises'
import type { Dataset, PlacedCluster } from '../model/dataset'
import styles from './App.module.css'
import { FileNotice } from './FileNotice'
import { useFileState } from './useDataset'

interface Props {
  readonly data: Dataset
  readonly version: string
  readonly selection: readonly PlacedCluster[]
}

export default function PromisesPane({ data, version, selection }: Props) {
  const query = usePromises()
  const state = useFileState(FILES.promises, query)
  const value = query.data?.value
  return (
    <Translations texts={value?.english}>
      <FileNotice state={state} />
      {value && data.sourcesTo !== '' ? (
        <Promises
          data={data}
          version={version}
          promises={value.promises}
          sources={value.sources}
          selection={selection}
        />
      ) : state.error ? null : (
        <p className={styles.loading}>{value ? t.dataLoading : w.loading}</p>
      )}
    </Translations>
  )
}
