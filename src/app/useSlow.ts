// How long something has been waited for: not yet worth a word, slow, or so late that a retry is offered.
import { useEffect, useState } from 'react'

export type Wait = 'short' | 'slow' | 'late'

export function useSlow(waiting: boolean, slowMs = 2500, lateMs = 12_000): Wait {
  const [wait, setWait] = useState<Wait>('short')
  useEffect(() => {
    if (!waiting) {
      setWait('short')
      return
    }
    const slow = setTimeout(() => setWait('slow'), slowMs)
    const late = setTimeout(() => setWait('late'), lateMs)
    return () => {
      clearTimeout(slow)
      clearTimeout(late)
    }
  }, [waiting, slowMs, lateMs])
  return wait
}
