// The table in the place of the map, with what to say while its file is on the way or did not come.
import type { ReactNode } from 'react'
import { t } from '#messages/t'
import { TranslationsProvider } from '#ui/LangSpan'
import { FILES } from '../../data/files'
import { useFacts } from '../../data/queries'
import { Table } from '../../features/table/Table'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import styles from '../App.module.css'
import { FileNotice } from '../notices/FileNotice'
import { useFileState } from '../useDataset'

interface Props {
  readonly data: Dataset
  readonly selection: readonly PlacedCluster[]
  readonly heading: ReactNode
}

export default function TablePane({ data, selection, heading }: Props) {
  const query = useFacts()
  const state = useFileState(FILES.facts, query)
  const facts = query.data?.value ?? null
  return (
    <TranslationsProvider texts={facts?.english}>
      <FileNotice state={state} />
      {data.clusters.length > 0 && (facts || state.error) ? (
        <Table data={data} facts={facts} selection={selection} heading={heading} />
      ) : (
        <p className={styles.loading}>{t.dataLoading}</p>
      )}
    </TranslationsProvider>
  )
}
