// Brings the files of the first view together and says what is still missing of them.
import {
  keepPreviousData,
  type QueryClient,
  queryOptions,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DataFileError } from '../data/error'
import { FILES, type Index, type Parsed, type Rejected } from '../data/files'
import { askAgain, useIndex, usePlaces } from '../data/queries'
import { inSlices } from '../data/slices'
import type { IsoDay } from '../domain/calendar'
import type { Places } from '../domain/place'
import { AT_ONCE, buildDataset, datasetSteps } from '../model/dataset'

export interface FileState {
  readonly file: string
  readonly waiting: boolean
  readonly error: DataFileError | null
  readonly rejected: readonly Rejected[]
  readonly retry: () => void
}

type FileResult = UseQueryResult<Parsed<unknown>, DataFileError>

export const fileStateOf = (client: QueryClient, file: string, query: FileResult): FileState => ({
  file,
  waiting: query.isFetching && !query.data,
  error: query.isFetching ? null : query.error,
  rejected: query.data?.rejected ?? [],
  retry: () => void askAgain(client, file),
})

export const useFileState = (file: string, query: FileResult): FileState => fileStateOf(useQueryClient(), file, query)

/** What would hold up the page is joined in slices, once the table of places has come or failed. */
function largeDataset(client: QueryClient, day: IsoDay) {
  const index = client.getQueryState<Parsed<Index>>([FILES.index])
  const places = client.getQueryState<Parsed<Places>>([FILES.places])
  const { clusters = [], lists = [], deadlines, version } = index?.data?.value ?? {}
  return queryOptions({
    queryKey: ['dataset', index?.dataUpdatedAt, places?.dataUpdatedAt, day],
    enabled: clusters.length > AT_ONCE && places?.status !== 'pending',
    queryFn: ({ signal }) =>
      inSlices(datasetSteps(clusters, lists, places?.data?.value ?? null, day, deadlines, version), signal),
    // Another day's standing is better than none while it is worked out.
    placeholderData: keepPreviousData,
  })
}

/** So that a first render finds it: a page comes to life with what it shows. */
export async function prepareDataset(client: QueryClient, day: IsoDay): Promise<void> {
  const { enabled, ...query } = largeDataset(client, day)
  if (enabled) await client.prefetchQuery(query)
}

export function useDataset(day: IsoDay) {
  const index = useIndex()
  const places = usePlaces()
  const indexValue = index.data?.value
  const placesValue = places.data?.value
  const { data: large } = useQuery(largeDataset(useQueryClient(), day))
  const isLarge = (indexValue?.clusters.length ?? 0) > AT_ONCE
  const small = useMemo(() => {
    const clusters = isLarge ? [] : (indexValue?.clusters ?? [])
    const { lists = [], deadlines, version } = indexValue ?? {}
    return buildDataset(clusters, lists, placesValue ?? null, day, deadlines, version)
  }, [isLarge, indexValue, placesValue, day])
  const data = (isLarge && large) || small
  const files = {
    index: useFileState(FILES.index, index),
    places: useFileState(FILES.places, places),
  }
  return { data, version: indexValue?.version ?? '', files, hasClusters: data.clusters.length + data.notYet.length > 0 }
}
