// How long something has been waited for: not yet worth a word, slow, or so late that a retry is offered.
import { useEffect, useState } from 'react'

export type LoadingDelay = 'short' | 'slow' | 'late'

export function useLoadingDelay(isWaiting: boolean, slowMs = 2500, lateMs = 12_000): LoadingDelay {
  const [delay, setDelay] = useState<LoadingDelay>('short')
  useEffect(() => {
    if (!isWaiting) {
      setDelay('short')
      return
    }
    const slowTimer = setTimeout(() => setDelay('slow'), slowMs)
    const lateTimer = setTimeout(() => setDelay('late'), lateMs)
    return () => {
      clearTimeout(slowTimer)
      clearTimeout(lateTimer)
    }
  }, [isWaiting, slowMs, lateMs])
  return delay
}
