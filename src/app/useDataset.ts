// Builds the dataset from the files of the initial load, with the state of each file.
import {
  keepPreviousData,
  type QueryClient,
  queryOptions,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DataFileError } from '../data/DataFileError'
import { type ClusterIndex, FILES, type Parsed, type RejectedRecord } from '../data/files'
import { retryFile, useIndex, usePlaces } from '../data/queries'
import { runTimeSliced } from '../domain/computation/runTimeSliced'
import type { IsoDay } from '../domain/date/isoDay'
import type { Places } from '../domain/place/place'
import { buildDataset, buildDatasetInSteps, SYNC_LIMIT } from '../model/dataset/dataset'

/** The state of one data file, for its notice. */
export interface FileState {
  readonly file: string
  /** It is loading for the first time. */
  readonly isWaiting: boolean
  readonly error: DataFileError | null
  readonly rejected: readonly RejectedRecord[]
  readonly retry: () => void
}

type FileResult = UseQueryResult<Parsed<unknown>, DataFileError>

/** The state of a file from its query. */
export const toFileState = (client: QueryClient, file: string, query: FileResult): FileState => ({
  file,
  isWaiting: query.isFetching && !query.data,
  error: query.isFetching ? null : query.error,
  rejected: query.data?.rejected ?? [],
  retry: () => void retryFile(client, file),
})

/** {@link toFileState} as a hook. */
export const useFileState = (file: string, query: FileResult): FileState => toFileState(useQueryClient(), file, query)

/** Builds a large dataset in time slices, so that the page stays responsive, once the places are loaded or have failed. */
function buildLargeDatasetQuery(client: QueryClient, day: IsoDay) {
  const index = client.getQueryState<Parsed<ClusterIndex>>([FILES.index])
  const places = client.getQueryState<Parsed<Places>>([FILES.places])
  const { clusters = [], lists = [], deadlines, version } = index?.data?.value ?? {}
  return queryOptions({
    queryKey: ['dataset', index?.dataUpdatedAt, places?.dataUpdatedAt, day],
    enabled: clusters.length > SYNC_LIMIT && places?.status !== 'pending',
    queryFn: ({ signal }) =>
      runTimeSliced(buildDatasetInSteps(clusters, lists, places?.data?.value ?? null, day, deadlines, version), signal),
    // Keeps the dataset of the previous day while the next one is built.
    placeholderData: keepPreviousData,
  })
}

/** Builds a large dataset before the first render, which must match the prerendered markup. Does nothing for others. */
export async function prepareDataset(client: QueryClient, day: IsoDay): Promise<void> {
  const { enabled, ...query } = buildLargeDatasetQuery(client, day)
  if (enabled) await client.prefetchQuery(query)
}

/** The dataset on a day; without clusters until the index is loaded, and without places until they are. */
export function useDataset(day: IsoDay) {
  const index = useIndex()
  const places = usePlaces()
  const indexValue = index.data?.value
  const placesValue = places.data?.value
  const { data: slicedDataset } = useQuery(buildLargeDatasetQuery(useQueryClient(), day))
  const isLarge = (indexValue?.clusters.length ?? 0) > SYNC_LIMIT
  const syncDataset = useMemo(() => {
    const clusters = isLarge ? [] : (indexValue?.clusters ?? [])
    const { lists = [], deadlines, version } = indexValue ?? {}
    return buildDataset(clusters, lists, placesValue ?? null, day, deadlines, version)
  }, [isLarge, indexValue, placesValue, day])
  const data = (isLarge && slicedDataset) || syncDataset
  const files = {
    index: useFileState(FILES.index, index),
    places: useFileState(FILES.places, places),
  }
  return {
    data,
    version: indexValue?.version ?? '',
    files,
    hasClusters: data.clusters.length + data.notYetRecognised.length > 0,
  }
}
