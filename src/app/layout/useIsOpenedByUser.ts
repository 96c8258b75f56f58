import { useState } from 'react'
import type { View } from '../../view/params'

/** True once another cluster has been open on this page. The cluster of the link that was opened does not take the focus. */
export function useIsOpenedByUser(cluster: View['cluster']): boolean {
  const [initialCluster, setInitialCluster] = useState(cluster)
  if (initialCluster !== null && cluster !== initialCluster) setInitialCluster(null)
  return cluster !== initialCluster
}
