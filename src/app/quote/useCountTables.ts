// The counts of our own that a view shows, as tables to quote from, with the files that they need.
import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { FILES, getClusterFile } from '../../data/files'
import { useFacts } from '../../data/paneQueries'
import { createClusterQuery, measuresQuery, programmeQuery, targetsQuery } from '../../data/queries'
import type { ClusterId } from '../../domain/cluster/cluster'
import { buildFacets } from '../../features/filters/facets'
import type { Dataset } from '../../model/dataset/dataset'
import { selectComparison } from '../../model/mainViews/comparison'
import { selectMeasuresPanel } from '../../model/panels/measuresPanel'
import { buildFilterTable, buildIndustryTable, selectCounted } from '../../model/quote/clusterCounts'
import { buildComparisonTable } from '../../model/quote/comparisonCounts'
import type { CountTable, NumberKey } from '../../model/quote/countTable'
import { buildMeasureTable, buildTableCounts } from '../../model/quote/measureCounts'
import { buildListTable, buildRecordTable } from '../../model/quote/recordCounts'
import { buildTargetTable } from '../../model/quote/targetCounts'
import { getMode, type View } from '../../view/params'
import { useSearch } from '../search/useSearch'
import { toFileState } from '../useDataset'

/** The clusters whose files are needed: the compared ones, and the one whose entries or sources are counted. */
function selectFiles(view: View, data: Dataset, key: NumberKey | null): ClusterId[] {
  const ids = getMode(view) === 'compare' ? view.compare : []
  const counted =
    key?.table === 'record' || key?.column === 'sources'
      ? data.clusters.flatMap(({ id }) => (key.row === `cluster:${id}` ? [id] : []))
      : []
  return [...new Set([...ids, ...counted])].filter(id => data.byId.has(id))
}

/**
 * @param key the number that is quoted; null for none of the tables
 * @returns the tables of the view, its own first; a table whose file is missing is left out
 */
export function useCountTables(view: View, data: Dataset, key: NumberKey | null) {
  const client = useQueryClient()
  const mode = getMode(view)
  const hasMeasures = mode === 'table' || mode === 'matrix' || view.panel === 'measures'
  const { match } = useSearch(view.q, data)
  const factsQuery = useFacts()
  const measuresFile = useQuery({ ...measuresQuery, enabled: hasMeasures })
  const targetsFile = useQuery({ ...targetsQuery, enabled: mode === 'promises' })
  const hasLists = mode === 'programme' || key?.table === 'lists'
  const programmeFile = useQuery({ ...programmeQuery, enabled: hasLists })
  const clusterIds = selectFiles(view, data, key)
  const clusterFiles = useQueries({ queries: clusterIds.map(createClusterQuery) })
  const facts = factsQuery.data?.value ?? null
  const measures = measuresFile.data?.value
  const targets = targetsFile.data?.value
  const details = new Map(
    clusterIds.flatMap((id, i) => {
      const detail = clusterFiles[i]?.data?.value
      return detail ? [[id, detail] as const] : []
    }),
  )
  const directions = useMemo(() => {
    if (!measures) return null
    const sources = new Map(measures.sources.map(source => [source.id, source]))
    return selectMeasuresPanel(measures.directions, measures.measures, sources, data.clusters, []).directions
  }, [measures, data])
  const counted = { view, data, match, facts }
  const columns = (mode === 'compare' ? view.compare : []).flatMap(id => {
    const cluster = data.byId.get(id)
    return cluster ? [{ cluster, detail: details.get(id) ?? null }] : []
  })
  const tables: CountTable[] = [
    ...(mode === 'compare' ? [buildComparisonTable(selectComparison(columns, data))] : []),
    ...(mode === 'table' && directions
      ? [
          buildTableCounts(
            counted,
            directions,
            clusterIds.flatMap(id => details.get(id)?.sources ?? []),
          ),
        ]
      : []),
    ...(hasMeasures && mode !== 'table' && directions ? [buildMeasureTable(counted, directions)] : []),
    ...(mode === 'promises' && targets ? [buildTargetTable(counted, targets.promises, targets.sources)] : []),
    buildFilterTable(counted, buildFacets(data, view)),
    buildIndustryTable(counted),
    buildRecordTable(view, data, selectCounted(counted, {}).clusters, details, facts),
    buildListTable(data, programmeFile.data?.value ?? null),
  ]
  const files = [
    ...(hasMeasures ? [toFileState(client, FILES.measures, measuresFile)] : []),
    ...(mode === 'promises' ? [toFileState(client, FILES.targets, targetsFile)] : []),
    ...(hasLists ? [toFileState(client, FILES.programme, programmeFile)] : []),
    ...clusterFiles.map((file, i) => toFileState(client, getClusterFile(clusterIds[i] as ClusterId), file)),
  ]
  return {
    tables,
    facts,
    files,
    isWaiting:
      match === 'pending' ||
      [factsQuery, measuresFile, targetsFile, programmeFile, ...clusterFiles].some(file => file.isLoading),
  }
}
