// The size of an element in CSS pixels; null until it was measured, as it is wherever there is no browser.
import {
  createContext,
  type RefObject,
  startTransition,
  useCallback,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { onFirstInteraction } from '../ui/firstInteraction'
import type { Size } from './projection'

/**
 * The size of the map where it is known before the first render, from the page that the app takes the place of: the
 * interactive map is then part of that render, which yields, instead of a second one that does not.
 */
export const KnownMapSize = createContext<Size | null>(null)

/**
 * @param isBuilt true when the element holds what the build drew: it is then measured after the reader's first action,
 * and what follows from the first size is a transition, so that the built content stays until its successor is ready
 * @returns the size, and what measures at once
 */
export function useElementSize(
  ref: RefObject<HTMLElement | null>,
  isBuilt: (element: Element) => boolean,
): readonly [Size | null, () => void] {
  const [size, setSize] = useState(useContext(KnownMapSize))
  const start = useRef(() => {})
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const width = Math.round(element.clientWidth)
      const height = Math.round(element.clientHeight)
      if (width > 0 && height > 0)
        setSize(old => (old?.width === width && old.height === height ? old : { width, height }))
    }
    // An observer reports the size at once, too; that one is known by then.
    let isFirst = true
    const observer = new ResizeObserver(() => {
      if (!isFirst) measure()
      isFirst = false
    })
    start.current = () => {
      if (isBuilt(element)) startTransition(measure)
      else measure()
      observer.observe(element)
    }
    const cancel = isBuilt(element) ? onFirstInteraction(() => start.current()) : start.current()
    return () => {
      cancel?.()
      observer.disconnect()
    }
  }, [ref, isBuilt])
  const measureNow = useCallback(() => start.current(), [])
  return [size, measureNow]
}
