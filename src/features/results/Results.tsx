// The list beside the map: it tells the whole story without the map, in the same order.
import { memo, useEffect, useRef } from 'react'
import { markOf } from '../../i18n/marks'
import { batchName, DIRECTION, INDUSTRY, LEVEL, MEASURE_KIND, standingWords } from '../../i18n/words'
import { t } from '../../i18n/zh-CN'
import type { ResultGroup, ResultRow } from '../../model/listModel'
import { Evidence } from '../../ui/Evidence'
import { Link } from '../../ui/Link'
import { Mark } from '../../ui/Mark'
import { hrefWith, useViewState } from '../../view/context'
import styles from './Results.module.css'

const recognised = (row: ResultRow): string =>
  row.recognitions
    .map(r =>
      [LEVEL[r.level], r.year ?? `${t.yearUnknown}`, r.batch ? batchName(r.batch) : ''].filter(Boolean).join(' '),
    )
    .join('、')

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
  row.strip.map(s => `${DIRECTION[s.direction]}${s.kind ? MEASURE_KIND[s.kind] : t.none}`).join('，')

const Row = memo(function Row({
  row,
  selected,
  href,
  onFollow,
}: {
  row: ResultRow
  selected: boolean
  href: string
  onFollow: () => void
}) {
  const ref = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (selected) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <li ref={ref} className={styles.row} data-selected={selected}>
      <Mark look={markOf(row)} size={20} />
      <div className={styles.words}>
        <Link
          href={href}
          data-cluster={row.id}
          onFollow={onFollow}
          aria-current={selected ? 'true' : undefined}
          className={styles.name}
        >
          {row.name.before ? <span className="unseen">{row.name.before}</span> : null}
          {row.name.core}
          {row.name.after ? <span className="unseen">{row.name.after}</span> : null}
        </Link>
        <span className={styles.meta}>
          <span className="unseen">
            {INDUSTRY[row.industry].name}，{row.status === 'valid' ? `${standingWords(row)}，` : ''}
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

export function Results({ groups, total }: { groups: readonly ResultGroup[]; total: number }) {
  const { view, change } = useViewState()
  return (
    <div data-results={total} className={styles.results} id="results">
      {groups.map((group, index) => (
        <section key={group.code} aria-labelledby={`group-${group.code}`}>
          <div className={styles.group}>
            <h3 id={`group-${group.code}`}>
              {group.name} {group.rows.length}
            </h3>
            {index === 0 ? (
              <span className={styles.key} aria-hidden="true">
                <Evidence kind="delivered" /> {t.keyDelivered} <Evidence kind="announced" /> {t.keyAnnounced}{' '}
                <Evidence kind="planned" /> {t.keyPlanned}
              </span>
            ) : null}
          </div>
          <ul>
            {group.rows.map(row => (
              <Row
                key={row.id}
                row={row}
                selected={view.cluster === row.id}
                href={hrefWith(view, { cluster: row.id, at: null })}
                onFollow={() => change({ cluster: row.id, at: null })}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
