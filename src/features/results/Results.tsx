// The list beside the map: it tells the whole story without the map, in the same order.
import { memo, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { ClusterId } from '../../domain/cluster'
import { f, joinWords } from '../../i18n/format'
import { markOf } from '../../i18n/marks'
import { batchName, DIRECTION, INDUSTRY, LEVEL, MEASURE_KIND, standingWords } from '../../i18n/words'
import { t } from '../../i18n/zh-CN'
import type { Dataset, PlacedCluster } from '../../model/dataset'
import { type ResultRow, selectResults, selectRow } from '../../model/listModel'
import { Evidence } from '../../ui/Evidence'
import { Link } from '../../ui/Link'
import { Mark } from '../../ui/Mark'
import { Quoted } from '../../ui/Quoted'
import { useViewState, useWayToCluster } from '../../view/context'
import styles from './Results.module.css'

const recognised = (row: ResultRow): string =>
  joinWords(
    row.recognitions.map(r =>
      [LEVEL[r.level], r.year ?? t.yearUnknown, r.batch ? batchName(r.batch) : ''].filter(Boolean).join(' '),
    ),
  )

const meta = (row: ResultRow): string =>
  [
    recognised(row),
    row.status === 'valid' ? '' : standingWords(row),
    row.atPrefecture ? t.countyUnknown : '',
    row.nameConfirmed ? '' : t.nameUnconfirmed,
  ]
    .filter(Boolean)
    .join(' · ')

const stripWords = (row: ResultRow): string =>
  row.strip.map(s => t.evidence(DIRECTION[s.direction], s.kind ? MEASURE_KIND[s.kind] : t.none)).join(f.comma)

const Row = memo(function Row({
  cluster,
  lists,
  selected,
}: {
  cluster: PlacedCluster
  lists: Dataset['lists']
  selected: boolean
}) {
  const ref = useRef<HTMLLIElement>(null)
  // A page that comes to life stays where it is; a row that is chosen later comes into view.
  const wasSelected = useRef(selected)
  useEffect(() => {
    if (selected && !wasSelected.current) ref.current?.scrollIntoView({ block: 'nearest' })
    wasSelected.current = selected
  }, [selected])
  const row = selectRow(cluster, lists)
  return (
    <li ref={ref} className={styles.row} data-selected={selected}>
      <Mark look={markOf(row)} size={20} />
      <div className={styles.words}>
        <RowLink id={row.id} selected={selected}>
          {row.name.before ? <span className="unseen">{row.name.before}</span> : null}
          {row.name.core}
          {row.name.after ? <span className="unseen">{row.name.after}</span> : null}
          {row.name.published ? (
            <small>
              <Quoted lang={t.quoted}>{row.name.published}</Quoted>
            </small>
          ) : null}
        </RowLink>
        <span className={styles.meta}>
          <span className="unseen">
            {INDUSTRY[row.industry].name}
            {f.comma}
            {row.status === 'valid' ? standingWords(row) + f.comma : ''}
          </span>
          {meta(row)}
        </span>
      </div>
      <span className={styles.strip} role="img" aria-label={stripWords(row)} title={stripWords(row)}>
        {row.strip.map(s => (
          <Evidence key={s.direction} kind={s.kind} />
        ))}
      </span>
    </li>
  )
})

/** All of a row that a change of filters touches: its address carries them. */
function RowLink({ id, selected, children }: { id: ClusterId; selected: boolean; children: ReactNode }) {
  const wayTo = useWayToCluster()
  return (
    <Link data-cluster={id} {...wayTo(id)} aria-current={selected ? 'true' : undefined} className={styles.name}>
      {children}
    </Link>
  )
}

interface Props {
  readonly selection: readonly PlacedCluster[]
  readonly data: Dataset
}

/** Rows stand in the document a page at a time, so that find-in-page and screen readers have what is shown. */
const PAGE = 100

interface Window {
  readonly of: readonly PlacedCluster[]
  readonly start: number
  readonly end: number
}

const pageAround = (of: readonly PlacedCluster[], position: number): Window => {
  const start = Math.floor(Math.max(position, 0) / PAGE) * PAGE
  return { of, start, end: Math.min(start + PAGE, of.length) }
}

/** The rows shown: the first page, or that of the chosen cluster, and what the reader asked for before and after. */
function useWindow(selection: readonly PlacedCluster[], chosen: ClusterId | null) {
  const position = useMemo(() => (chosen ? selection.findIndex(c => c.id === chosen) : -1), [selection, chosen])
  const [last, setLast] = useState(() => pageAround(selection, position))
  const isHidden = position !== -1 && (position < last.start || position >= last.end)
  const shown = last.of !== selection || isHidden ? pageAround(selection, position) : last
  if (shown !== last) setLast(shown)
  return [shown, setLast] as const
}

export function Results({ selection, data }: Props) {
  const { cluster: chosen } = useViewState().view
  const [shown, setShown] = useWindow(selection, chosen)
  const { start, end } = shown
  const groups = useMemo(() => selectResults(selection, start, end), [selection, start, end])
  const list = useRef<HTMLDivElement>(null)
  const firstNew = useRef<number | null>(null)
  // Whoever asked for more reads on at the first row that came.
  useEffect(() => {
    if (firstNew.current !== null) list.current?.querySelectorAll<HTMLElement>('li a')[firstNew.current]?.focus()
    firstNew.current = null
  })
  const after = selection.length - end
  const seeAfter = () => {
    firstNew.current = end - start
    setShown({ ...shown, end: Math.min(end + PAGE, selection.length) })
  }
  const seeBefore = () => {
    firstNew.current = 0
    setShown({ ...shown, start: start - PAGE })
  }
  return (
    <div ref={list} data-results={selection.length} className={styles.results} id="results">
      {start > 0 ? (
        <button type="button" className={styles.more} onClick={seeBefore}>
          {t.earlier(PAGE, start)}
        </button>
      ) : null}
      {groups.map((group, index) => (
        <section key={group.code} aria-labelledby={`group-${group.code}`}>
          <div className={styles.group}>
            <h3 id={`group-${group.code}`}>
              {group.name} {group.total}
            </h3>
            {index === 0 ? (
              <span className={styles.key} aria-hidden="true">
                <Evidence kind="delivered" /> {t.keyDelivered} <Evidence kind="announced" /> {t.keyAnnounced}{' '}
                <Evidence kind="planned" /> {t.keyPlanned}
              </span>
            ) : null}
          </div>
          <ul>
            {group.clusters.map(cluster => (
              <Row key={cluster.id} cluster={cluster} lists={data.lists} selected={chosen === cluster.id} />
            ))}
          </ul>
        </section>
      ))}
      {after > 0 ? (
        <button type="button" className={styles.more} onClick={seeAfter}>
          {t.more(Math.min(PAGE, after), after)}
        </button>
      ) : null}
    </div>
  )
}
