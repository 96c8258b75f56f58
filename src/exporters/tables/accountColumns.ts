// The figures that contradict the figure of a row: columns beside it, so that a row quotes all of them.
import { exportMessages } from '#messages/exports'
import { tableMessages } from '#messages/table'
import type { Figure } from '../../domain/cluster/cluster'
import { selectAccounts } from '../../domain/cluster/conflicts'
import type { Source } from '../../domain/source/source'
import { formatSourceLine } from '../../messages/table'
import { formatFigureWithScope, type SheetColumn } from '../../model/export/tableSheet'
import type { TableRow } from '../../model/mainViews/table'
import type { Details } from './loadDetails'
import { CELL_SEPARATOR } from './sourceColumns'

/** True for a row whose figure is contradicted. */
export const hasOtherAccounts = ({ facts }: TableRow): boolean => facts?.figure?.flag === 'conflict'

interface Account {
  readonly figure: Figure
  readonly source: Source | null
}

/** @returns null while the details are not loaded */
function selectOtherAccounts({ cluster, facts }: TableRow, details: Details | null): readonly Account[] | null {
  const detail = details?.get(cluster.id)
  if (!facts?.figure || !detail) return null
  const [, ...others] = selectAccounts(facts.figure, detail.figures)
  return others.map(figure => ({ figure, source: detail.sources.find(({ id }) => id === figure.source) ?? null }))
}

/**
 * Two columns: the other figures with metric, date and scope, and their sources, both in the same order.
 * @param details of the rows with other accounts, at least
 */
export function buildAccountColumns(details: Details | null): SheetColumn[] {
  const buildColumn = (head: string, format: (account: Account) => string): SheetColumn => ({
    head,
    kind: 'long',
    cell: row =>
      hasOtherAccounts(row)
        ? (selectOtherAccounts(row, details)?.map(format).join(CELL_SEPARATOR) ?? tableMessages.notLoaded)
        : exportMessages.noSecondVersion,
  })
  return [
    buildColumn(exportMessages.otherAccounts, ({ figure }) => formatFigureWithScope(figure)),
    buildColumn(exportMessages.otherAccountSources, ({ source }) =>
      source ? formatSourceLine(source) : tableMessages.notFound,
    ),
  ]
}
