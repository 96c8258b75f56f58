// An open cluster borrows the focus: its name takes it, Escape closes, and it goes back to the link it came from, on the
// map or in the list, or else to the cluster's row. A reader who has moved on is left alone.
import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'
import type { ClusterId } from '../../domain/cluster/cluster'
import { isVisible } from '../../ui/browser/isVisible'

/** Rows of the cluster; those in the middle of the page come first. */
const ROW_CONTAINERS = ['data-compare', 'data-table', 'data-matrix', 'data-targets', 'data-results']

/** The link, or the one that stands in its place: the map may have drawn another symbol meanwhile. */
function findReturnTarget(opener: Element | null, id: ClusterId): Element | null {
  if (opener && isVisible(opener) && opener.matches('main a')) return opener
  const mapSelectors = [...(opener?.matches('[data-map-item]') ? [`[data-map-root] a[data-map-item="${id}"]`] : [])]
  const rowSelectors = ROW_CONTAINERS.map(place => `[${place}] a[data-cluster="${id}"]`)
  return [...mapSelectors, ...rowSelectors].reduce<Element | null>(
    (target, selector) => target ?? document.querySelector(selector),
    null,
  )
}

/** @param isOpenedByUser false for a link opened cold, which leaves the focus alone */
export function useRestoreFocus(
  heading: RefObject<HTMLElement | null>,
  id: ClusterId,
  isOpenedByUser: boolean,
  onClose: () => void,
): void {
  useLayoutEffect(() => {
    const { current } = heading
    const opener = document.activeElement
    if (isOpenedByUser) current?.focus({ preventScroll: true })
    return () => {
      // Only once it is gone is it known where that leaves the focus.
      queueMicrotask(() => {
        if (current?.isConnected || document.activeElement !== document.body) return
        const returnTarget = findReturnTarget(opener, id)
        if (returnTarget instanceof HTMLElement || returnTarget instanceof SVGElement) returnTarget.focus()
      })
    }
  }, [heading, id, isOpenedByUser])

  const handleClose = useEffectEvent(onClose)
  // With the focus, not after the next picture: a reader may be faster than a slow machine.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as Element
      const isInPanelOrMap =
        target === document.body || (target.closest('[data-panel], [data-map-root]') && !target.closest('dialog'))
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !isInPanelOrMap) return
      event.preventDefault()
      handleClose()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
