// The published figures of the visible clusters, each with scope, date, kind and source. Nothing is added up: figures that
// contradict each other stand in rows of their own, marked.
import { exportMessages } from '#messages/exports'
import { t } from '#messages/t'
import { tableMessages } from '#messages/table'
import { METRIC, SCOPE } from '#messages/words'
import type { ClusterDetail, Figure } from '../../domain/cluster/cluster'
import type { Source } from '../../domain/source/source'
import { formatAmount } from '../../messages/domainFormat'
import type { PlacedCluster } from '../../model/dataset/dataset'
import type { SheetColumn } from '../../model/export/tableSheet'
import type { ExportRequest } from '../exporter'
import { createFileTable, createTranslate, type FileTable } from './fileTable'
import { buildIdColumn, buildPlaceColumns } from './placeColumns'
import { buildStatementSourceColumns } from './sourceColumns'

const { heads, figureKind, noSecondVersion } = exportMessages

interface FigureRow {
  readonly cluster: PlacedCluster
  readonly figure: Figure
}

/**
 * @param details of the clusters of the request, in their order; null: the leading figure of each cluster
 * @param sources all that the figures cite
 */
export function buildFiguresTable(
  { rows, facts }: Pick<ExportRequest, 'rows' | 'facts'>,
  details: ReadonlyMap<string, ClusterDetail> | null,
  sources: ReadonlyMap<string, Source>,
): FileTable {
  const figures = rows.flatMap(({ cluster, facts }): FigureRow[] => {
    const leading = facts?.figure ? [facts.figure] : []
    return (details ? (details.get(cluster.id)?.figures ?? []) : leading).map(figure => ({ cluster, figure }))
  })
  const translate = createTranslate(...(details?.values() ?? []), facts)
  const columns: SheetColumn<FigureRow>[] = [
    ...buildPlaceColumns(),
    { head: heads.metric, cell: ({ figure }) => METRIC[figure.metric] ?? figure.metric },
    { head: heads.counted, cell: ({ figure }) => figure.qualifierZh && translate(figure.qualifierZh) },
    { head: heads.kind, cell: ({ figure }) => figureKind[figure.kind] },
    { head: heads.amount, cell: ({ figure }) => formatAmount(figure) },
    { head: heads.value, cell: ({ figure }) => figure.value },
    { head: heads.unit, cell: ({ figure }) => figure.unit },
    { head: heads.scope, cell: ({ figure }) => SCOPE[figure.scope] },
    { head: heads.asOf, cell: ({ figure }) => figure.asOf, missing: tableMessages.undated, kind: 'date' },
    { head: heads.conflict, cell: ({ figure }) => (figure.flag === 'conflict' ? t.conflict : noSecondVersion) },
    { head: heads.summary, cell: ({ figure }) => translate(figure.textZh), kind: 'long' },
    { head: heads.quote, cell: ({ figure }) => figure.quoteZh ?? null, kind: 'long' },
    ...buildStatementSourceColumns<FigureRow>(sources, ({ figure }) => figure.source),
    buildIdColumn(),
  ]
  return createFileTable('figures', columns, figures)
}
