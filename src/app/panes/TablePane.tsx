// The table, with the file that it needs. Without it, the table has only the columns of the index.
import type { ReactNode } from 'react'
import { TranslationsProvider } from '#ui/LangSpan'
import { FILES } from '../../data/files'
import { useFacts } from '../../data/paneQueries'
import { Table } from '../../features/table/Table'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { Loading } from '../layout/Loading'
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
        <Loading />
      )}
    </TranslationsProvider>
  )
}
