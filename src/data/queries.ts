// Queries of the data files: one per file, loaded at most once while the page is open.
// Parsers are imported with their files, never before: a prerendered page carries its data and needs no parser.
import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import type { ClusterId } from '../domain/cluster/cluster'
import type { CountyCode } from '../domain/place/adcode'
import type { ListId } from '../domain/recognition/recognitionList'
import { DataFileError } from './DataFileError'
import { FILES, getClusterFile, type Parsed } from './files'
import { type JsonLoader, loadJson } from './loadJson'

let loadFile: JsonLoader = loadJson

/** Makes all queries load their files in another way, such as from the device. Call it before the first query. */
export const setFileLoader = (load: JsonLoader): void => {
  loadFile = load
}

/** A client that keeps files forever and retries a request once, after a network error. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        retry: (failures, error) => failures < 1 && (error as Partial<DataFileError>).kind === 'network',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // `navigator.onLine` is wrong for loopback addresses and for cached files.
        networkMode: 'always',
      },
    },
  })
}

/** Loads and parses a file, with either loader: over the network, or from a folder while prerendering. */
type OpenFile<T> = (load: JsonLoader, signal: AbortSignal) => Promise<Parsed<T>>

const createQuery = <T>(file: string, open: OpenFile<T>) => ({
  ...queryOptions<Parsed<T>, DataFileError>({
    queryKey: [file],
    queryFn: ({ signal }) =>
      open(loadFile, signal).catch((error: unknown) => {
        if (error instanceof DataFileError || signal.aborted) throw error
        // The import of the parser failed.
        throw new DataFileError(file, 'network', String(error))
      }),
  }),
  open,
})

/** The query of a file. Its parser loads with it. */
export const createFileQuery = <T>(
  file: string,
  importParser: () => Promise<(json: unknown, file: string) => Parsed<T>>,
) =>
  createQuery(file, async (load, signal) => {
    const [parse, json] = await Promise.all([importParser(), load(file, { signal })])
    return parse(json, file)
  })

const indexQuery = createQuery(FILES.index, async (load, signal) =>
  (await import('./loadIndex')).loadIndex(load, signal),
)
const placesQuery = createFileQuery(FILES.places, async () => (await import('./parse')).parsePlaces)
/** data/v1/measures.json. */
export const measuresQuery = createFileQuery(FILES.measures, async () => (await import('./parse')).parseMeasures)
/** data/v1/programme.json. */
export const programmeQuery = createFileQuery(FILES.programme, async () => (await import('./programme')).parseProgramme)
/** data/v1/promises.json. */
export const targetsQuery = createFileQuery(FILES.targets, async () => (await import('./targets')).parseTargets)
/** data/v1/version.json. */
export const manifestQuery = createFileQuery(FILES.manifest, async () => (await import('./manifest')).parseManifest)

/** data/v1/search.json, for the first query or when the user focuses the search box. */
export const searchTablesQuery = createFileQuery(
  FILES.search,
  async () => (await import('./searchTables')).parseSearchTables,
)

/** The file of one cluster. */
export const createClusterQuery = (id: ClusterId) =>
  createFileQuery(getClusterFile(id), async () => {
    const { parseClusterDetail } = await import('./parse')
    return json => parseClusterDetail(json, id)
  })

/**
 * The queries of all files that a view needs to be complete.
 * @param isKnownCluster false for ids without a file; default: all have one
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
  ...(view.view === 'promises' ? [targetsQuery] : []),
  ...(view.view === 'programme' || view.view === 'method' ? [programmeQuery] : []),
  ...(view.view === 'open-data' ? [manifestQuery] : []),
  // The panel of a selected cluster covers the panel of measures, but not the matrix.
  ...(view.view === 'matrix' || (!view.cluster && view.panel === 'measures') ? [measuresQuery] : []),
]
/** A query of any file. */
export type FileQuery = ReturnType<typeof getRequiredQueries>[number]

/** Path of the file, below the root of the site. */
export const getFilePath = (query: { readonly queryKey: readonly unknown[] }): string => String(query.queryKey[0])

/** True once the file is loaded. */
export const isLoaded = (client: QueryClient, query: { readonly queryKey: readonly unknown[] }): boolean =>
  client.getQueryData(query.queryKey) !== undefined

/** A predicate that is false for an id that the index does not have; true for all while the index is not loaded. */
export const isKnownCluster =
  (client: QueryClient) =>
  (id: ClusterId): boolean =>
    client.getQueryData(indexQuery.queryKey)?.value.clusters.some(cluster => cluster.id === id) ?? true

/** True if all places, clusters and lists of a view are on record; false for any while their file is not loaded. */
export function hasOnlyKnownIds(
  client: QueryClient,
  view: {
    readonly county: readonly CountyCode[]
    readonly cluster: ClusterId | null
    readonly compare: readonly ClusterId[]
    readonly list: readonly ListId[]
  },
): boolean {
  const index = client.getQueryData(indexQuery.queryKey)?.value
  const has = (rows: readonly { readonly id: string }[] | undefined) => (id: string) => rows?.some(row => row.id === id)
  return (
    view.county.every(code =>
      client.getQueryData(placesQuery.queryKey)?.value.counties.some(county => county.code === code),
    ) &&
    [...view.compare, ...(view.cluster ? [view.cluster] : [])].every(has(index?.clusters)) &&
    view.list.every(has(index?.lists))
  )
}

/** Resolves once each file is loaded or has failed. */
export const prefetchAll = (client: QueryClient, queries: readonly FileQuery[]): Promise<unknown> =>
  Promise.all(queries.map(query => client.prefetchQuery(query as never)))

/** Resolves once index and places are loaded, after any number of retries; no page can be rendered without them. */
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

/** Requests a file again, and cancels a pending request first: `refetchQueries` alone would keep a first one. */
export async function retryFile(client: QueryClient, file: string): Promise<void> {
  await client.cancelQueries({ queryKey: [file] })
  await client.refetchQueries({ queryKey: [file] })
}

/** Loads geo/places.json. */
export const fetchPlaces = (client: QueryClient) => client.fetchQuery(placesQuery)

/** data/v1/index.json. */
export const useIndex = () => useQuery(indexQuery)
/** geo/places.json. */
export const usePlaces = () => useQuery(placesQuery)
