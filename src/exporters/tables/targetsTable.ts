// The visible targets: one row for each, with its state, the later reports, and the sources of both.
import { targetMessages } from '#messages/promises'
import { tableMessages } from '#messages/table'
import { METRIC, SCOPE } from '#messages/words'
import type { Figure } from '../../domain/cluster/cluster'
import { isFigure } from '../../domain/target/clusterTargets'
import { formatFigure } from '../../messages/domainFormat'
import { formatReason, formatReportRemark } from '../../messages/targets'
import type { SheetColumn, Translate } from '../../model/export/tableSheet'
import { selectTargets, type TargetItem } from '../../model/mainViews/targets'
import type { ExportPage, TargetTables } from '../exporter'
import { createFileTable, createTranslate, type FileTable } from './fileTable'
import { buildIdColumn, buildPlaceColumns } from './placeColumns'
import { buildSourceColumns, CELL_SEPARATOR } from './sourceColumns'

const fileMessages = targetMessages.csv

/** The targets that the page shows; null outside the view of targets, and while they load. */
export function selectVisibleTargets({ view, targets, clusters, data }: ExportPage): readonly TargetItem[] | null {
  const isShown = view.view === 'promises' && view.compare.length === 0
  return isShown && targets ? selectTargets(targets.promises, clusters, data.day, view.scope).items : null
}

/** A column that is empty for a plan in words. */
const buildFigureColumn = (
  head: string,
  getCell: (figure: Figure) => string | number | null,
): SheetColumn<TargetItem> => ({
  head,
  cell: ({ target: { said } }) => (isFigure(said) ? getCell(said) : null),
})

const formatReports = ({ target, reports }: TargetItem, translate: Translate): string =>
  reports
    .map(report => {
      const { said } = report
      const textZh = translate(said.textZh)
      const text = isFigure(said) ? formatFigure({ ...said, textZh }) : textZh
      return [text, formatReportRemark(report, target.due)].filter(Boolean).join(' · ')
    })
    .join(CELL_SEPARATOR)

/** @param extraColumns further columns, after all others */
export function buildTargetsTable(
  items: readonly TargetItem[],
  targets: TargetTables,
  extraColumns: readonly SheetColumn<TargetItem>[] = [],
): FileTable {
  const sourceById = new Map(targets.sources.map(source => [source.id, source]))
  const translate = createTranslate(targets)
  const columns: SheetColumn<TargetItem>[] = [
    ...buildPlaceColumns(),
    { head: fileMessages.sentence, cell: ({ target }) => translate(target.said.textZh), kind: 'long' },
    buildFigureColumn(fileMessages.metric, ({ metric }) => METRIC[metric] ?? metric),
    buildFigureColumn(fileMessages.counted, ({ qualifierZh }) => qualifierZh && translate(qualifierZh)),
    buildFigureColumn(fileMessages.comparator, ({ comparator }) => comparator),
    buildFigureColumn(fileMessages.value, ({ value }) => value),
    buildFigureColumn(fileMessages.unit, ({ unit }) => unit),
    { head: fileMessages.scope, cell: ({ target }) => SCOPE[target.said.scope] },
    { head: fileMessages.stated, cell: ({ target }) => target.stated, missing: tableMessages.undated, kind: 'date' },
    { head: fileMessages.due, cell: ({ target }) => target.due, missing: targetMessages.noDueYear, kind: 'date' },
    { head: fileMessages.state, cell: ({ state }) => targetMessages.state[state] },
    { head: fileMessages.reason, cell: formatReason, kind: 'long' },
    {
      head: fileMessages.reports,
      cell: item => formatReports(item, translate) || null,
      missing: targetMessages.noReport,
      kind: 'long',
    },
    {
      head: fileMessages.knownUntil,
      cell: ({ knownUntil }) => knownUntil,
      missing: tableMessages.undated,
      kind: 'date',
    },
    ...buildSourceColumns<TargetItem>(fileMessages.targetSource, tableMessages.notStated, ({ target }) => [
      sourceById.get(target.said.source) ?? null,
    ]),
    ...buildSourceColumns<TargetItem>(fileMessages.reportSource, targetMessages.noReport, ({ reports }) =>
      reports.map(({ said }) => sourceById.get(said.source) ?? null),
    ),
    buildIdColumn(),
    ...extraColumns,
  ]
  return createFileTable('targets', columns, items)
}
