// A reader may stand on a symbol of the still picture, or have pressed one of its buttons, when the living map takes its
// place: focus and press go on to the same thing there. A mouse that moved over the picture has reached for the map.
import { type RefObject, useEffect, useRef } from 'react'

const isStill = (element: Element): boolean => element.closest('[data-map-state="still"]') !== null

/** What is the same thing in both pictures. */
function sameAs(element: Element): string | null {
  const thing = element.closest<HTMLElement | SVGElement>('[data-item], button, a')
  const item = thing?.getAttribute('data-item')
  const label = thing?.getAttribute('aria-label')
  return item ? `[data-item="${CSS.escape(item)}"]` : label ? `[aria-label="${CSS.escape(label)}"]` : null
}

/** @returns whether a mouse has moved over the still picture */
export function useKeptHand(stage: RefObject<HTMLElement | null>): RefObject<boolean> {
  const reached = useRef(false)
  useEffect(() => {
    const element = stage.current
    if (!element) return
    let focused: string | null = null
    let pressed: string | null = null
    const onFocus = () => {
      const { activeElement } = document
      focused =
        activeElement && element.contains(activeElement) && isStill(activeElement) ? sameAs(activeElement) : null
    }
    const onClick = (event: MouseEvent) => {
      const target = event.target as Element
      const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      if (!isStill(target) || !isPlain) return
      pressed = sameAs(target)
      // Its address would lead to the same view, but by way of another page.
      if (pressed) event.preventDefault()
    }
    const onMove = ({ pointerType }: PointerEvent) => {
      if (pointerType === 'mouse') reached.current = true
    }
    const watch = new MutationObserver(() => {
      const map = element.querySelector('[data-map-state]:not([data-map-state="still"])')
      if (!map) return
      const find = (what: string | null) => (what ? map.querySelector<HTMLElement | SVGElement>(what) : null)
      if (document.activeElement === document.body) find(focused)?.focus()
      find(pressed)?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
      stop()
    })
    const stop = () => {
      watch.disconnect()
      document.removeEventListener('focusin', onFocus)
      element.removeEventListener('click', onClick)
      element.removeEventListener('pointermove', onMove)
    }
    onFocus()
    document.addEventListener('focusin', onFocus)
    element.addEventListener('click', onClick)
    element.addEventListener('pointermove', onMove)
    watch.observe(element, { childList: true })
    return stop
  }, [stage])
  return reached
}
