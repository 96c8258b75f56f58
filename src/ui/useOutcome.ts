// How a copying went: that it worked is said for a while, that it failed stays.
import { useEffect, useState } from 'react'

export type Outcome = 'none' | 'copied' | 'failed'

const SAID_MS = 4000

export function useOutcome(): [Outcome, (outcome: Outcome) => void] {
  const [outcome, setOutcome] = useState<Outcome>('none')
  useEffect(() => {
    if (outcome !== 'copied') return
    const timer = setTimeout(() => setOutcome('none'), SAID_MS)
    return () => clearTimeout(timer)
  }, [outcome])
  return [outcome, setOutcome]
}
