// The list beside the map: it tells the whole story without the map, in the same order.
import { memo, useEffect, useMemo, useRef, useState } from 'react'
import { localeFormat } from '#messages/format'
import { t } from '#messages/t'
import { DIRECTION, INDUSTRY, LEVEL, MEASURE_KIND } from '#messages/words'
import { LangSpan } from '#ui/LangSpan'
import type { ClusterId } from '../../domain/cluster/cluster'
import { formatBatch, formatStatus } from '../../messages/domainFormat'
import { joinList } from '../../messages/format'
import { getIconStyle } from '../../messages/iconStyle'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { type ResultRow, selectResultGroups, toResultRow } from '../../model/panels/resultList'
import { Link } from '../../ui/controls/Link'
import { useKeepMounted } from '../../ui/hooks/useKeepMounted'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { EvidenceBar } from '../../ui/text/EvidenceBar'
import { useValueAfterPaint } from '../../view/useValueAfterPaint'
import { useClusterLink, useViewState } from '../../view/ViewProvider'
import styles from './Results.module.css'

const formatRecognitions = (row: ResultRow): string =>
  joinList(
    row.recognitions.map(r =>
      [LEVEL[r.level], r.year ?? t.yearUnknown, r.batch ? formatBatch(r.batch) : ''].filter(Boolean).join(' '),
    ),
  )

const formatMeta = (row: ResultRow): string =>
  [
    formatRecognitions(row),
    row.status === 'valid' ? '' : formatStatus(row),
    row.atPrefecture ? t.countyUnknown : '',
    row.nameConfirmed ? '' : t.nameUnconfirmed,
  ]
    .filter(Boolean)
    .join(' · ')

/** What the mark shows. */
const formatIconLabel = (row: ResultRow): string =>
  [INDUSTRY[row.industry].name, row.status === 'valid' ? formatStatus(row) : '']
    .filter(Boolean)
    .join(localeFormat.comma)

const formatEvidence = (row: ResultRow): string =>
  row.evidenceByDirection
    .map(s => t.evidenceLabel(DIRECTION[s.direction], s.kind ? MEASURE_KIND[s.kind] : t.none))
    .join(localeFormat.comma)

interface ResultItemProps {
  readonly cluster: PlacedCluster
  /** By what it was found, where the row does not show it. */
  readonly matchReason: string | null
  readonly lists: Dataset['lists']
  readonly isSelected: boolean
  readonly isVisible: boolean
}

const ResultItem = memo(function ResultItem({ cluster, matchReason, lists, isSelected, isVisible }: ResultItemProps) {
  const itemRef = useRef<HTMLLIElement>(null)
  // A page that comes to life stays where it is; a row that is chosen later comes into view.
  const wasSelectedRef = useRef(isSelected)
  useEffect(() => {
    if (isSelected && !wasSelectedRef.current) itemRef.current?.scrollIntoView({ block: 'nearest' })
    wasSelectedRef.current = isSelected
  }, [isSelected])
  return (
    <li ref={itemRef} className={styles.row} data-selected={isSelected} hidden={!isVisible}>
      <ResultContent cluster={cluster} matchReason={matchReason} lists={lists} isSelected={isSelected} />
    </li>
  )
})

/** What stays as it is while the row comes and goes. */
const ResultContent = memo(function ResultContent({
  cluster,
  matchReason,
  lists,
  isSelected,
}: Omit<ResultItemProps, 'isVisible'>) {
  const row = toResultRow(cluster, lists)
  return (
    <>
      <ClusterIcon iconStyle={getIconStyle(row)} size={20} label={formatIconLabel(row)} />
      <div className={styles.text}>
        <RowLink row={row} isSelected={isSelected} />
        {row.name.publishedName ? (
          <small>
            <LangSpan lang={t.sourceLanguage}>{row.name.publishedName}</LangSpan>
          </small>
        ) : null}
        <span className={styles.meta}>{formatMeta(row)}</span>
        {matchReason ? (
          <span className={styles.matchReason} lang={/\p{sc=Han}/u.test(matchReason) ? t.sourceLanguage : undefined}>
            {matchReason}
          </span>
        ) : null}
      </div>
      <span className={styles.evidenceStrip} role="img" aria-label={formatEvidence(row)} title={formatEvidence(row)}>
        {row.evidenceByDirection.map(s => (
          <EvidenceBar key={s.direction} kind={s.kind} />
        ))}
      </span>
    </>
  )
})

/** All of a row that a change of filters touches: its address carries them. Its whole name is heard and found, its own part seen. */
function RowLink({ row: { id, name }, isSelected }: { row: ResultRow; isSelected: boolean }) {
  const linkProps = useClusterLink()
  return (
    <Link data-cluster={id} {...linkProps(id)} aria-current={isSelected ? 'true' : undefined} className={styles.name}>
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
  readonly getMatchReason?: ((cluster: PlacedCluster) => string | null) | undefined
}

const getId = (cluster: PlacedCluster): string => cluster.id

/** Rows stand in the document a page at a time, so that find-in-page and screen readers have what is shown. */
const PAGE_SIZE = 100
/** More than stand in the list at once on any screen. */
const FIRST_PAINT_ROWS = 24

interface VisibleRange {
  readonly clusters: readonly PlacedCluster[]
  readonly start: number
  readonly end: number
}

const getPageAround = (clusters: readonly PlacedCluster[], position: number): VisibleRange => {
  const start = Math.floor(Math.max(position, 0) / PAGE_SIZE) * PAGE_SIZE
  return { clusters, start, end: Math.min(start + PAGE_SIZE, clusters.length) }
}

/** The rows shown: the first page, or that of the chosen cluster, and what the reader asked for before and after. */
function useVisibleRange(selection: readonly PlacedCluster[], selectedId: ClusterId | null) {
  const selectedIndex = useMemo(
    () => (selectedId ? selection.findIndex(c => c.id === selectedId) : -1),
    [selection, selectedId],
  )
  const [range, setRange] = useState(() => getPageAround(selection, selectedIndex))
  const isSelectedOutside = selectedIndex !== -1 && (selectedIndex < range.start || selectedIndex >= range.end)
  const visibleRange =
    range.clusters !== selection || isSelectedOutside ? getPageAround(selection, selectedIndex) : range
  if (visibleRange !== range) setRange(visibleRange)
  return [visibleRange, setRange] as const
}

export function Results({ selection, data, getMatchReason }: Props) {
  const { cluster: selectedId } = useViewState().view
  const [visibleRange, setVisibleRange] = useVisibleRange(selection, selectedId)
  const { start, end } = visibleRange
  // All of a short list stays drawn; of a long one what is in view comes first, the rest of the page one picture later.
  const isShort = data.clusters.length <= PAGE_SIZE
  const isFirstPaint = useValueAfterPaint(selection) !== selection
  const renderEnd = isFirstPaint && !isShort ? Math.min(end, start + FIRST_PAINT_ROWS) : end
  const rows = useMemo(() => selection.slice(start, renderEnd), [selection, start, renderEnd])
  // A search has its own order, the best first.
  const isRanked = getMatchReason !== undefined
  const order = useMemo(
    () => (isShort ? [...(isRanked ? selection : []), ...data.clusters].map(getId) : []),
    [isShort, isRanked, selection, data],
  )
  const mountedRows = useKeepMounted(rows, { getId, order, of: data, keep: isShort })
  const visibleRows = new Set(rows)
  const groups = selectResultGroups(
    selection,
    mountedRows.map(({ item }) => item),
  )
  const firstGroup = groups.find(group => group.total > 0)
  const listRef = useRef<HTMLDivElement>(null)
  const focusIndexRef = useRef<number | null>(null)
  // Whoever asked for more reads on at the first row that came.
  useEffect(() => {
    if (focusIndexRef.current !== null)
      listRef.current?.querySelectorAll<HTMLElement>('li:not([hidden]) a')[focusIndexRef.current]?.focus()
    focusIndexRef.current = null
  })
  const remainingCount = selection.length - end
  const showNext = () => {
    focusIndexRef.current = end - start
    setVisibleRange({ ...visibleRange, end: Math.min(end + PAGE_SIZE, selection.length) })
  }
  const showPrevious = () => {
    focusIndexRef.current = 0
    setVisibleRange({ ...visibleRange, start: start - PAGE_SIZE })
  }
  return (
    <div ref={listRef} data-results={selection.length} className={styles.results} id="results">
      {start > 0 ? (
        <button type="button" className={styles.more} onClick={showPrevious}>
          {t.showPrevious(PAGE_SIZE, start)}
        </button>
      ) : null}
      {groups.map(group => (
        <section key={group.code} aria-labelledby={`group-${group.code}`} hidden={group.total === 0}>
          <div className={styles.group}>
            <h3 id={`group-${group.code}`}>{`${group.name} ${group.total}`}</h3>
            {group === firstGroup ? (
              <span className={styles.evidenceKey} aria-hidden="true">
                <EvidenceBar kind="delivered" /> {t.evidenceKeyDelivered} <EvidenceBar kind="announced" />{' '}
                {t.evidenceKeyAnnounced} <EvidenceBar kind="planned" /> {t.evidenceKeyPlanned}
              </span>
            ) : null}
          </div>
          <ul>
            {group.clusters.map(cluster => (
              <ResultItem
                key={cluster.id}
                cluster={cluster}
                matchReason={getMatchReason?.(cluster) ?? null}
                lists={data.lists}
                isSelected={selectedId === cluster.id}
                isVisible={visibleRows.has(cluster)}
              />
            ))}
          </ul>
        </section>
      ))}
      {remainingCount > 0 ? (
        <button type="button" className={styles.more} onClick={showNext}>
          {t.showMore(Math.min(PAGE_SIZE, remainingCount), remainingCount)}
        </button>
      ) : null}
    </div>
  )
}
