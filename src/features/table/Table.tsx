// The table: one row for each cluster of the selection. Columns and sort are part of the link.

import { type ReactNode, useCallback, useMemo } from 'react'
import { t } from '#messages/t'
import { tableMessages } from '#messages/table'
import { TranslationNote } from '#ui/LangSpan'
import type { Facts } from '../../domain/cluster/facts'
import { numberSources } from '../../messages/sources'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { buildTableSheet } from '../../model/export/tableSheet'
import { buildTableRowGetter, getVisibleColumns } from '../../model/mainViews/table'
import { getNextSort, parseSort, sortRows } from '../../model/mainViews/tableSort'
import { usePagedRows } from '../../ui/hooks/usePagedRows'
import { DataTable, ShowMore } from '../../ui/table/DataTable'
import table from '../../ui/table/DataTable.module.css'
import { COLUMNS, type Column } from '../../view/params'
import { buildHref, useViewState } from '../../view/ViewProvider'
import { ClusterRow } from './ClusterRow'
import { ColumnPicker } from './ColumnPicker'
import { CopyTable } from './CopyTable'
import styles from './Table.module.css'
import { TableHead } from './TableHead'

interface Props {
  readonly data: Dataset
  /** null when their file failed to load; the rest is shown without. */
  readonly facts: Facts | null
  readonly selection: readonly PlacedCluster[]
  /** The sentence that sums up the selection. */
  readonly heading: ReactNode
}

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
  const paging = usePagedRows(rows, rows.length)
  const onSort = useCallback((column: Column) => change({ sort: getNextSort(sort, column) }), [change, sort])
  const { day } = data
  const href = buildHref(view, { cluster: null, at: null })
  const buildSheet = useCallback(
    () => buildTableSheet(columns, rows, { day, address: new URL(href, document.baseURI).href }),
    [columns, rows, day, href],
  )
  const sortNote = sort && tableMessages.sortNotes[parseSort(sort).column]
  return (
    <section className={table.view} data-table={rows.length} aria-label={t.modeTable}>
      <header className={table.top}>
        <div className={styles.heading}>{heading}</div>
        {rows.length > 0 ? (
          <div className={`${table.tools} ${styles.tools}`}>
            <ColumnPicker columns={columns} />
            <CopyTable buildSheet={buildSheet} rows={rows.length} />
          </div>
        ) : null}
        {sortNote && rows.length > 0 ? <p>{sortNote}</p> : null}
        <TranslationNote labels={t.translation} />
      </header>
      {rows.length === 0 ? null : (
        <>
          <DataTable
            label={tableMessages.scrollLabel}
            caption={tableMessages.caption}
            className={styles.region}
            after={<ShowMore paging={paging} getLabel={t.showMore} />}
          >
            <TableHead columns={columns} sort={sort} onSort={onSort} />
            <tbody>
              {rows.slice(0, paging.end).map(row => (
                <ClusterRow
                  key={row.cluster.id}
                  row={row}
                  columns={columns}
                  source={(row.source && sources.get(row.source.id)) ?? null}
                  isSelected={selectedId === row.cluster.id}
                />
              ))}
            </tbody>
          </DataTable>
          <p className={styles.footer}>{tableMessages.footnote}</p>
        </>
      )}
    </section>
  )
}
