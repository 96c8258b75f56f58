// Brings the files of the first view together and says what is still missing of them.
import { type UseQueryResult, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DataFileError } from '../data/error'
import { FILES, type Parsed, type Rejected } from '../data/parse'
import { askAgain, useIndex, useOverviewGeometry, usePlaces } from '../data/queries'
import type { IsoDay } from '../domain/calendar'
import { decodeGeometry } from '../map/geometry'
import { buildDataset } from '../model/dataset'

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

export function useDataset(day: IsoDay) {
  const index = useIndex()
  const places = usePlaces()
  const overview = useOverviewGeometry()
  const indexValue = index.data?.value
  const placesValue = places.data?.value
  const topology = overview.data?.value
  const data = useMemo(
    () => buildDataset(indexValue?.clusters ?? [], indexValue?.lists ?? [], placesValue ?? null, day),
    [indexValue, placesValue, day],
  )
  const geometry = useMemo(() => (topology ? decodeGeometry(topology) : null), [topology])
  const files = {
    index: useFileState(FILES.index, index),
    places: useFileState(FILES.places, places),
    overview: useFileState(FILES.overview, overview),
  }
  return { data, geometry, version: indexValue?.version ?? '', files, hasClusters: indexValue !== undefined }
}
