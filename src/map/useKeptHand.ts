// A reader may stand on a symbol of the still picture, have pressed one of its buttons, or hold the mouse down on one, when
// the living map takes its place: focus and press go on to the same thing there.
import { type RefObject, useEffect } from 'react'
import { DRAG_FROM, isPlain } from '../ui/press'

const isStill = (element: Element): boolean => element.closest('[data-map-state="still"]') !== null

/** What is the same thing in both pictures. */
function sameAs(element: Element): string | null {
  const thing = element.closest<HTMLElement | SVGElement>('[data-item], button, a')
  const item = thing?.getAttribute('data-item')
  const label = thing?.getAttribute('aria-label')
  return item ? `[data-item="${CSS.escape(item)}"]` : label ? `[aria-label="${CSS.escape(label)}"]` : null
}

const click = (thing: Element | null) =>
  thing?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))

export function useKeptHand(stage: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = stage.current
    if (!element) return
    const picture = new AbortController()
    const button = new AbortController() // of a mouse
    let focused: string | null = null
    let pressed: string | null = null
    let held: { readonly thing: string; readonly x: number; readonly y: number } | null = null
    const onFocus = () => {
      const { activeElement } = document
      focused =
        activeElement && element.contains(activeElement) && isStill(activeElement) ? sameAs(activeElement) : null
    }
    const onClick = (event: MouseEvent) => {
      const target = event.target as Element
      if (!isStill(target) || !isPlain(event)) return
      pressed = sameAs(target)
      // Its address would lead to the same view, but by way of another page.
      if (pressed) event.preventDefault()
    }
    const onDown = (event: PointerEvent) => {
      const target = event.target as Element
      const isPress = event.pointerType === 'mouse' && isPlain(event)
      const thing = isPress && isStill(target) ? sameAs(target) : null
      held = thing ? { thing, x: event.clientX, y: event.clientY } : null
    }
    // The browser clicks nothing where a mouse is let go that went down on what has left the page since.
    const onUp = (event: PointerEvent) => {
      const began = held
      held = null
      if (!picture.signal.aborted) return
      button.abort()
      const isDrag = began && Math.hypot(event.clientX - began.x, event.clientY - began.y) >= DRAG_FROM
      if (!began || isDrag || !isPlain(event)) return
      if (event.target instanceof Element) click(event.target.closest(began.thing))
    }
    const watch = new MutationObserver(() => {
      const map = element.querySelector('[data-map-state]:not([data-map-state="still"])')
      if (!map) return
      const find = (what: string | null) => (what ? map.querySelector<HTMLElement | SVGElement>(what) : null)
      if (document.activeElement === document.body) find(focused)?.focus()
      click(find(pressed))
      picture.abort()
      if (!held) button.abort()
    })
    picture.signal.addEventListener('abort', () => watch.disconnect())
    onFocus()
    document.addEventListener('focusin', onFocus, picture)
    element.addEventListener('click', onClick, picture)
    element.addEventListener('pointerdown', onDown, button)
    addEventListener('pointerup', onUp, button)
    watch.observe(element, { childList: true })
    return () => {
      picture.abort()
      button.abort()
    }
  }, [stage])
}
