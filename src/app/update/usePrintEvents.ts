// Tells the parts of the page when it is printed, so that they render for paper.
import { useEffect } from 'react'
import { flushSync } from 'react-dom'
import { setPrinting } from '../../ui/hooks/printing'

export function usePrintEvents(): void {
  useEffect(() => {
    const onBefore = () => flushSync(() => setPrinting(true))
    const onAfter = () => setPrinting(false)
    addEventListener('beforeprint', onBefore)
    addEventListener('afterprint', onAfter)
    return () => {
      removeEventListener('beforeprint', onBefore)
      removeEventListener('afterprint', onAfter)
    }
  }, [])
}
