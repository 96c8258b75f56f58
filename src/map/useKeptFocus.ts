// A reader may stand on a symbol of the still picture when the living map takes its place: the focus goes on to the same.
import { type RefObject, useLayoutEffect, useRef } from 'react'

export function useKeptFocus(stage: RefObject<HTMLElement | null>, isLive: boolean): void {
  const held = useRef<string | null>(null)
  useLayoutEffect(() => {
    const element = stage.current
    if (!element) return
    if (isLive) {
      const same = held.current && element.querySelector<SVGElement>(`[data-item="${held.current}"]`)
      if (same && document.activeElement === document.body) same.focus()
      held.current = null
      return
    }
    const hold = () => {
      const focused = element.contains(document.activeElement) ? document.activeElement : null
      held.current = focused?.closest('[data-item]')?.getAttribute('data-item') ?? null
    }
    hold()
    document.addEventListener('focusin', hold)
    return () => document.removeEventListener('focusin', hold)
  }, [stage, isLive])
}
