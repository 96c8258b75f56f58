// Decides which rows of the result list are in the document, visible or hidden. Knows nothing of their content.
import { useMemo } from 'react'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { type MountedItem, useKeepMounted } from '../../ui/hooks/useKeepMounted'
import { PAGE_SIZE } from '../../ui/hooks/usePagedRows'
import { useValueAfterPaint } from '../../view/useValueAfterPaint'

/** More rows than fit on any screen. */
const FIRST_PAINT_ROWS = 24

const getId = (cluster: PlacedCluster): string => cluster.id

interface Range {
  readonly start: number
  readonly end: number
  /** The selection is ordered by its rank in a search, not as the dataset. */
  readonly isRanked: boolean
}

/**
 * Rows `start` to `end` of the selection. A dataset of one page keeps all rows that were ever shown mounted, hidden. In a
 * larger one a new selection renders its first FIRST_PAINT_ROWS rows at once and the rest after the next paint.
 */
export function useMountedRows(
  selection: readonly PlacedCluster[],
  data: Dataset,
  { start, end, isRanked }: Range,
): readonly MountedItem<PlacedCluster>[] {
  const isShort = data.clusters.length <= PAGE_SIZE
  const isFirstPaint = useValueAfterPaint(selection) !== selection
  const renderEnd = isFirstPaint && !isShort ? Math.min(end, start + FIRST_PAINT_ROWS) : end
  const order = useMemo(
    () => (isShort ? [...(isRanked ? selection : []), ...data.clusters].map(getId) : []),
    [isShort, isRanked, selection, data],
  )
  return useKeepMounted(selection.slice(start, renderEnd), { getId, order, of: data, keep: isShort })
}
