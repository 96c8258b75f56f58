// A symbol that a keyboard stood on may be replaced by others: a city by its counties. The focus then goes to the item
// that Tab would come to, and not back to the top of the page. A pointer's focus is left alone.
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

export function useHeldFocus(stage: RefObject<HTMLElement | null>, scene: object): void {
  const held = useRef<Element | null>(null)
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const item = target instanceof Element && stage.current?.contains(target) ? target.closest('[data-symbol]') : null
      held.current = item?.matches(':focus-visible') ? item : null
    }
    const onPointer = () => {
      held.current = null
    }
    document.addEventListener('focusin', onFocus)
    document.addEventListener('pointerdown', onPointer)
    return () => {
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('pointerdown', onPointer)
    }
  }, [stage])
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new scene takes symbols away
  useLayoutEffect(() => {
    if (!held.current || held.current.isConnected || document.activeElement !== document.body) return
    held.current = null
    stage.current?.querySelector<SVGElement>('[data-symbol][tabindex="0"]')?.focus()
  }, [scene, stage])
}
