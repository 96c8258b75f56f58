import { useEffect } from 'react'
import { onFirstInteraction } from '../../ui/hooks/firstInteraction'

/** Installs focus recovery, whose code is loaded at the first interaction. */
export function useFocusRecovery(): void {
  useEffect(() => {
    let uninstall: (() => void) | null = null
    let isUnmounted = false
    const cancel = onFirstInteraction(() => {
      import('./focusRecovery').then(
        ({ installFocusRecovery }) => {
          if (!isUnmounted) uninstall = installFocusRecovery()
        },
        // The page works without it.
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
