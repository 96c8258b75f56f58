// The visible targets as CSV: one line for each target, with its sources and its origin.
import { names } from '#messages/names'
import { targetMessages } from '#messages/promises'
import { shareMessages } from '#messages/share'
import { tableMessages } from '#messages/table'
import { METRIC, SCOPE } from '#messages/words'
import type { Figure } from '../domain/cluster/cluster'
import { formatCsv } from '../domain/export/spreadsheet'
import type { Source } from '../domain/source/source'
import { isFigure } from '../domain/target/clusterTargets'
import { formatFigure } from '../messages/domainFormat'
import { formatReason, formatReportRemark } from '../messages/targets'
import { buildSheet, type SheetColumn } from '../model/export/tableSheet'
import type { TargetItem } from '../model/mainViews/targets'
import type { ExportOrigin } from './exporter'
import { buildOriginColumns, buildSourceColumns, CELL_SEPARATOR } from './records'

const fileMessages = targetMessages.csv

/** The targets that the page shows, and their origin. */
export interface VisibleTargets extends ExportOrigin {
  readonly items: readonly TargetItem[]
  readonly sources: readonly Source[]
}

/** A column that is empty for a plan in words. */
const buildFigureColumn = (
  head: string,
  getCell: (figure: Figure) => string | number | null,
): SheetColumn<TargetItem> => ({
  head,
  cell: ({ target: { said } }) => (isFigure(said) ? getCell(said) : null),
})

const formatReports = ({ target, reports }: TargetItem): string =>
  reports
    .map(report => {
      const text = isFigure(report.said) ? formatFigure(report.said) : report.said.textZh
      return [text, formatReportRemark(report, target.due)].filter(Boolean).join(' · ')
    })
    .join(CELL_SEPARATOR)

/** Formats the targets with a line of heads. */
export function formatTargetsCsv({ items, sources, ...origin }: VisibleTargets): string {
  const sourceById = new Map(sources.map(source => [source.id, source]))
  const columns: SheetColumn<TargetItem>[] = [
    { head: tableMessages.columns.name, cell: ({ cluster }) => names.cluster(cluster) },
    { head: tableMessages.columns.city, cell: ({ cluster }) => cluster.city.name },
    {
      head: tableMessages.columns.county,
      cell: ({ cluster }) => cluster.county?.name ?? null,
      missing: tableMessages.notStated,
    },
    { head: fileMessages.sentence, cell: ({ target }) => target.said.textZh },
    buildFigureColumn(fileMessages.metric, ({ metric }) => METRIC[metric] ?? metric),
    buildFigureColumn(fileMessages.counted, ({ qualifierZh }) => qualifierZh),
    buildFigureColumn(fileMessages.comparator, ({ comparator }) => comparator),
    buildFigureColumn(fileMessages.value, ({ value }) => value),
    buildFigureColumn(fileMessages.unit, ({ unit }) => unit),
    { head: fileMessages.scope, cell: ({ target }) => SCOPE[target.said.scope] },
    { head: fileMessages.stated, cell: ({ target }) => target.stated, missing: tableMessages.undated },
    { head: fileMessages.due, cell: ({ target }) => target.due, missing: targetMessages.noDueYear },
    { head: fileMessages.state, cell: ({ state }) => targetMessages.state[state] },
    { head: fileMessages.reason, cell: formatReason },
    { head: fileMessages.reports, cell: item => formatReports(item) || null, missing: targetMessages.noReport },
    { head: fileMessages.knownUntil, cell: ({ knownUntil }) => knownUntil, missing: tableMessages.undated },
    ...buildSourceColumns<TargetItem>(fileMessages.targetSource, tableMessages.notStated, ({ target }) => [
      sourceById.get(target.said.source) ?? null,
    ]),
    ...buildSourceColumns<TargetItem>(fileMessages.reportSource, targetMessages.noReport, ({ reports }) =>
      reports.map(({ said }) => sourceById.get(said.source) ?? null),
    ),
    { head: shareMessages.id, cell: ({ cluster }) => cluster.id },
    ...buildOriginColumns(origin),
  ]
  return formatCsv(buildSheet(columns, items))
}
