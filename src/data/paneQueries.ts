// Queries that only lazily loaded parts of the page use. Apart from queries.ts, which the first chunk contains.
import { type QueryClient, useQuery } from '@tanstack/react-query'
import type { ClusterId } from '../domain/cluster/cluster'
import { FILES } from './files'
import {
  createClusterQuery,
  createFileQuery,
  manifestQuery,
  measuresQuery,
  programmeQuery,
  targetsQuery,
} from './queries'

const detailGeometryQuery = createFileQuery(FILES.detail, async () => (await import('./parse')).parseTopology)
const factsQuery = createFileQuery(FILES.facts, async () => (await import('./facts')).parseFacts)
const countyQuery = createFileQuery(FILES.county, async () => (await import('./county')).parseCounty)

/** Loads the detailed geometry, when the user first uses the map; after a failure a further call retries. */
export const fetchDetailGeometry = (client: QueryClient) => client.fetchQuery(detailGeometryQuery)
/** Loads data/v1/measures.json. */
export const fetchMeasures = (client: QueryClient) => client.fetchQuery(measuresQuery)
/** Loads the file of a cluster. */
export const fetchClusterDetail = (client: QueryClient, id: ClusterId) => client.fetchQuery(createClusterQuery(id))
/** data/v1/measures.json if it is loaded; otherwise null. */
export const getLoadedMeasures = (client: QueryClient) => client.getQueryData(measuresQuery.queryKey)?.value ?? null
/** data/v1/promises.json if it is loaded; otherwise null. */
export const getLoadedTargets = (client: QueryClient) => client.getQueryData(targetsQuery.queryKey)?.value ?? null
/** Loads data/v1/facts.json. */
export const fetchFacts = (client: QueryClient) => client.fetchQuery(factsQuery)
/** Loads data/v1/programme.json. */
export const fetchProgramme = (client: QueryClient) => client.fetchQuery(programmeQuery)
/** Loads data/v1/county.json. */
export const fetchCounty = (client: QueryClient) => client.fetchQuery(countyQuery)
/** data/v1/measures.json. */
export const useMeasures = () => useQuery(measuresQuery)
/** data/v1/programme.json. */
export const useProgramme = () => useQuery(programmeQuery)
/** data/v1/promises.json. */
export const useTargets = () => useQuery(targetsQuery)
/** data/v1/facts.json. */
export const useFacts = () => useQuery(factsQuery)
/** data/v1/version.json. */
export const useManifest = () => useQuery(manifestQuery)
/** data/v1/county.json. */
export const useCounty = () => useQuery(countyQuery)
/** data/v1/clusters/ID.json. */
export const useClusterDetail = (id: ClusterId) => useQuery(createClusterQuery(id))
