// The days to choose from, below the filter of the date.
export { Days as default } from '../features/filters/Days'
