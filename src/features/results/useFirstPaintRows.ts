// Decides how many rows of the result list render before the first paint. Knows nothing of their content.
import type { PlacedCluster } from '../../model/dataset/dataset'
import { useValueAfterPaint } from '../../view/useValueAfterPaint'

/** More rows than fit on any screen. */
const FIRST_PAINT_ROWS = 24

/**
 * Rows `start` to `end` of the selection. In a large dataset a new selection renders FIRST_PAINT_ROWS of them, and the rest
 * after the next paint.
 */
export function useFirstPaintRows(
  selection: readonly PlacedCluster[],
  start: number,
  end: number,
  isLarge: boolean,
): readonly PlacedCluster[] {
  // A small dataset needs no second render.
  const delayed = isLarge ? selection : null
  const isFirstPaint = useValueAfterPaint(delayed) !== delayed
  return selection.slice(start, isFirstPaint ? Math.min(end, start + FIRST_PAINT_ROWS) : end)
}
