// The comparison. Each cluster has a file of its own; a column whose file is loading or has failed shows a notice.
import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { flushSync } from 'react-dom'
import { TranslationsProvider } from '#ui/LangSpan'
import { getClusterFile } from '../../data/files'
import { createClusterQuery } from '../../data/queries'
import type { ClusterId } from '../../domain/cluster/cluster'
import { Comparison } from '../../features/compare/Comparison'
import type { Dataset } from '../../model/dataset/dataset'
import { selectComparison } from '../../model/mainViews/comparison'
import { selectComparisonCandidates } from '../../model/mainViews/comparisonCandidates'
import { useViewState } from '../../view/ViewProvider'
import { Loading } from '../layout/Loading'
import { FileNotice } from '../notices/FileNotice'
import { toFileState } from '../useDataset'

interface Props {
  readonly data: Dataset
  readonly compared: readonly ClusterId[]
}

export default function ComparePane({ data, compared }: Props) {
  const { change } = useViewState()
  const client = useQueryClient()
  const clusters = useMemo(() => compared.flatMap(id => data.byId.get(id) ?? []), [compared, data])
  const offers = useMemo(() => selectComparisonCandidates(clusters, data), [clusters, data])
  const queries = useQueries({ queries: clusters.map(({ id }) => createClusterQuery(id)) })
  const english = Object.assign({}, ...queries.map(query => query.data?.value.english))
  if (clusters.length === 0) return <Loading />
  const columns = queries.flatMap((query, i) => {
    const cluster = clusters[i]
    if (!cluster) return []
    const state = toFileState(client, getClusterFile(cluster.id), query)
    return [{ cluster, detail: query.data?.value ?? null, state }]
  })
  const notices = columns.map(({ cluster, detail, state }) =>
    detail && state.rejected.length === 0
      ? null
      : { failed: state.error !== null, notice: <FileNotice key={cluster.id} state={state} /> },
  )
  const closeComparison = () => {
    flushSync(() => change({ compare: [] }))
    // The current mode is visible again.
    document.querySelector<HTMLElement>('nav [aria-current]')?.focus()
  }
  return (
    <TranslationsProvider texts={english}>
      <Comparison
        model={selectComparison(columns, data)}
        offers={offers}
        notices={notices}
        day={data.day}
        onChange={compare => (compare.length > 0 ? change({ compare }) : closeComparison())}
      />
    </TranslationsProvider>
  )
}
