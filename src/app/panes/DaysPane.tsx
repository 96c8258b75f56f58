// The days to choose from, below the filter of the date.
export { DateFilter as default } from '../../features/filters/DateFilter'
