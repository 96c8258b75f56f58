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
import { onFirstInteraction } from '../ui/hooks/firstInteraction'
import type { Size } from './camera/projection'

/**
 * The size of the map where it is known before the first render, from the page that the app takes the place of: the
 * interactive map is then part of that render, which yields, instead of a second one that does not.
 */
export const InitialMapSizeContext = createContext<Size | null>(null)

/**
 * @param isPrerendered true when the element holds what the build drew: it is then measured after the reader's first action,
 * and what follows from the first size is a transition, so that the built content stays until its successor is ready
 * @returns the size, and what measures at once
 */
export function useElementSize(
  ref: RefObject<HTMLElement | null>,
  isPrerendered: (element: Element) => boolean,
): readonly [Size | null, () => void] {
  const [size, setSize] = useState(useContext(InitialMapSizeContext))
  const startMeasuring = useRef(() => {})
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const width = Math.round(element.clientWidth)
      const height = Math.round(element.clientHeight)
      if (width > 0 && height > 0)
        setSize(previous => (previous?.width === width && previous.height === height ? previous : { width, height }))
    }
    // An observer reports the size at once, too; that one is known by then.
    let isFirst = true
    const observer = new ResizeObserver(() => {
      if (!isFirst) measure()
      isFirst = false
    })
    startMeasuring.current = () => {
      if (isPrerendered(element)) startTransition(measure)
      else measure()
      observer.observe(element)
    }
    const cancelStart = isPrerendered(element)
      ? onFirstInteraction(() => startMeasuring.current())
      : startMeasuring.current()
    return () => {
      cancelStart?.()
      observer.disconnect()
    }
  }, [ref, isPrerendered])
  const measureNow = useCallback(() => startMeasuring.current(), [])
  return [size, measureNow]
}
