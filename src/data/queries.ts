// Decides when a file is fetched and how long it is kept: once, for as long as the page is open.
import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import type { ClusterId } from '../domain/cluster/cluster'
import type { CountyCode } from '../domain/place/adcode'
import { DataFileError } from './DataFileError'
import { FILES, getClusterFile, type Parsed } from './files'
import { type JsonLoader, loadJson } from './loadJson'

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
type FileLoader<T> = (load: JsonLoader, signal: AbortSignal) => Promise<Parsed<T>>

const createFileQuery = <T>(file: string, open: FileLoader<T>) => ({
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

export const createParsedFileQuery = <T>(file: string, parse: (json: unknown, file: string) => Parsed<T>) =>
  createFileQuery(file, async (load, signal) => parse(await load(file, { signal }), file))

/** The schemas are fetched beside the file: a page that carries its data needs neither. */
const createValidatedFileQuery = <T>(
  file: string,
  parse: (schemas: typeof import('./parse'), json: unknown) => Parsed<T>,
) =>
  createFileQuery(file, async (load, signal) => {
    const [schemas, json] = await Promise.all([import('./parse'), load(file, { signal })])
    return parse(schemas, json)
  })

const indexQuery = createFileQuery(FILES.index, async (load, signal) =>
  (await import('./loadIndex')).loadIndex(load, signal),
)
const placesQuery = createValidatedFileQuery(FILES.places, (schemas, json) => schemas.parsePlaces(json))
const measuresQuery = createValidatedFileQuery(FILES.measures, (schemas, json) => schemas.parseMeasures(json))
export const createClusterQuery = (id: ClusterId) =>
  createValidatedFileQuery(getClusterFile(id), (schemas, json) => schemas.parseClusterDetail(json, id))
const detailGeometryQuery = createValidatedFileQuery(FILES.detail, (schemas, json) =>
  schemas.parseTopology(json, FILES.detail),
)
const programmeQuery = createFileQuery(FILES.programme, async (load, signal) => {
  const [{ parseProgramme }, json] = await Promise.all([import('./programme'), load(FILES.programme, { signal })])
  return parseProgramme(json)
})
/** What the search knows beyond the page; fetched for a query, or when a reader reaches for the box. */
export const searchTablesQuery = createFileQuery(FILES.search, async (load, signal) => {
  const [{ parseSearchTables }, json] = await Promise.all([import('./searchTables'), load(FILES.search, { signal })])
  return parseSearchTables(json)
})

const targetsQuery = createFileQuery(FILES.targets, async (load, signal) => {
  const [{ parseTargets }, json] = await Promise.all([import('./targets'), load(FILES.targets, { signal })])
  return parseTargets(json)
})

/**
 * The files that a view needs before it can be shown whole.
 * @param isKnownCluster tells ids that no file exists for; without it all are asked for
 */
export const getRequiredQueries = (
  view: {
    readonly cluster: ClusterId | null
    readonly compare: readonly ClusterId[]
    readonly panel: string
    readonly view: string
  },
  isKnownCluster: (id: ClusterId) => boolean = () => true,
) => [
  indexQuery,
  placesQuery,
  ...[...new Set([...(view.cluster ? [view.cluster] : []), ...view.compare])]
    .filter(isKnownCluster)
    .map(createClusterQuery),
  // The chosen cluster's panel covers the measures; the matrix shows them beside it.
  ...(view.view === 'promises' ? [targetsQuery] : []),
  ...(view.view === 'programme' || view.view === 'method' ? [programmeQuery] : []),
  ...(view.view === 'matrix' || (!view.cluster && view.panel === 'measures') ? [measuresQuery] : []),
]
export type FileQuery = ReturnType<typeof getRequiredQueries>[number]
export const getFilePath = (query: FileQuery): string => String(query.queryKey[0])

export const isLoaded = (client: QueryClient, query: { readonly queryKey: readonly unknown[] }): boolean =>
  client.getQueryData(query.queryKey) !== undefined

/** False for an id that is known not to be in the index. */
export const isKnownCluster =
  (client: QueryClient) =>
  (id: ClusterId): boolean =>
    client.getQueryData(indexQuery.queryKey)?.value.clusters.some(cluster => cluster.id === id) ?? true

/** False while the table of places is not here. */
export const isKnownCounty =
  (client: QueryClient) =>
  (code: CountyCode): boolean =>
    client.getQueryData(placesQuery.queryKey)?.value.counties.some(county => county.code === code) ?? false

/** Resolves once each file has arrived or failed. */
export const prefetchAll = (client: QueryClient, queries: readonly FileQuery[]): Promise<unknown> =>
  Promise.all(queries.map(query => client.prefetchQuery(query as never)))

/** Resolves once index and places have arrived, without which no page can be shown, after however many retries. */
export function waitForRequiredFiles(client: QueryClient): Promise<void> {
  const requiredQueries = [indexQuery, placesQuery]
  return new Promise(resolve => {
    const checkIfLoaded = () => {
      if (!requiredQueries.every(query => isLoaded(client, query))) return
      unsubscribe()
      resolve()
    }
    const unsubscribe = client.getQueryCache().subscribe(checkIfLoaded)
    checkIfLoaded()
  })
}

export const useIndex = () => useQuery(indexQuery)

/** Lets go of a request that hangs and asks again. A first request cannot be replaced by a mere refetch. */
export async function retryFile(client: QueryClient, file: string): Promise<void> {
  await client.cancelQueries({ queryKey: [file] })
  await client.refetchQueries({ queryKey: [file] })
}

export const fetchPlaces = (client: QueryClient) => client.fetchQuery(placesQuery)

export const usePlaces = () => useQuery(placesQuery)

/** The fine geometry, asked for once a reader reaches for the map; a failure may be asked again. */
export const fetchDetailGeometry = (client: QueryClient) => client.fetchQuery(detailGeometryQuery)

/** For the sources in it, on demand. */
export const fetchMeasures = (client: QueryClient) => client.fetchQuery(measuresQuery)

export const useMeasures = () => useQuery(measuresQuery)

export const useProgramme = () => useQuery(programmeQuery)

export const useTargets = () => useQuery(targetsQuery)

export const useClusterDetail = (id: ClusterId) => useQuery(createClusterQuery(id))
