// Brings the search and its file when they are asked for, and says what a query finds. Until the file is here, only what
// the page itself carries is known: that answers most queries, and what it cannot answer waits.
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react'
import { names } from '#messages/names'
import { searchTablesQuery } from '../data/queries'
import { inSlices } from '../data/slices'
import { AT_ONCE, type Dataset, type PlacedCluster } from '../model/dataset'
import type { QueryMatch } from '../model/selection'
import type { View } from '../view/params'

type Engine = typeof import('./searchEngine')['searchEngine']

let loaded: Engine | null = null

/** Rejects when the chunk does not arrive. */
export async function loadSearchEngine(): Promise<void> {
  loaded ??= (await import('./searchEngine')).searchEngine
}

function useEngine(isAsked: boolean) {
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<'ready' | 'failed' | 'none'>(loaded ? 'ready' : 'none')
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks again
  useEffect(() => {
    if (isAsked)
      loadSearchEngine().then(
        () => setState('ready'),
        () => setState('failed'),
      )
  }, [isAsked, attempt])
  const retry = useCallback(() => {
    setState('none')
    setAttempt(attempts => attempts + 1)
  }, [])
  return {
    engine: isAsked ? loaded : null,
    hasFailed: isAsked && !loaded && state === 'failed',
    retry,
  }
}

/** @param isAsked false while nobody searches: nothing is loaded then */
export function useSearchIndex(data: Dataset, isAsked: boolean) {
  const { engine, hasFailed, retry } = useEngine(isAsked)
  const file = useQuery({ ...searchTablesQuery, enabled: isAsked })
  const tables = file.data?.value ?? null
  const isLarge = data.clusters.length > AT_ONCE
  const small = useMemo(
    () => (engine && !isLarge ? engine.buildIndexAtOnce(data, tables) : null),
    [engine, isLarge, data, tables],
  )
  // In slices: ten thousand clusters take a while to spell.
  const { data: large } = useQuery({
    queryKey: ['search', data.day, data.clusters.length, data.counties.size, file.dataUpdatedAt],
    enabled: engine !== null && isLarge && !file.isPending,
    queryFn: ({ signal }) => inSlices((engine as Engine).suggestionIndexSteps(data, tables), signal),
    gcTime: 60_000,
  })
  return { engine, hasFailed, retry, file, index: (isLarge ? large : small) ?? null, isWhole: !file.isPending }
}

export interface QuerySearch {
  readonly match: QueryMatch
  /** By what a cluster was found; absent while nothing is searched for. */
  readonly reasonFor: ((cluster: PlacedCluster) => string | null) | undefined
  /** Above the list: how the query was read, and what else was found; absent while nothing is searched for. */
  readonly renderNotes:
    | ((mode: View['view'], find: (patch: Partial<View>, hash: string) => void) => ReactNode)
    | undefined
  /** Asks again for the code that did not arrive; null while all is well. */
  readonly retry: (() => void) | null
}

export function useSearch(query: string, data: Dataset): QuerySearch {
  const isAsked = query.trim() !== ''
  const { engine, hasFailed, retry, index, isWhole } = useSearchIndex(data, isAsked)
  return useMemo(() => {
    const found = engine && index ? engine.selectByQuery(index, query) : null
    const isSure = found === null || !(found.match.isEmpty || found.heard.length > 0 || found.left.length > 0)
    const isPending = isAsked && (!index || (!isWhole && !isSure))
    const isAnswered = engine && index && found && !isPending
    return {
      match: isPending ? 'pending' : (found?.match ?? null),
      reasonFor: isAnswered
        ? cluster => engine.getReason(index, found, data.clusters.indexOf(cluster), names.cluster(cluster))
        : undefined,
      renderNotes: isAnswered
        ? (mode, find) => (
            <engine.SearchNotes found={found} onChoose={one => engine.followSuggestion(one, mode, find)} />
          )
        : undefined,
      retry: hasFailed ? retry : null,
    }
  }, [query, data, isAsked, engine, hasFailed, retry, index, isWhole])
}
