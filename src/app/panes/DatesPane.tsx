// The dates of an open cluster, in a chunk of their own: a built page shows them without it.
export { ClusterDates as default } from '../../features/cluster/ClusterDates'
