// Keeps the keyboard's place when a step removes what had the focus. Its code is loaded with the reader's first action.
import { useEffect } from 'react'
import { onFirstInteraction } from '../../ui/hooks/firstInteraction'

export function useFocusRecovery(): void {
  useEffect(() => {
    let uninstall: (() => void) | null = null
    let isUnmounted = false
    const cancel = onFirstInteraction(() => {
      import('./focusRecovery').then(
        ({ installFocusRecovery }) => {
          if (!isUnmounted) uninstall = installFocusRecovery()
        },
        // Without it everything else works.
        () => {},
      )
    })
    return () => {
      isUnmounted = true
      cancel()
      uninstall?.()
    }
  }, [])
}
