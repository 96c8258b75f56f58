// An open cluster borrows the focus: its name takes it, Escape closes, and it goes back to the link it came from, on the
// map or in the list, or else to the cluster's row. A reader who has moved on is left alone.
import { type RefObject, useEffectEvent, useLayoutEffect } from 'react'
import type { ClusterId } from '../../domain/cluster'
import { isVisible } from '../../ui/isVisible'

/** Rows of the cluster; those in the middle of the page come first. */
const ROWS = ['data-compare', 'data-table', 'data-matrix', 'data-promises', 'data-results']

/** The link, or the one that stands in its place: the map may have drawn another symbol meanwhile. */
function wayBack(from: Element | null, id: ClusterId): Element | null {
  if (from && isVisible(from) && from.matches('main a')) return from
  const places = [...(from?.matches('[data-item]') ? [`[data-stage] a[data-item="${id}"]`] : [])]
  const rows = ROWS.map(place => `[${place}] a[data-cluster="${id}"]`)
  return [...places, ...rows].reduce<Element | null>((found, way) => found ?? document.querySelector(way), null)
}

/** @param byReader false for a link opened cold, which leaves the focus alone */
export function useLentFocus(
  heading: RefObject<HTMLElement | null>,
  id: ClusterId,
  byReader: boolean,
  onClose: () => void,
): void {
  useLayoutEffect(() => {
    const { current } = heading
    const from = document.activeElement
    if (byReader) current?.focus({ preventScroll: true })
    return () => {
      // Only once it is gone is it known where that leaves the focus.
      queueMicrotask(() => {
        if (current?.isConnected || document.activeElement !== document.body) return
        const back = wayBack(from, id)
        if (back instanceof HTMLElement || back instanceof SVGElement) back.focus()
      })
    }
  }, [heading, id, byReader])

  const close = useEffectEvent(onClose)
  // With the focus, not after the next picture: a reader may be faster than a slow machine.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const at = event.target as Element
      const isHere = at === document.body || (at.closest('[data-panel], [data-stage]') && !at.closest('dialog'))
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !isHere) return
      event.preventDefault()
      close()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
