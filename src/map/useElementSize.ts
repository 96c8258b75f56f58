// The size of an element in CSS pixels.
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
 * The size of the map if it is known before the first render, from the page that the app replaces. The interactive map is
 * then part of that interruptible render, not of a second, blocking one.
 */
export const InitialMapSizeContext = createContext<Size | null>(null)

/**
 * @param isPrerendered true for prerendered content: it is measured after the first interaction and replaced in a
 * transition, so that it stays until the new content is ready
 * @returns the size, null before the first measurement, and a function that measures now
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
    // The first report of an observer is the size already measured.
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
