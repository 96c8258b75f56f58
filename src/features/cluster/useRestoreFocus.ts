// Focus and Escape key of the cluster panel.
import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'
import type { ClusterId } from '../../domain/cluster/cluster'
import { isVisible } from '../../ui/browser/isVisible'

/** Containers of the cluster's row in order of preference: the main view before the list. */
const ROW_CONTAINERS = ['data-compare', 'data-table', 'data-matrix', 'data-targets', 'data-results']

/** The opener, or a link to the same cluster: the map may have rendered another symbol, a list another row. */
function findReturnTarget(opener: Element | null, id: ClusterId): Element | null {
  if (opener && isVisible(opener) && opener.matches('main a')) return opener
  const mapSelectors = opener?.matches('[data-map-item]') ? [`[data-map-root] a[data-map-item="${id}"]`] : []
  const rowSelectors = ROW_CONTAINERS.map(place => `[${place}] a[data-cluster="${id}"]`)
  for (const selector of [...mapSelectors, ...rowSelectors]) {
    const link = document.querySelector(selector)
    if (link) return link
  }
  return null
}

/**
 * Focuses the heading when the panel opens. When it closes and the focus is lost, focuses the link that opened it, or a
 * row of the cluster. Escape in panel or map closes the panel.
 *
 * @param isOpenedByUser false for a page loaded with an open cluster: the heading is not focused
 */
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
      // After the removal: a focused element in the panel leaves the focus on the body.
      queueMicrotask(() => {
        if (current?.isConnected || document.activeElement !== document.body) return
        const returnTarget = findReturnTarget(opener, id)
        if (returnTarget instanceof HTMLElement || returnTarget instanceof SVGElement) returnTarget.focus()
      })
    }
  }, [heading, id, isOpenedByUser])

  const handleClose = useEffectEvent(onClose)
  // A layout effect, so that no key is missed between the first paint and the effect.
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
