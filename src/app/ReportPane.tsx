// The way to report a mistake, from within a cluster's panel.
export { Report as default } from '../features/report/Report'
