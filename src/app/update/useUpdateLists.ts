// The recognition lists of the published index, for the choice of the list that names belong to.
import { useEffect, useState } from 'react'
import { FILES } from '../../data/files'
import { loadJson } from '../../data/loadJson'
import type { RecognitionList } from '../../domain/recognition/recognitionList'

export interface UpdateLists {
  /** The newest first; empty until they are loaded. */
  readonly lists: readonly RecognitionList[]
  readonly hasFailed: boolean
  readonly retry: () => void
}

export function useUpdateLists(): UpdateLists {
  const [lists, setLists] = useState<readonly RecognitionList[]>([])
  const [hasFailed, setHasFailed] = useState(false)
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt loads again
  useEffect(() => {
    const controller = new AbortController()
    setHasFailed(false)
    loadJson(FILES.index, { signal: controller.signal }).then(
      json => setLists([...(json as { readonly lists: readonly RecognitionList[] }).lists].sort(compareLists)),
      () => controller.signal.aborted || setHasFailed(true),
    )
    return () => controller.abort()
  }, [attempt])
  return { lists, hasFailed, retry: () => setAttempt(count => count + 1) }
}

const compareLists = (a: RecognitionList, b: RecognitionList): number =>
  b.level.localeCompare(a.level) || a.year - b.year
