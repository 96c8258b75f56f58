// The list beside the map: it tells the whole story without the map, in the same order.
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { f } from '#messages/format'
import { t } from '#messages/t'
import { DIRECTION, INDUSTRY, LEVEL, MEASURE_KIND } from '#messages/words'
import { Quoted } from '#ui/quoted'
import type { ClusterId } from '../../domain/cluster'
import { joinWords } from '../../messages/format'
import { markOf } from '../../messages/marks'
import { batchName, standingWords } from '../../messages/words'
import type { Dataset, PlacedCluster } from '../../model/dataset'
import { type ResultRow, selectResults, selectRow } from '../../model/listModel'
import { Evidence } from '../../ui/Evidence'
import { Link } from '../../ui/Link'
import { Mark } from '../../ui/Mark'
import { useStanding } from '../../ui/useStanding'
import { useViewState, useWayToCluster } from '../../view/context'
import { useAfterPicture } from '../../view/useAfterPicture'
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

/** What the mark shows. */
const kind = (row: ResultRow): string =>
  [INDUSTRY[row.industry].name, row.status === 'valid' ? standingWords(row) : ''].filter(Boolean).join(f.comma)

const stripWords = (row: ResultRow): string =>
  row.strip.map(s => t.evidence(DIRECTION[s.direction], s.kind ? MEASURE_KIND[s.kind] : t.none)).join(f.comma)

interface RowProps {
  readonly cluster: PlacedCluster
  /** By what it was found, where the row does not show it. */
  readonly reason: string | null
  readonly lists: Dataset['lists']
  readonly selected: boolean
  readonly shown: boolean
}

const Row = memo(function Row({ cluster, reason, lists, selected, shown }: RowProps) {
  const ref = useRef<HTMLLIElement>(null)
  // A page that comes to life stays where it is; a row that is chosen later comes into view.
  const wasSelected = useRef(selected)
  useEffect(() => {
    if (selected && !wasSelected.current) ref.current?.scrollIntoView({ block: 'nearest' })
    wasSelected.current = selected
  }, [selected])
  return (
    <li ref={ref} className={styles.row} data-selected={selected} hidden={!shown}>
      <Words cluster={cluster} reason={reason} lists={lists} selected={selected} />
    </li>
  )
})

/** What stays as it is while the row comes and goes. */
const Words = memo(function Words({ cluster, reason, lists, selected }: Omit<RowProps, 'shown'>) {
  const row = selectRow(cluster, lists)
  return (
    <>
      <Mark look={markOf(row)} size={20} says={kind(row)} />
      <div className={styles.words}>
        <RowLink row={row} selected={selected} />
        {row.name.published ? (
          <small>
            <Quoted lang={t.quoted}>{row.name.published}</Quoted>
          </small>
        ) : null}
        <span className={styles.meta}>{meta(row)}</span>
        {reason ? (
          <span className={styles.reason} lang={/\p{sc=Han}/u.test(reason) ? t.quoted : undefined}>
            {reason}
          </span>
        ) : null}
      </div>
      <span className={styles.strip} role="img" aria-label={stripWords(row)} title={stripWords(row)}>
        {row.strip.map(s => (
          <Evidence key={s.direction} kind={s.kind} />
        ))}
      </span>
    </>
  )
})

/** All of a row that a change of filters touches: its address carries them. Its whole name is heard and found, its own part seen. */
function RowLink({ row: { id, name }, selected }: { row: ResultRow; selected: boolean }) {
  const wayTo = useWayToCluster()
  return (
    <Link data-cluster={id} {...wayTo(id)} aria-current={selected ? 'true' : undefined} className={styles.name}>
      {name.before ? <span>{name.before}</span> : null}
      {name.core}
      {name.after ? <span>{name.after}</span> : null}
    </Link>
  )
}

interface Props {
  readonly selection: readonly PlacedCluster[]
  readonly data: Dataset
  /** By what a cluster was found; absent while nothing is searched for. */
  readonly reasonFor?: ((cluster: PlacedCluster) => string | null) | undefined
}

const idOf = (cluster: PlacedCluster): string => cluster.id

/** Rows stand in the document a page at a time, so that find-in-page and screen readers have what is shown. */
const PAGE = 100
/** More than stand in the list at once on any screen. */
const IN_VIEW = 24

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

export function Results({ selection, data, reasonFor }: Props) {
  const { cluster: chosen } = useViewState().view
  const [shown, setShown] = useWindow(selection, chosen)
  const { start, end } = shown
  // All of a short list stays drawn; of a long one what is in view comes first, the rest of the page one picture later.
  const isShort = data.clusters.length <= PAGE
  const isNew = useAfterPicture(selection) !== selection
  const until = isNew && !isShort ? Math.min(end, start + IN_VIEW) : end
  const rows = useMemo(() => selection.slice(start, until), [selection, start, until])
  // A search has its own order, the best first.
  const isRanked = reasonFor !== undefined
  const order = useMemo(
    () => (isShort ? [...(isRanked ? selection : []), ...data.clusters].map(idOf) : []),
    [isShort, isRanked, selection, data],
  )
  const standing = useStanding(rows, { idOf, order, of: data, keep: isShort })
  const shownRows = new Set(rows)
  const groups = selectResults(
    selection,
    standing.map(({ item }) => item),
  )
  const first = groups.find(group => group.total > 0)
  const list = useRef<HTMLDivElement>(null)
  const firstNew = useRef<number | null>(null)
  // Whoever asked for more reads on at the first row that came.
  useEffect(() => {
    if (firstNew.current !== null)
      list.current?.querySelectorAll<HTMLElement>('li:not([hidden]) a')[firstNew.current]?.focus()
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
      {groups.map(group => (
        <section key={group.code} aria-labelledby={`group-${group.code}`} hidden={group.total === 0}>
          <div className={styles.group}>
            <h3 id={`group-${group.code}`}>{`${group.name} ${group.total}`}</h3>
            {group === first ? (
              <span className={styles.key} aria-hidden="true">
                <Evidence kind="delivered" /> {t.keyDelivered} <Evidence kind="announced" /> {t.keyAnnounced}{' '}
                <Evidence kind="planned" /> {t.keyPlanned}
              </span>
            ) : null}
          </div>
          <ul>
            {group.clusters.map(cluster => (
              <Row
                key={cluster.id}
                cluster={cluster}
                reason={reasonFor?.(cluster) ?? null}
                lists={data.lists}
                selected={chosen === cluster.id}
                shown={shownRows.has(cluster)}
              />
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
