// Loads the search and its file for a query, and returns the result. Until the file is loaded, the index contains only the
// texts of the dataset: they answer most queries, and a query that they cannot answer is pending.
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { names } from '#messages/names'
import { searchTablesQuery } from '../../data/queries'
import { runTimeSliced } from '../../domain/computation/runTimeSliced'
import { type Dataset, type PlacedCluster, SYNC_LIMIT } from '../../model/dataset/dataset'
import type { QueryMatch } from '../../model/dataset/selection'
import type { View } from '../../view/params'

type SearchEngine = typeof import('./searchEngine')['searchEngine']

let loadedEngine: SearchEngine | null = null

/** Rejects if the chunk fails to load. */
export async function loadSearchEngine(): Promise<void> {
  loadedEngine ??= (await import('./searchEngine')).searchEngine
}

function useSearchEngine(isEnabled: boolean) {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<'ready' | 'failed' | 'none'>(loadedEngine ? 'ready' : 'none')
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt loads again
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

/**
 * The search engine and its index; null until they are loaded.
 * @param isEnabled false loads nothing
 */
export function useSearchIndex(data: Dataset, isEnabled: boolean) {
  const { engine, hasFailed, retry } = useSearchEngine(isEnabled)
  const tablesQuery = useQuery({ ...searchTablesQuery, enabled: isEnabled })
  const tables = tablesQuery.data?.value ?? null
  const isLarge = data.clusters.length > SYNC_LIMIT
  const syncIndex = useMemo(
    () => (engine && !isLarge ? engine.buildIndexSync(data, tables) : null),
    [engine, isLarge, data, tables],
  )
  // In time slices: the pinyin of 10,000 clusters takes long to index.
  const { data: slicedIndex } = useQuery({
    queryKey: ['search', data.day, data.clusters.length, data.counties.size, tablesQuery.dataUpdatedAt],
    enabled: engine !== null && isLarge && !tablesQuery.isPending,
    queryFn: ({ signal }) => runTimeSliced((engine as SearchEngine).buildSuggestionIndexInSteps(data, tables), signal),
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

/** The result of a query. */
export interface QuerySearch {
  readonly match: QueryMatch
  /** The text by which a cluster was found; undefined without a query. */
  readonly getMatchReason: ((cluster: PlacedCluster) => string | null) | undefined
  /** The notes above the list: how the query was interpreted, and other matches; undefined without a query. */
  readonly renderNotes:
    | ((mode: View['view'], showResults: (patch: Partial<View>, hash: string) => void) => ReactNode)
    | undefined
  /** Loads the chunk again; null unless it failed to load. */
  readonly retry: (() => void) | null
}

/** Searches the dataset. An empty query matches everything. */
export function useSearch(query: string, data: Dataset): QuerySearch {
  const isEnabled = query.trim() !== ''
  const { engine, hasFailed, retry, index, isComplete } = useSearchIndex(data, isEnabled)
  return useMemo(() => {
    const result = engine && index ? engine.selectQueryResult(index, query) : null
    const isConclusive =
      result === null || !(result.match.isEmpty || result.phoneticWords.length > 0 || result.omittedWords.length > 0)
    const isPending = isEnabled && (!index || (!isComplete && !isConclusive))
    const isReady = engine && index && result && !isPending
    return {
      match: isPending ? 'pending' : (result?.match ?? null),
      getMatchReason: isReady
        ? cluster => engine.getMatchReason(index, result, data.clusters.indexOf(cluster), names.cluster(cluster))
        : undefined,
      renderNotes: isReady
        ? (mode, showResults) => (
            <engine.SearchNotes
              result={result}
              onChoose={suggestion => engine.applySuggestion(suggestion, mode, showResults)}
            />
          )
        : undefined,
      retry: hasFailed ? retry : null,
    }
  }, [query, data, isEnabled, engine, hasFailed, retry, index, isComplete])
}
