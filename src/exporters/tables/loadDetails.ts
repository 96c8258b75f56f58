// The details of clusters, which are one file a cluster.
import type { ClusterDetail } from '../../domain/cluster/cluster'
import { throwIfAborted } from '../../domain/computation/throwIfAborted'
import type { PlacedCluster } from '../../model/dataset/dataset'
import type { ExportJob, ExportRequest } from '../exporter'

/** Details by the id of their cluster. */
export type Details = ReadonlyMap<string, ClusterDetail>

/** Above this number a file does without them. */
const MAX_DETAILS = 2000
const CONCURRENT_LOADS = 6

/** Loads the details of the clusters; null where there are too many. Reports the share that has loaded. */
export async function loadDetails(
  clusters: readonly PlacedCluster[],
  loadDetail: ExportRequest['loadDetail'],
  { signal, reportProgress }: ExportJob,
): Promise<Details | null> {
  if (clusters.length > MAX_DETAILS) return null
  const details: ClusterDetail[] = []
  const queue = clusters.entries()
  let loaded = 0
  const loadNext = async () => {
    for (const [index, cluster] of queue) {
      throwIfAborted(signal)
      details[index] = await loadDetail(cluster)
      reportProgress(++loaded / clusters.length)
    }
  }
  await Promise.all(Array.from({ length: CONCURRENT_LOADS }, loadNext))
  return new Map(details.map(detail => [detail.id, detail]))
}
