// Fetches the fine shapes for the SVG map when they are worth their bytes: close up, or, once the reader has acted, for an
// outline that the page lacks.
import { useEffect, useState } from 'react'
import type { Geometry } from './geometry'
import { drawLand, hasLand } from './land'

/**
 * @param hasActed false until the reader's first action: a link opened cold does without the outline
 * @param close true where the map looks closer than the coarse shapes are made for
 * @returns true once every county's shape stands in the page
 */
export function useLand(
  loadDetail: () => Promise<Geometry>,
  outlined: readonly string[],
  { hasActed, close }: { readonly hasActed: boolean; readonly close: boolean },
): boolean {
  const [isFine, setFine] = useState(false)
  useEffect(() => {
    const missing = hasActed && outlined.some(code => !hasLand(code))
    if (!missing && (!close || isFine)) return
    let current = true
    loadDetail().then(
      geometry => {
        if (!current) return
        drawLand(geometry, outlined)
        setFine(true)
      },
      () => {}, // the coarse land stays, and says as much as it did
    )
    return () => {
      current = false
    }
  }, [loadDetail, outlined, hasActed, close, isFine])
  return isFine
}
