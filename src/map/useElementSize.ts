// The size of an element in CSS pixels; the design's own size until it was measured, so that a first picture can be drawn.
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Size } from './projection'

const NOMINAL: Size = { width: 742, height: 811 }

export function useElementSize(ref: RefObject<HTMLElement | null>): { size: Size; measured: boolean } {
  const [state, setState] = useState({ size: NOMINAL, measured: false })
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const width = Math.round(element.clientWidth)
      const height = Math.round(element.clientHeight)
      if (width > 0 && height > 0)
        setState(old =>
          old.measured && old.size.width === width && old.size.height === height
            ? old
            : { size: { width, height }, measured: true },
        )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return state
}
