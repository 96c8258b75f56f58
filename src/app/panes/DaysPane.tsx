// The date filter, as a chunk.
export { DateFilter as default } from '../../features/filters/DateFilter'
