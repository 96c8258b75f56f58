// Carries focus, clicks, mouse presses and the open legend of the static map over to the interactive map that replaces it.
import { type RefObject, useEffect } from 'react'
import { DRAG_THRESHOLD_PX, isPlainClick } from '../../ui/browser/pointer'

const isInStaticMap = (element: Element): boolean => element.closest('[data-map-state="still"]') !== null

/** Finds the same control in both maps. */
function getSelector(element: Element): string | null {
  const control = element.closest<HTMLElement | SVGElement>('[data-map-item], button, a')
  const item = control?.getAttribute('data-map-item')
  const label = control?.getAttribute('aria-label')
  return item ? `[data-map-item="${CSS.escape(item)}"]` : label ? `[aria-label="${CSS.escape(label)}"]` : null
}

const dispatchClick = (element: Element | null) =>
  element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))

/** Stops when the interactive map is there, or with the release of a press that began before. */
export function useInputReplay(mapRef: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const mapElement = mapRef.current
    if (!mapElement) return
    const staticMapController = new AbortController()
    const mouseController = new AbortController()
    let focusedSelector: string | null = null
    let clickedSelector: string | null = null
    /** Null while the reader has not opened or closed the legend. */
    let isLegendOpen: boolean | null = null
    let press: { readonly selector: string; readonly x: number; readonly y: number } | null = null
    const onFocus = () => {
      const { activeElement } = document
      const isFocused = activeElement && mapElement.contains(activeElement) && isInStaticMap(activeElement)
      focusedSelector = isFocused ? getSelector(activeElement) : null
    }
    const onClick = (event: MouseEvent) => {
      const target = event.target as Element
      if (!isInStaticMap(target) || !isPlainClick(event)) return
      const legend = target.closest('summary')?.closest('details')
      // The click toggles it afterwards.
      if (legend) isLegendOpen = !legend.open
      clickedSelector = getSelector(target)
      // The link would load another page with the same view.
      if (clickedSelector) event.preventDefault()
    }
    const onPointerDown = (event: PointerEvent) => {
      const target = event.target as Element
      const isMousePress = event.pointerType === 'mouse' && isPlainClick(event) && isInStaticMap(target)
      const selector = isMousePress ? (target.closest('summary') ? 'summary' : getSelector(target)) : null
      press = selector ? { selector, x: event.clientX, y: event.clientY } : null
    }
    // Browsers send no click when the element of the press has been removed before the release.
    const onPointerUp = (event: PointerEvent) => {
      const released = press
      press = null
      if (!staticMapController.signal.aborted) return
      mouseController.abort()
      if (!released || !isPlainClick(event) || !(event.target instanceof Element)) return
      if (Math.hypot(event.clientX - released.x, event.clientY - released.y) >= DRAG_THRESHOLD_PX) return
      dispatchClick(event.target.closest(released.selector))
    }
    const observer = new MutationObserver(() => {
      const liveMap = mapElement.querySelector('[data-map-state]:not([data-map-state="still"])')
      if (!liveMap) return
      const findInLiveMap = (selector: string | null) =>
        selector ? liveMap.querySelector<HTMLElement | SVGElement>(selector) : null
      if (document.activeElement === document.body) findInLiveMap(focusedSelector)?.focus()
      dispatchClick(findInLiveMap(clickedSelector))
      const legend = liveMap.querySelector('details')
      if (legend && isLegendOpen !== null) legend.open = isLegendOpen
      staticMapController.abort()
      if (!press) mouseController.abort()
    })
    staticMapController.signal.addEventListener('abort', () => observer.disconnect())
    onFocus()
    document.addEventListener('focusin', onFocus, staticMapController)
    mapElement.addEventListener('click', onClick, staticMapController)
    mapElement.addEventListener('pointerdown', onPointerDown, mouseController)
    addEventListener('pointerup', onPointerUp, mouseController)
    observer.observe(mapElement, { childList: true })
    return () => {
      staticMapController.abort()
      mouseController.abort()
    }
  }, [mapRef])
}
