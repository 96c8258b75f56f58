// Which clusters stand side by side: at most four, in the order they were chosen.
import type { ClusterId } from './cluster'

export const MAX_COMPARED_CLUSTERS = 4

/** Takes a cluster out, or puts it last. A fifth finds no room. */
export const toggleComparedCluster = (ids: readonly ClusterId[], id: ClusterId): readonly ClusterId[] =>
  ids.includes(id) ? ids.filter(other => other !== id) : [...ids, id].slice(0, MAX_COMPARED_CLUSTERS)
