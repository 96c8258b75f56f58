// The published figures of the visible clusters, each with scope, date, kind and source. Nothing is added up: figures that
// contradict each other stand in rows of their own, marked.
import { exportMessages } from '#messages/exports'
import { t } from '#messages/t'
import { tableMessages } from '#messages/table'
import { METRIC, SCOPE } from '#messages/words'
import type { ClusterDetail, Figure } from '../../domain/cluster/cluster'
import { flatMapInSteps } from '../../domain/computation/flatMapInSteps'
import type { Steps } from '../../domain/computation/steps'
import type { Source } from '../../domain/source/source'
import { formatAmount } from '../../messages/domainFormat'
import type { PlacedCluster } from '../../model/dataset/dataset'
import type { SheetColumn, Translate } from '../../model/export/tableSheet'
import type { TableRow } from '../../model/mainViews/table'
import { createFileTable, type FileTable } from './fileTable'
import { buildIdColumn, buildPlaceColumns } from './placeColumns'
import { buildStatementSourceColumns } from './sourceColumns'

const { heads, figureKind, noSecondVersion } = exportMessages

/** A figure of a visible cluster. */
export interface FigureRow {
  readonly cluster: PlacedCluster
  readonly figure: Figure
}

/**
 * The figures of the rows, in their order, in steps.
 * @param details of the clusters; null: the leading figure of each cluster
 */
export const selectFigureRowsInSteps = (
  rows: readonly TableRow[],
  details: ReadonlyMap<string, ClusterDetail> | null,
): Steps<FigureRow[]> =>
  flatMapInSteps(rows, ({ cluster, facts }) => {
    const leading = facts?.figure ? [facts.figure] : []
    return (details ? (details.get(cluster.id)?.figures ?? []) : leading).map(figure => ({ cluster, figure }))
  })

/** @param sources all that the figures cite */
export function buildFiguresTable(
  figures: readonly FigureRow[],
  sources: ReadonlyMap<string, Source>,
  translate: Translate,
): FileTable {
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
