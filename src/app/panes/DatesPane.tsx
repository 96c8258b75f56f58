// The dates of the open cluster, as a chunk.
export { ClusterDates as default } from '../../features/cluster/ClusterDates'
