// One row of the result list.
import { memo, useEffect, useRef } from 'react'
import { localeFormat } from '#messages/format'
import { t } from '#messages/t'
import { DIRECTION, INDUSTRY, LEVEL, MEASURE_KIND } from '#messages/words'
import { LangSpan } from '#ui/LangSpan'
import { formatBatch, formatStatus } from '../../messages/domainFormat'
import { joinList } from '../../messages/format'
import { getIconStyle } from '../../messages/iconStyle'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import { type ResultRow, toResultRow } from '../../model/panels/resultList'
import { Link } from '../../ui/controls/Link'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { EvidenceBar } from '../../ui/text/EvidenceBar'
import { useClusterLink } from '../../view/ViewProvider'
import styles from './Results.module.css'

const formatRecognitions = (row: ResultRow): string =>
  joinList(
    row.recognitions.map(r =>
      [LEVEL[r.level], r.year ?? t.yearUnknown, r.batch ? formatBatch(r.batch) : ''].filter(Boolean).join(' '),
    ),
  )

/** Recognitions, a status other than valid, and doubts about place and name: `省级 2024 第二批 · 期满`. */
export const formatMeta = (row: ResultRow): string =>
  [
    formatRecognitions(row),
    row.status === 'valid' ? '' : formatStatus(row),
    row.atPrefecture ? t.countyUnknown : '',
    row.nameConfirmed ? '' : t.nameUnconfirmed,
  ]
    .filter(Boolean)
    .join(' · ')

/** The industry, and the status where the row does not show it in words. */
export const formatIconLabel = (row: ResultRow): string =>
  [INDUSTRY[row.industry].name, row.status === 'valid' ? formatStatus(row) : '']
    .filter(Boolean)
    .join(localeFormat.comma)

const formatEvidence = (row: ResultRow): string =>
  row.evidenceByDirection
    .map(s => t.evidenceLabel(DIRECTION[s.direction], s.kind ? MEASURE_KIND[s.kind] : t.none))
    .join(localeFormat.comma)

interface ResultItemProps {
  readonly cluster: PlacedCluster
  /** The text that the search matched, where the row does not show it; null for none. */
  readonly matchReason: string | null
  readonly lists: Dataset['lists']
  readonly isSelected: boolean
}

/** A list item with its icon, name, status and evidence. Scrolls into view when it becomes selected after the first render. */
export const ResultItem = memo(function ResultItem({ cluster, matchReason, lists, isSelected }: ResultItemProps) {
  const itemRef = useRef<HTMLLIElement>(null)
  const wasSelectedRef = useRef(isSelected)
  useEffect(() => {
    if (isSelected && !wasSelectedRef.current) itemRef.current?.scrollIntoView({ block: 'nearest' })
    wasSelectedRef.current = isSelected
  }, [isSelected])
  const row = toResultRow(cluster, lists)
  return (
    <li ref={itemRef} className={styles.row} data-selected={isSelected}>
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
    </li>
  )
})

/** The only part of a row that depends on the filters: its address holds them. The CSS hides the parts of the name around the core. */
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
