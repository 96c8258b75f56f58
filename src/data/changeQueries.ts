// Queries of the view of changes. Apart from paneQueries.ts, which a cluster's page loads. The view loads its files itself: the
// first chunk knows nothing of them.
import { type QueryClient, useQuery } from '@tanstack/react-query'
import { CHANGE_FILES } from './changeFiles'
import { createFileQuery, measuresQuery } from './queries'

const figuresQuery = createFileQuery(CHANGE_FILES.figures, async () => (await import('./changes')).parseFigures)
const changesQuery = createFileQuery(CHANGE_FILES.changes, async () => (await import('./changes')).parseChanges)

/** The queries of all files of the view. */
export const CHANGE_QUERIES = [measuresQuery, figuresQuery, changesQuery] as const

/** data/v1/figures.json. */
export const useFigures = () => useQuery(figuresQuery)
/** data/v1/changes.json. */
export const useChanges = () => useQuery(changesQuery)

/** The content of these files if all are loaded; otherwise null. */
export function getLoadedChangeFiles(client: QueryClient) {
  const measures = client.getQueryData(measuresQuery.queryKey)?.value
  const figures = client.getQueryData(figuresQuery.queryKey)?.value
  const record = client.getQueryData(changesQuery.queryKey)?.value
  return measures && figures && record ? { measures, figures, record } : null
}
