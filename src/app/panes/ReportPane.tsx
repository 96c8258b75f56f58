// The way to report a mistake, from within a cluster's panel.
export { ErrorReport as default } from '../../features/report/ErrorReport'
