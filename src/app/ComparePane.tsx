// The comparison in the place of the map. Each cluster comes with a file of its own: while one is on its way or did not
// come, its column says so and the others stand.
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { flushSync } from 'react-dom'
import { t } from '#messages/t'
import { Translations } from '#ui/quoted'
import { useClusterDetails } from '../data/details'
import { clusterFile } from '../data/files'
import type { ClusterId } from '../domain/cluster'
import { Compare } from '../features/compare/Compare'
import { selectComparison } from '../model/compare'
import { selectOffers } from '../model/compareOffers'
import type { Dataset } from '../model/dataset'
import { useViewState } from '../view/context'
import styles from './App.module.css'
import { FileNotice } from './FileNotice'
import { fileStateOf } from './useDataset'

interface Props {
  readonly data: Dataset
  readonly compared: readonly ClusterId[]
}

export default function ComparePane({ data, compared }: Props) {
  const { change } = useViewState()
  const client = useQueryClient()
  const clusters = useMemo(() => compared.flatMap(id => data.byId.get(id) ?? []), [compared, data])
  const offers = useMemo(() => selectOffers(clusters, data), [clusters, data])
  const queries = useClusterDetails(clusters.map(({ id }) => id))
  const english = Object.assign({}, ...queries.map(query => query.data?.value.english))
  if (clusters.length === 0) return <p className={styles.loading}>{t.dataLoading}</p>
  const columns = queries.flatMap((query, i) => {
    const cluster = clusters[i]
    if (!cluster) return []
    const state = fileStateOf(client, clusterFile(cluster.id), query)
    return [{ cluster, detail: query.data?.value ?? null, state }]
  })
  const notices = columns.map(({ cluster, detail, state }) =>
    detail && state.rejected.length === 0
      ? null
      : { failed: state.error !== null, notice: <FileNotice key={cluster.id} state={state} /> },
  )
  const close = () => {
    flushSync(() => change({ compare: [] }))
    // What stands in the middle again is named there.
    document.querySelector<HTMLElement>('nav [aria-current]')?.focus()
  }
  return (
    <Translations texts={english}>
      <Compare
        model={selectComparison(columns, data)}
        offers={offers}
        notices={notices}
        day={data.day}
        onChange={compare => (compare.length > 0 ? change({ compare }) : close())}
      />
    </Translations>
  )
}
