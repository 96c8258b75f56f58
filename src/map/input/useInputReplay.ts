// A reader may stand on a symbol of the still picture, have pressed one of its buttons, or hold the mouse down on one, when
// the living map takes its place: focus and press go on to the same thing there.
import { type RefObject, useEffect } from 'react'
import { DRAG_THRESHOLD_PX, isPlainClick } from '../../ui/browser/pointer'

const isInStaticMap = (element: Element): boolean => element.closest('[data-map-state="still"]') !== null

/** What is the same thing in both pictures. */
function getSelector(element: Element): string | null {
  const control = element.closest<HTMLElement | SVGElement>('[data-map-item], button, a')
  const item = control?.getAttribute('data-map-item')
  const label = control?.getAttribute('aria-label')
  return item ? `[data-map-item="${CSS.escape(item)}"]` : label ? `[aria-label="${CSS.escape(label)}"]` : null
}

const dispatchClick = (element: Element | null) =>
  element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))

export function useInputReplay(mapRef: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const mapElement = mapRef.current
    if (!mapElement) return
    const staticMapController = new AbortController()
    const mouseController = new AbortController() // of a mouse
    let focusedSelector: string | null = null
    let clickedSelector: string | null = null
    let heldPress: { readonly selector: string; readonly x: number; readonly y: number } | null = null
    const onFocus = () => {
      const { activeElement } = document
      focusedSelector =
        activeElement && mapElement.contains(activeElement) && isInStaticMap(activeElement)
          ? getSelector(activeElement)
          : null
    }
    const onClick = (event: MouseEvent) => {
      const target = event.target as Element
      if (!isInStaticMap(target) || !isPlainClick(event)) return
      clickedSelector = getSelector(target)
      // Its address would lead to the same view, but by way of another page.
      if (clickedSelector) event.preventDefault()
    }
    const onPointerDown = (event: PointerEvent) => {
      const target = event.target as Element
      const isPress = event.pointerType === 'mouse' && isPlainClick(event)
      const selector = isPress && isInStaticMap(target) ? getSelector(target) : null
      heldPress = selector ? { selector, x: event.clientX, y: event.clientY } : null
    }
    // The browser clicks nothing where a mouse is let go that went down on what has left the page since.
    const onPointerUp = (event: PointerEvent) => {
      const press = heldPress
      heldPress = null
      if (!staticMapController.signal.aborted) return
      mouseController.abort()
      const isDrag = press && Math.hypot(event.clientX - press.x, event.clientY - press.y) >= DRAG_THRESHOLD_PX
      if (!press || isDrag || !isPlainClick(event)) return
      if (event.target instanceof Element) dispatchClick(event.target.closest(press.selector))
    }
    const observer = new MutationObserver(() => {
      const liveMap = mapElement.querySelector('[data-map-state]:not([data-map-state="still"])')
      if (!liveMap) return
      const findInLiveMap = (selector: string | null) =>
        selector ? liveMap.querySelector<HTMLElement | SVGElement>(selector) : null
      if (document.activeElement === document.body) findInLiveMap(focusedSelector)?.focus()
      dispatchClick(findInLiveMap(clickedSelector))
      staticMapController.abort()
      if (!heldPress) mouseController.abort()
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
