// Decides when a file is fetched and how long it is kept: once, for as long as the page is open.
import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import type { ClusterId } from '../domain/cluster'
import type { DataFileError } from './error'
import { type Load, loadJson } from './load'
import { loadIndex } from './loadIndex'
import { clusterFile, FILES, type Parsed, parseClusterDetail, parseMeasures, parsePlaces, parseTopology } from './parse'

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        // Asking again mends a broken connection; it does not mend a file.
        retry: (failures, error) => failures < 1 && (error as Partial<DataFileError>).kind === 'network',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // The browser's word on being offline is wrong for loopback and for cached files.
        networkMode: 'always',
      },
    },
  })
}

/** Reads a file, and what belongs to it, through the same door wherever its text comes from. */
type Open<T> = (load: Load, signal: AbortSignal) => Promise<Parsed<T>>

const reading = <T>(file: string, open: Open<T>) => ({
  ...queryOptions<Parsed<T>, DataFileError>({ queryKey: [file], queryFn: ({ signal }) => open(loadJson, signal) }),
  open,
})

export const fileQuery = <T>(file: string, parse: (json: unknown, file: string) => Parsed<T>) =>
  reading(file, async (load, signal) => parse(await load(file, { signal }), file))

const placesQuery = fileQuery(FILES.places, parsePlaces)
const measuresQuery = fileQuery(FILES.measures, parseMeasures)
export const clusterQuery = (id: ClusterId) => fileQuery(clusterFile(id), json => parseClusterDetail(json, id))
/** Its schema comes with the pages that show it. */
const programmeQuery = reading(FILES.programme, async (load, signal) => {
  const [{ parseProgramme }, json] = await Promise.all([import('./programme'), load(FILES.programme, { signal })])
  return parseProgramme(json)
})
const indexQuery = reading(FILES.index, loadIndex)

/** A file by its name, with what reads it; what a view must have before it can be shown whole. */
export const queriesFor = (view: {
  readonly cluster: ClusterId | null
  readonly panel: string
  readonly view: string
}) => [
  indexQuery,
  placesQuery,
  ...(view.cluster ? [clusterQuery(view.cluster)] : []),
  // The chosen cluster's panel covers the measures; the matrix shows them beside it.
  ...(view.view === 'programme' || view.view === 'method' ? [programmeQuery] : []),
  ...(view.view === 'matrix' || (!view.cluster && view.panel === 'measures') ? [measuresQuery] : []),
]
/** How many of them, from the first, a page cannot do without. */
export const ESSENTIAL = 2
export type FileQuery = ReturnType<typeof queriesFor>[number]
export const fileOf = (query: FileQuery): string => String(query.queryKey[0])

export const useIndex = () => useQuery(indexQuery)

/** Lets go of a request that hangs and asks again. A first request cannot be replaced by a mere refetch. */
export async function askAgain(client: QueryClient, file: string): Promise<void> {
  await client.cancelQueries({ queryKey: [file] })
  await client.refetchQueries({ queryKey: [file] })
}

export const usePlaces = () => useQuery(placesQuery)

/** The fine geometry, asked for once a reader reaches for the map; a failure may be asked again. */
export const fetchDetailGeometry = (client: QueryClient) => client.fetchQuery(fileQuery(FILES.detail, parseTopology))

/** For the sources in it, on demand. */
export const fetchMeasures = (client: QueryClient) => client.fetchQuery(measuresQuery)

export const useMeasures = () => useQuery(measuresQuery)

export const useProgramme = () => useQuery(programmeQuery)

export const useClusterDetail = (id: ClusterId) => useQuery(clusterQuery(id))
