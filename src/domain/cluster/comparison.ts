// The clusters of the comparison.
import type { ClusterId } from './cluster'

/** Maximum number of clusters side by side. */
export const MAX_COMPARED_CLUSTERS = 4

/** Removes the cluster, or appends it while there are fewer than four. */
export const toggleComparedCluster = (ids: readonly ClusterId[], id: ClusterId): readonly ClusterId[] =>
  ids.includes(id) ? ids.filter(other => other !== id) : [...ids, id].slice(0, MAX_COMPARED_CLUSTERS)
