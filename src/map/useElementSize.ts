// The size of an element in CSS pixels; null until it was measured, as it is wherever there is no browser.
import { type RefObject, startTransition, useLayoutEffect, useState } from 'react'
import type { Size } from './projection'

/**
 * @param isPatient true when something stands there already: what follows from the first measure may then yield to
 * the reader's own steps, and to the browser, instead of holding up the first frames
 */
export function useElementSize(
  ref: RefObject<HTMLElement | null>,
  isPatient: (element: Element) => boolean,
): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const width = Math.round(element.clientWidth)
      const height = Math.round(element.clientHeight)
      if (width > 0 && height > 0)
        setSize(old => (old?.width === width && old.height === height ? old : { width, height }))
    }
    if (isPatient(element)) startTransition(measure)
    else measure()
    // It tells the size once at the start, too, which is known by now.
    let isFirst = true
    const observer = new ResizeObserver(() => {
      if (!isFirst) measure()
      isFirst = false
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref, isPatient])
  return size
}
