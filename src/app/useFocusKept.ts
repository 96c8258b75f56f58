// Who walks by keys is not led back to the top of the page. What sees to it comes with the reader's first step.
import { useEffect } from 'react'
import { readerActs } from './intent'

export function useFocusKept(): void {
  useEffect(() => {
    // Where it does not come, all else works.
    const keeping = readerActs()
      .then(() => import('./focusKept'))
      .then(
        ({ keepFocus }) => keepFocus(),
        () => null,
      )
    return () => void keeping.then(stop => stop?.())
  }, [])
}
