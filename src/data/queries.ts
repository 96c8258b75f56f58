// Decides when a file is fetched and how long it is kept: once, for as long as the page is open.
import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import type { CountyCode } from '../domain/adcode'
import type { ClusterId } from '../domain/cluster'
import { DataFileError } from './error'
import { clusterFile, FILES, type Parsed } from './files'
import { type Load, loadJson } from './load'

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

/** Reads a file, and what belongs to it, wherever its text comes from: the network, or a folder during the build. */
type Open<T> = (load: Load, signal: AbortSignal) => Promise<Parsed<T>>

const opened = <T>(file: string, open: Open<T>) => ({
  ...queryOptions<Parsed<T>, DataFileError>({
    queryKey: [file],
    queryFn: ({ signal }) =>
      open(loadJson, signal).catch((error: unknown) => {
        if (error instanceof DataFileError || signal.aborted) throw error
        // The code that reads the file did not arrive either.
        throw new DataFileError(file, 'network', String(error))
      }),
  }),
  open,
})

export const fileQuery = <T>(file: string, parse: (json: unknown, file: string) => Parsed<T>) =>
  opened(file, async (load, signal) => parse(await load(file, { signal }), file))

/** The schemas are fetched beside the file: a page that carries its data needs neither. */
const validated = <T>(file: string, parse: (schemas: typeof import('./parse'), json: unknown) => Parsed<T>) =>
  opened(file, async (load, signal) => {
    const [schemas, json] = await Promise.all([import('./parse'), load(file, { signal })])
    return parse(schemas, json)
  })

const indexQuery = opened(FILES.index, async (load, signal) => (await import('./loadIndex')).loadIndex(load, signal))
const placesQuery = validated(FILES.places, (schemas, json) => schemas.parsePlaces(json))
const measuresQuery = validated(FILES.measures, (schemas, json) => schemas.parseMeasures(json))
export const clusterQuery = (id: ClusterId) =>
  validated(clusterFile(id), (schemas, json) => schemas.parseClusterDetail(json, id))
const detailQuery = validated(FILES.detail, (schemas, json) => schemas.parseTopology(json, FILES.detail))
const programmeQuery = opened(FILES.programme, async (load, signal) => {
  const [{ parseProgramme }, json] = await Promise.all([import('./programme'), load(FILES.programme, { signal })])
  return parseProgramme(json)
})
/** What the search knows beyond the page; fetched for a query, or when a reader reaches for the box. */
export const searchTablesQuery = opened(FILES.search, async (load, signal) => {
  const [{ parseSearchTables }, json] = await Promise.all([import('./searchTables'), load(FILES.search, { signal })])
  return parseSearchTables(json)
})

const promisesQuery = opened(FILES.promises, async (load, signal) => {
  const [{ parsePromises }, json] = await Promise.all([import('./promises'), load(FILES.promises, { signal })])
  return parsePromises(json)
})

/**
 * The files that a view needs before it can be shown whole.
 * @param isOnRecord tells ids that no file exists for; without it all are asked for
 */
export const queriesFor = (
  view: {
    readonly cluster: ClusterId | null
    readonly compare: readonly ClusterId[]
    readonly panel: string
    readonly view: string
  },
  isOnRecord: (id: ClusterId) => boolean = () => true,
) => [
  indexQuery,
  placesQuery,
  ...[...new Set([...(view.cluster ? [view.cluster] : []), ...view.compare])].filter(isOnRecord).map(clusterQuery),
  // The chosen cluster's panel covers the measures; the matrix shows them beside it.
  ...(view.view === 'promises' ? [promisesQuery] : []),
  ...(view.view === 'programme' || view.view === 'method' ? [programmeQuery] : []),
  ...(view.view === 'matrix' || (!view.cluster && view.panel === 'measures') ? [measuresQuery] : []),
]
export type FileQuery = ReturnType<typeof queriesFor>[number]
export const getFile = (query: FileQuery): string => String(query.queryKey[0])

export const hasArrived = (client: QueryClient, query: { readonly queryKey: readonly unknown[] }): boolean =>
  client.getQueryData(query.queryKey) !== undefined

/** False for an id that is known not to be in the index. */
export const isOnRecord =
  (client: QueryClient) =>
  (id: ClusterId): boolean =>
    client.getQueryData(indexQuery.queryKey)?.value.clusters.some(cluster => cluster.id === id) ?? true

/** False while the table of places is not here. */
export const isCountyOnRecord =
  (client: QueryClient) =>
  (code: CountyCode): boolean =>
    client.getQueryData(placesQuery.queryKey)?.value.counties.some(county => county.code === code) ?? false

/** Resolves once each file has arrived or failed. */
export const fetchAll = (client: QueryClient, queries: readonly FileQuery[]): Promise<unknown> =>
  Promise.all(queries.map(query => client.prefetchQuery(query as never)))

/** Resolves once index and places have arrived, without which no page can be shown, after however many retries. */
export function whenEssentialsArrive(client: QueryClient): Promise<void> {
  const essential = [indexQuery, placesQuery]
  return new Promise(done => {
    const check = () => {
      if (!essential.every(query => hasArrived(client, query))) return
      stop()
      done()
    }
    const stop = client.getQueryCache().subscribe(check)
    check()
  })
}

export const useIndex = () => useQuery(indexQuery)

/** Lets go of a request that hangs and asks again. A first request cannot be replaced by a mere refetch. */
export async function askAgain(client: QueryClient, file: string): Promise<void> {
  await client.cancelQueries({ queryKey: [file] })
  await client.refetchQueries({ queryKey: [file] })
}

export const fetchPlaces = (client: QueryClient) => client.fetchQuery(placesQuery)

export const usePlaces = () => useQuery(placesQuery)

/** The fine geometry, asked for once a reader reaches for the map; a failure may be asked again. */
export const fetchDetailGeometry = (client: QueryClient) => client.fetchQuery(detailQuery)

/** For the sources in it, on demand. */
export const fetchMeasures = (client: QueryClient) => client.fetchQuery(measuresQuery)

export const useMeasures = () => useQuery(measuresQuery)

export const useProgramme = () => useQuery(programmeQuery)

export const usePromises = () => useQuery(promisesQuery)

export const useClusterDetail = (id: ClusterId) => useQuery(clusterQuery(id))
