// Keeps the keyboard's place when a step removes what had the focus. Its code is loaded with the reader's first action.
import { useEffect } from 'react'
import { onFirstInteraction } from '../ui/firstInteraction'

export function useFocusKept(): void {
  useEffect(() => {
    let stop: (() => void) | null = null
    let isOver = false
    const cancel = onFirstInteraction(() => {
      import('./focusKept').then(
        ({ keepFocus }) => {
          if (!isOver) stop = keepFocus()
        },
        // Without it everything else works.
        () => {},
      )
    })
    return () => {
      isOver = true
      cancel()
      stop?.()
    }
  }, [])
}
