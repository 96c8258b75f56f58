// Brings the files of the first view together and says what is still missing of them.
import { type UseQueryResult, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DataFileError } from '../data/error'
import { FILES, type Parsed, type Rejected } from '../data/parse'
import { askAgain, useIndex, usePlaces } from '../data/queries'
import type { IsoDay } from '../domain/calendar'
import { buildDataset } from '../model/dataset'

export interface FileState {
  readonly file: string
  readonly waiting: boolean
  readonly error: DataFileError | null
  readonly rejected: readonly Rejected[]
  readonly retry: () => void
}

type FileResult = UseQueryResult<Parsed<unknown>, DataFileError>

export function useFileStates(queries: readonly FileResult[], files: readonly string[]): FileState[] {
  const client = useQueryClient()
  return queries.map((query, i) => {
    const file = files[i] ?? ''
    return {
      file,
      waiting: query.isFetching && !query.data,
      error: query.isFetching ? null : query.error,
      rejected: query.data?.rejected ?? [],
      retry: () => void askAgain(client, file),
    }
  })
}

export const useFileState = (file: string, query: FileResult): FileState =>
  useFileStates([query], [file])[0] as FileState

export function useDataset(day: IsoDay) {
  const index = useIndex()
  const places = usePlaces()
  const indexValue = index.data?.value
  const placesValue = places.data?.value
  const data = useMemo(
    () => buildDataset(indexValue?.clusters ?? [], indexValue?.lists ?? [], placesValue ?? null, day),
    [indexValue, placesValue, day],
  )
  const files = {
    index: useFileState(FILES.index, index),
    places: useFileState(FILES.places, places),
  }
  return { data, version: indexValue?.version ?? '', files, hasClusters: indexValue !== undefined }
}
