// The details of several clusters at once. Apart from the other queries, since only the comparison asks for more than one.
import { useQueries } from '@tanstack/react-query'
import type { ClusterId } from '../domain/cluster/cluster'
import { createClusterQuery } from './queries'

export const useClusterDetails = (ids: readonly ClusterId[]) => useQueries({ queries: ids.map(createClusterQuery) })
