// Fetches the fine shapes for the SVG map when they are worth their bytes: close up, or, once the reader has acted, for an
// outline that the page lacks.
import { useEffect, useState } from 'react'
import type { Geometry } from './geometry'
import { hasShape, updateShapeDefs } from './shapeDefs'

/**
 * @param hasActed false until the reader's first action: a link opened cold does without the outline
 * @param close true where the map looks closer than the coarse shapes are made for
 * @returns true once every county's shape stands in the page
 */
export function useDetailShapes(
  loadDetailGeometry: () => Promise<Geometry>,
  outlinedCodes: readonly string[],
  { hasInteracted, needsDetail }: { readonly hasInteracted: boolean; readonly needsDetail: boolean },
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
      () => {}, // the coarse land stays, and says as much as it did
    )
    return () => {
      isCurrent = false
    }
  }, [loadDetailGeometry, outlinedCodes, hasInteracted, needsDetail, hasDetail])
  return hasDetail
}
