// Brings the files of the first view together and says what is still missing of them.
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DataFileError } from '../data/error'
import type { Index } from '../data/files'
import { FILES, type Parsed, type Rejected } from '../data/parse'
import { askAgain, useIndex, useOverviewGeometry, usePlaces } from '../data/queries'
import { inSlices } from '../data/slices'
import type { IsoDay } from '../domain/calendar'
import type { Places } from '../domain/place'
import { decodeGeometry } from '../map/geometry'
import { AT_ONCE, buildDataset, largeDatasetSteps } from '../model/dataset'

export interface FileState {
  readonly file: string
  readonly waiting: boolean
  readonly error: DataFileError | null
  readonly rejected: readonly Rejected[]
  readonly retry: () => void
}

export function useFileState<T>(file: string, query: UseQueryResult<Parsed<T>, DataFileError>): FileState {
  const client = useQueryClient()
  return {
    file,
    waiting: query.isFetching && !query.data,
    error: query.isFetching ? null : query.error,
    rejected: query.data?.rejected ?? [],
    retry: () => void askAgain(client, file),
  }
}

/** What would hold up the page is joined in slices, once the table of places has come or failed. */
const useLargeDataset = (
  isLarge: boolean,
  index: UseQueryResult<Parsed<Index>>,
  places: UseQueryResult<Parsed<Places>>,
  day: IsoDay,
) =>
  useQuery({
    queryKey: ['dataset', index.dataUpdatedAt, places.dataUpdatedAt, day],
    enabled: isLarge && !places.isPending,
    queryFn: ({ signal }) => {
      const { clusters = [], lists = [] } = index.data?.value ?? {}
      return inSlices(largeDatasetSteps(clusters, lists, places.data?.value ?? null, day), signal)
    },
  })

export function useDataset(day: IsoDay) {
  const index = useIndex()
  const places = usePlaces()
  const overview = useOverviewGeometry()
  const indexValue = index.data?.value
  const placesValue = places.data?.value
  const topology = overview.data?.value
  const isLarge = (indexValue?.clusters.length ?? 0) > AT_ONCE
  const { data: large } = useLargeDataset(isLarge, index, places, day)
  const small = useMemo(() => {
    const clusters = isLarge ? [] : (indexValue?.clusters ?? [])
    return buildDataset(clusters, indexValue?.lists ?? [], placesValue ?? null, day)
  }, [isLarge, indexValue, placesValue, day])
  const data = large ?? small
  const geometry = useMemo(() => (topology ? decodeGeometry(topology) : null), [topology])
  const files = {
    index: useFileState(FILES.index, index),
    places: useFileState(FILES.places, places),
    overview: useFileState(FILES.overview, overview),
  }
  return { data, geometry, version: indexValue?.version ?? '', files, hasClusters: data.clusters.length > 0 }
}
