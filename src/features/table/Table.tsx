// The table: every cluster of the selection in a row. Which columns it shows and by which it is sorted stands in the
// link, so that whoever opens it sees the same.
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { t } from '#messages/t'
import { table as w } from '#messages/table'
import { TranslationNote } from '#ui/quoted'
import type { Facts } from '../../domain/facts'
import { numberSources } from '../../messages/sources'
import type { Dataset, PlacedCluster } from '../../model/dataset'
import { nextSort, readSort, shownColumns, sortRows, type TableRow, tableRows } from '../../model/table'
import { selectSheet } from '../../model/tableSheet'
import { TAB_STOP } from '../../ui/tabStop'
import { hrefWith, useViewState } from '../../view/context'
import { COLUMNS, type Column } from '../../view/params'
import { ChooseColumns } from './ChooseColumns'
import { CopyTable } from './CopyTable'
import { Head } from './Head'
import { Row } from './Row'
import styles from './Table.module.css'

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
  const { sort, cluster: chosen } = view
  const cols = view.cols.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: cols stands for the columns of the view
  const columns = useMemo(() => shownColumns(view.cols, COLUMNS), [cols])
  const rowOf = useMemo(() => tableRows(data, facts), [data, facts])
  const rows = useMemo(() => sortRows(selection.map(rowOf), sort), [rowOf, selection, sort])
  const sources = useMemo(() => {
    const cited = new Set(facts?.rows.map(({ figure }) => figure?.source))
    return numberSources(facts?.sources.filter(({ id }) => cited.has(id)) ?? [])
  }, [facts])
  const [shown, setShown] = useState<{ of: readonly TableRow[]; end: number }>({ of: rows, end: PAGE })
  if (shown.of !== rows) setShown({ of: rows, end: PAGE })
  const onSort = useCallback((column: Column) => change({ sort: nextSort(sort, column) }), [change, sort])
  const makeSheet = () =>
    selectSheet(columns, rows, {
      day: data.day,
      address: new URL(hrefWith(view, { cluster: null, at: null }), document.baseURI).href,
    })
  const sortNote = sort && w.sortedBy[readSort(sort).column]
  const rest = rows.length - shown.end
  return (
    <section className={styles.view} data-table={rows.length} aria-label={t.modeTable}>
      <header className={styles.top}>
        <div className={styles.heading}>{heading}</div>
        {rows.length > 0 ? (
          <div className={styles.tools}>
            <ChooseColumns columns={columns} />
            <CopyTable make={makeSheet} rows={rows.length} />
          </div>
        ) : null}
        {sortNote && rows.length > 0 ? <p>{sortNote}</p> : null}
        <TranslationNote words={t.translation} />
      </header>
      {rows.length === 0 ? null : (
        <>
          <section className={styles.scroll} aria-label={w.scroll} tabIndex={TAB_STOP}>
            <table className={styles.table}>
              <caption className="unseen">{w.caption}</caption>
              <Head columns={columns} sort={sort} onSort={onSort} />
              <tbody>
                {rows.slice(0, shown.end).map(row => (
                  <Row
                    key={row.cluster.id}
                    row={row}
                    columns={columns}
                    source={(row.source && sources.get(row.source.id)) ?? null}
                    selected={chosen === row.cluster.id}
                  />
                ))}
              </tbody>
            </table>
            {rest > 0 ? (
              <button
                type="button"
                className={styles.more}
                onClick={() => setShown({ of: rows, end: shown.end + PAGE })}
              >
                {t.more(Math.min(PAGE, rest), rest)}
              </button>
            ) : null}
          </section>
          <p className={styles.foot}>{w.foot}</p>
        </>
      )}
    </section>
  )
}
