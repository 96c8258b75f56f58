// The table: every cluster of the selection in a row. Which columns it shows and by which it is sorted stands in the
// link, so that whoever opens it sees the same.
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { t } from '#messages/t'
import { tableMessages } from '#messages/table'
import { TranslationNote } from '#ui/LangSpan'
import type { Facts } from '../../domain/cluster/facts'
import { numberSources } from '../../messages/sources'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { buildTableSheet } from '../../model/export/tableSheet'
import {
  buildTableRowGetter,
  getNextSort,
  getVisibleColumns,
  parseSort,
  sortRows,
  type TableRow,
} from '../../model/mainViews/table'
import { TAB_STOP } from '../../ui/controls/tabStop'
import { COLUMNS, type Column } from '../../view/params'
import { buildHref, useViewState } from '../../view/ViewProvider'
import { ClusterRow } from './ClusterRow'
import { ColumnPicker } from './ColumnPicker'
import { CopyTable } from './CopyTable'
import styles from './Table.module.css'
import { TableHead } from './TableHead'

interface Props {
  readonly data: Dataset
  /** null when their file did not come: the rest is shown without. */
  readonly facts: Facts | null
  readonly selection: readonly PlacedCluster[]
  /** The sentence that answers first. */
  readonly heading: ReactNode
}

/** Rows stand in the document a page at a time, as in the list. */
const PAGE = 100

export function Table({ data, facts, selection, heading }: Props) {
  const { view, change } = useViewState()
  const { sort, cluster: selectedId } = view
  const columnsKey = view.cols.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: cols stands for the columns of the view
  const columns = useMemo(() => getVisibleColumns(view.cols, COLUMNS), [columnsKey])
  const getRow = useMemo(() => buildTableRowGetter(data, facts), [data, facts])
  const rows = useMemo(() => sortRows(selection.map(getRow), sort), [getRow, selection, sort])
  const sources = useMemo(() => {
    const citedIds = new Set(facts?.rows.map(({ figure }) => figure?.source))
    return numberSources(facts?.sources.filter(({ id }) => citedIds.has(id)) ?? [])
  }, [facts])
  const [visibleRange, setVisibleRange] = useState<{ allRows: readonly TableRow[]; end: number }>({
    allRows: rows,
    end: PAGE,
  })
  if (visibleRange.allRows !== rows) setVisibleRange({ allRows: rows, end: PAGE })
  const onSort = useCallback((column: Column) => change({ sort: getNextSort(sort, column) }), [change, sort])
  const buildSheet = () =>
    buildTableSheet(columns, rows, {
      day: data.day,
      address: new URL(buildHref(view, { cluster: null, at: null }), document.baseURI).href,
    })
  const sortNote = sort && tableMessages.sortNotes[parseSort(sort).column]
  const remainingCount = rows.length - visibleRange.end
  return (
    <section className={styles.tableView} data-table={rows.length} aria-label={t.modeTable}>
      <header className={styles.top}>
        <div className={styles.heading}>{heading}</div>
        {rows.length > 0 ? (
          <div className={styles.tools}>
            <ColumnPicker columns={columns} />
            <CopyTable buildSheet={buildSheet} rows={rows.length} />
          </div>
        ) : null}
        {sortNote && rows.length > 0 ? <p>{sortNote}</p> : null}
        <TranslationNote labels={t.translation} />
      </header>
      {rows.length === 0 ? null : (
        <>
          <section className={styles.scroll} aria-label={tableMessages.scrollLabel} tabIndex={TAB_STOP}>
            <table className={styles.table}>
              <caption className="visually-hidden">{tableMessages.caption}</caption>
              <TableHead columns={columns} sort={sort} onSort={onSort} />
              <tbody>
                {rows.slice(0, visibleRange.end).map(row => (
                  <ClusterRow
                    key={row.cluster.id}
                    row={row}
                    columns={columns}
                    source={(row.source && sources.get(row.source.id)) ?? null}
                    isSelected={selectedId === row.cluster.id}
                  />
                ))}
              </tbody>
            </table>
            {remainingCount > 0 ? (
              <button
                type="button"
                className={styles.more}
                onClick={() => setVisibleRange({ allRows: rows, end: visibleRange.end + PAGE })}
              >
                {t.showMore(Math.min(PAGE, remainingCount), remainingCount)}
              </button>
            ) : null}
          </section>
          <p className={styles.footer}>{tableMessages.footnote}</p>
        </>
      )}
    </section>
  )
}
