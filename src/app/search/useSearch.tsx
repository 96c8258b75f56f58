// Brings the search and its file when they are asked for, and says what a query finds. Until the file is here, only what
// the page itself carries is known: that answers most queries, and what it cannot answer waits.
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { names } from '#messages/names'
import { searchTablesQuery } from '../../data/queries'
import { runTimeSliced } from '../../data/runTimeSliced'
import { type Dataset, type PlacedCluster, SYNC_LIMIT } from '../../model/dataset/dataset'
import type { QueryMatch } from '../../model/dataset/selection'
import type { View } from '../../view/params'

type SearchEngine = typeof import('./searchEngine')['searchEngine']

let loadedEngine: SearchEngine | null = null

/** Rejects when the chunk does not arrive. */
export async function loadSearchEngine(): Promise<void> {
  loadedEngine ??= (await import('./searchEngine')).searchEngine
}

function useSearchEngine(isEnabled: boolean) {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<'ready' | 'failed' | 'none'>(loadedEngine ? 'ready' : 'none')
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
  useEffect(() => {
    if (isEnabled)
      loadSearchEngine().then(
        () => setState('ready'),
        () => setState('failed'),
      )
  }, [isEnabled, attempt])
  const retry = useCallback(() => {
    setState('none')
    setAttempt(attempts => attempts + 1)
  }, [])
  return {
    engine: isEnabled ? loadedEngine : null,
    hasFailed: isEnabled && !loadedEngine && state === 'failed',
    retry,
  }
}

/** @param isEnabled false while nobody searches: nothing is loaded then */
export function useSearchIndex(data: Dataset, isEnabled: boolean) {
  const { engine, hasFailed, retry } = useSearchEngine(isEnabled)
  const tablesQuery = useQuery({ ...searchTablesQuery, enabled: isEnabled })
  const tables = tablesQuery.data?.value ?? null
  const isLarge = data.clusters.length > SYNC_LIMIT
  const syncIndex = useMemo(
    () => (engine && !isLarge ? engine.buildIndexAtOnce(data, tables) : null),
    [engine, isLarge, data, tables],
  )
  // In slices: ten thousand clusters take a while to spell.
  const { data: slicedIndex } = useQuery({
    queryKey: ['search', data.day, data.clusters.length, data.counties.size, tablesQuery.dataUpdatedAt],
    enabled: engine !== null && isLarge && !tablesQuery.isPending,
    queryFn: ({ signal }) => runTimeSliced((engine as SearchEngine).suggestionIndexSteps(data, tables), signal),
    gcTime: 60_000,
  })
  return {
    engine,
    hasFailed,
    retry,
    file: tablesQuery,
    index: (isLarge ? slicedIndex : syncIndex) ?? null,
    isComplete: !tablesQuery.isPending,
  }
}

export interface QuerySearch {
  readonly match: QueryMatch
  /** By what a cluster was found; absent while nothing is searched for. */
  readonly getMatchReason: ((cluster: PlacedCluster) => string | null) | undefined
  /** Above the list: how the query was read, and what else was found; absent while nothing is searched for. */
  readonly renderNotes:
    | ((mode: View['view'], showResults: (patch: Partial<View>, hash: string) => void) => ReactNode)
    | undefined
  /** Asks again for the code that did not arrive; null while all is well. */
  readonly retry: (() => void) | null
}

export function useSearch(query: string, data: Dataset): QuerySearch {
  const isEnabled = query.trim() !== ''
  const { engine, hasFailed, retry, index, isComplete } = useSearchIndex(data, isEnabled)
  return useMemo(() => {
    const result = engine && index ? engine.selectByQuery(index, query) : null
    const isConclusive =
      result === null || !(result.match.isEmpty || result.phoneticWords.length > 0 || result.omittedWords.length > 0)
    const isPending = isEnabled && (!index || (!isComplete && !isConclusive))
    const isReady = engine && index && result && !isPending
    return {
      match: isPending ? 'pending' : (result?.match ?? null),
      getMatchReason: isReady
        ? cluster => engine.getReason(index, result, data.clusters.indexOf(cluster), names.cluster(cluster))
        : undefined,
      renderNotes: isReady
        ? (mode, showResults) => (
            <engine.SearchNotes
              result={result}
              onChoose={suggestion => engine.followSuggestion(suggestion, mode, showResults)}
            />
          )
        : undefined,
      retry: hasFailed ? retry : null,
    }
  }, [query, data, isEnabled, engine, hasFailed, retry, index, isComplete])
}
