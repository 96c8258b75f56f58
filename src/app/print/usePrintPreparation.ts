// Loads what a printed page needs beyond the screen, before the browser prints: `beforeprint` waits for no network.
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { fetchCounty, fetchProgramme } from '../../data/paneQueries'
import { useViewState } from '../../view/ViewProvider'
import { CountyPane, StandardPane } from '../panes/clusterPanes'

/** A page without a part is better than one that does not print. */
const MAX_WAIT_MS = 2000

/** Prepares at the keys of the print command, and when the pointer leaves the page for the browser's menu. */
export function usePrintPreparation(): void {
  const client = useQueryClient()
  const { cluster } = useViewState().view
  const prepare = useEffectEvent(async () => {
    if (!cluster) return
    const parts = [StandardPane.preload(), CountyPane.preload(), fetchProgramme(client), fetchCounty(client)]
    await Promise.race([Promise.allSettled(parts), new Promise(resolve => setTimeout(resolve, MAX_WAIT_MS))])
  })
  const onKeyDown = useEffectEvent(async (event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey) return
    if (event.key !== 'p') return void prepare()
    if (!cluster || event.shiftKey || event.altKey) return
    event.preventDefault()
    await prepare()
    window.print()
  })
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => void onKeyDown(event)
    const handleMouseLeave = () => void prepare()
    addEventListener('keydown', handleKeyDown)
    document.documentElement.addEventListener('mouseleave', handleMouseLeave)
    return () => {
      removeEventListener('keydown', handleKeyDown)
      document.documentElement.removeEventListener('mouseleave', handleMouseLeave)
    }
  }, [])
}
