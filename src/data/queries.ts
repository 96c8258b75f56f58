// Decides when a file is fetched and how long it is kept: once, for as long as the page is open.
import { QueryClient, queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { ClusterDetail, ClusterId } from '../domain/cluster'
import type { DataFileError } from './error'
import type { Index } from './files'
import { loadJson } from './load'
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

const fileQuery = <T>(file: string, parse: (json: unknown, file: string) => Parsed<T>) =>
  queryOptions<Parsed<T>, DataFileError>({
    queryKey: [file],
    queryFn: async ({ signal }) => parse(await loadJson(file, { signal }), file),
  })

export const useIndex = () =>
  useQuery<Parsed<Index>, DataFileError>({ queryKey: [FILES.index], queryFn: ({ signal }) => loadIndex(signal) })

/** Lets go of a request that hangs and asks again. A first request cannot be replaced by a mere refetch. */
export async function askAgain(client: QueryClient, file: string): Promise<void> {
  await client.cancelQueries({ queryKey: [file] })
  await client.refetchQueries({ queryKey: [file] })
}

export const usePlaces = () => useQuery(fileQuery(FILES.places, parsePlaces))

export const useOverviewGeometry = () => useQuery(fileQuery(FILES.overview, parseTopology))

/** The fine geometry, asked for once a reader reaches for the map; a failure may be asked again. */
export const fetchDetailGeometry = (client: QueryClient) => client.fetchQuery(fileQuery(FILES.detail, parseTopology))

export const useMeasures = () => useQuery(fileQuery(FILES.measures, parseMeasures))

/** Stays pending, without a request, while no cluster is open. */
export const useClusterDetail = (id: ClusterId | null) =>
  useQuery<Parsed<ClusterDetail>, DataFileError>({
    queryKey: [id === null ? 'no cluster' : clusterFile(id)],
    queryFn:
      id === null
        ? skipToken
        : async ({ signal }) => parseClusterDetail(await loadJson(clusterFile(id), { signal }), id),
  })
