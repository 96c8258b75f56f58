// The targets in sight as CSV: a line a target, whole by itself, with its sources and where it comes from.
import { names } from '#messages/names'
import { promises as words } from '#messages/promises'
import { share } from '#messages/share'
import { table } from '#messages/table'
import { METRIC, SCOPE } from '#messages/words'
import type { Figure, Source } from '../domain/cluster'
import { isFigure } from '../domain/promises'
import { formatCsv } from '../domain/sheet'
import { reasonWords, reportRemark } from '../messages/promises'
import { figureSays } from '../messages/words'
import type { PromiseItem } from '../model/promises'
import { fillSheet, type SheetColumn } from '../model/tableSheet'
import type { VisibleRows } from './exporter'
import { BETWEEN, originColumns, sourceColumns } from './records'

const w = words.file

export interface VisiblePromises extends Omit<VisibleRows, 'columns' | 'rows'> {
  readonly items: readonly PromiseItem[]
  readonly sources: readonly Source[]
}

/** Of a target with a number; a plan in words has none. */
const ofFigure = (head: string, cell: (figure: Figure) => string | number | null): SheetColumn<PromiseItem> => ({
  head,
  cell: ({ promise: { said } }) => (isFigure(said) ? cell(said) : null),
})

const reportsSay = ({ promise, reports }: PromiseItem): string =>
  reports
    .map(report => {
      const text = isFigure(report.said) ? figureSays(report.said) : report.said.textZh
      return [text, reportRemark(report, promise.due)].filter(Boolean).join(' · ')
    })
    .join(BETWEEN)

export function formatPromisesCsv({ items, sources, ...origin }: VisiblePromises): string {
  const byId = new Map(sources.map(source => [source.id, source]))
  const columns: SheetColumn<PromiseItem>[] = [
    { head: table.columns.name, cell: ({ cluster }) => names.cluster(cluster) },
    { head: table.columns.city, cell: ({ cluster }) => cluster.city.name },
    { head: table.columns.county, cell: ({ cluster }) => cluster.county?.name ?? null, missing: table.notStated },
    { head: w.sentence, cell: ({ promise }) => promise.said.textZh },
    ofFigure(w.metric, ({ metric }) => METRIC[metric] ?? metric),
    ofFigure(w.counted, ({ qualifierZh }) => qualifierZh),
    ofFigure(w.comparator, ({ comparator }) => comparator),
    ofFigure(w.value, ({ value }) => value),
    ofFigure(w.unit, ({ unit }) => unit),
    { head: w.scope, cell: ({ promise }) => SCOPE[promise.said.scope] },
    { head: w.stated, cell: ({ promise }) => promise.stated, missing: table.undated },
    { head: w.due, cell: ({ promise }) => promise.due, missing: words.noDue },
    { head: w.state, cell: ({ state }) => words.state[state] },
    { head: w.reason, cell: reasonWords },
    { head: w.reports, cell: item => reportsSay(item) || null, missing: words.noReport },
    { head: w.knownUntil, cell: ({ knownUntil }) => knownUntil, missing: table.undated },
    ...sourceColumns<PromiseItem>(w.targetSource, table.notStated, ({ promise }) => [
      byId.get(promise.said.source) ?? null,
    ]),
    ...sourceColumns<PromiseItem>(w.reportSource, words.noReport, ({ reports }) =>
      reports.map(({ said }) => byId.get(said.source) ?? null),
    ),
    { head: share.id, cell: ({ cluster }) => cluster.id },
    ...originColumns(origin),
  ]
  return formatCsv(fillSheet(columns, items))
}
