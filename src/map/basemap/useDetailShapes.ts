// Loads detailed shapes for the SVG basemap on demand.
import { useEffect, useState } from 'react'
import type { Geometry } from './geometry'
import { hasShape, updateShapeDefs } from './shapeDefs'

interface DetailOptions {
  /** Before the first interaction a missing outline is not loaded. */
  readonly hasInteracted: boolean
  /** True where the coarse shapes are visibly coarse or not clickable. */
  readonly needsDetail: boolean
}

/** Loads when detail is needed or an outline is missing. @returns true once the page has the shape of every county */
export function useDetailShapes(
  loadDetailGeometry: () => Promise<Geometry>,
  outlinedCodes: readonly string[],
  { hasInteracted, needsDetail }: DetailOptions,
): boolean {
  const [hasDetail, setHasDetail] = useState(false)
  useEffect(() => {
    const isOutlineMissing = hasInteracted && outlinedCodes.some(code => !hasShape(code))
    if (!isOutlineMissing && (!needsDetail || hasDetail)) return
    let isCurrent = true
    loadDetailGeometry().then(
      geometry => {
        if (!isCurrent) return
        updateShapeDefs(geometry, outlinedCodes)
        setHasDetail(true)
      },
      () => {}, // The coarse shapes remain usable.
    )
    return () => {
      isCurrent = false
    }
  }, [loadDetailGeometry, outlinedCodes, hasInteracted, needsDetail, hasDetail])
  return hasDetail
}
