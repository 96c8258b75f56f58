// The error report, as a chunk.
export { ErrorReport as default } from '../../features/report/ErrorReport'
