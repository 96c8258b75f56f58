// Fetches the fine shapes for the SVG map when they are worth their bytes: close up, or for an outline the page lacks.
import { useEffect, useState } from 'react'
import type { Geometry } from './geometry'
import { drawLand, hasLand } from './land'

/** @returns true once every county's shape stands in the page */
export function useLand(loadDetail: () => Promise<Geometry>, outlined: readonly string[], close: boolean): boolean {
  const [isFine, setFine] = useState(false)
  useEffect(() => {
    const missing = outlined.some(code => !hasLand(code))
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
  }, [loadDetail, outlined, close, isFine])
  return isFine
}
