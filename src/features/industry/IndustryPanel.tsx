// The six industries of the current selection: how many, where, what they make; a click filters.

import type { ReactNode } from 'react'
import { industryWords } from '#messages/industry'
import { t } from '#messages/t'
import { INDUSTRY } from '#messages/words'
import { QuotedTerms } from '#ui/quoted'
import { INDUSTRY_IDS } from '../../domain/industry'
import { formatShare, joinWords } from '../../messages/format'
import { markOf } from '../../messages/marks'
import { listName } from '../../messages/words'
import type { IndustryPanelModel, IndustryRow } from '../../model/industryPanel'
import { Link } from '../../ui/Link'
import { Mark } from '../../ui/Mark'
import { Term } from '../../ui/Term'
import { hrefWith, useTrailingView, useWay } from '../../view/context'
import type { View } from '../../view/params'
import styles from './IndustryPanel.module.css'

const MOST_PRODUCTS = 9

function Row({ row, total }: { row: IndustryRow; total: number }) {
  const { view } = useTrailingView()
  const wayTo = useWay()
  const { industry } = row
  const isOnly = (at: View) => at.industry.length === 1 && at.industry[0] === industry
  const { name, twin } = INDUSTRY[industry]
  return (
    <li className={styles.industry} data-empty={row.count === 0}>
      <Mark look={markOf({ industry, level: 'province', status: 'valid' })} size={22} />
      <div className={styles.words}>
        <p className={styles.head}>
          {row.count > 0 ? (
            <Link
              {...wayTo(at => ({ industry: isOnly(at) ? [] : [industry] }))}
              aria-current={isOnly(view) ? 'true' : undefined}
            >
              {name}
            </Link>
          ) : (
            <span>{name}</span>
          )}
          <small lang={t.twin}>{twin}</small>
          <span className={styles.share}>{formatShare(row.count, total)}</span>
          <strong>{row.count}</strong>
        </p>
        {row.count > 0 ? (
          <>
            <p className={styles.marks} aria-hidden="true">
              {row.marks.map(mark => (
                <Mark key={mark.id} look={{ ...markOf({ industry, ...mark }), glyph: '' }} size={10} />
              ))}
            </p>
            <p className={styles.facts}>
              <span>{t.products}</span>{' '}
              <span key={row.products.join()}>
                <QuotedTerms lang={t.quoted} terms={row.products.slice(0, MOST_PRODUCTS)} />
              </span>
              {row.products.length > MOST_PRODUCTS ? <span>{industryWords.andOthers(row.products.length)}</span> : null}
            </p>
            <p className={styles.facts}>
              <span>{industryWords.places}</span>{' '}
              <span>{joinWords(row.places.map(p => (p.count > 1 ? `${p.name} ${p.count}` : p.name)))}</span>
            </p>
          </>
        ) : null}
      </div>
    </li>
  )
}

interface Props {
  readonly model: IndustryPanelModel
  /** What the one prefecture of the selection counts itself. */
  readonly counts: ReactNode
}

export function IndustryPanel({ model, counts }: Props) {
  const unnamed = model.lists.reduce((sum, list) => sum + list.withoutPublishedName, 0)
  const { view, change } = useTrailingView()
  const wayTo = useWay()
  return (
    <div className={styles.panel}>
      <h2>
        {industryWords.leading(
          model.leading.industries.map(id => INDUSTRY[id].name),
          model.leading.count,
          model.total,
          model.leading.kinds,
        )}
      </h2>
      <p className={styles.basis}>
        {industryWords.industryBasis}
        <Term id="grouping">{industryWords.grouping}</Term>
        {industryWords.groupingSource}
      </p>
      <ul className={styles.list}>
        {model.rows.map(row => (
          <Row key={row.industry} row={row} total={model.total} />
        ))}
      </ul>
      {model.matrix.length > 0 ? (
        <table className={styles.matrix}>
          <caption>
            <strong>{industryWords.cityByIndustry}</strong> <span>{industryWords.clusterCount}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">{t.city}</span>
              </th>
              {INDUSTRY_IDS.map(id => (
                <th key={id} scope="col">
                  <Mark look={markOf({ industry: id, level: 'province', status: 'valid' })} size={14} />
                  <span className="unseen">{INDUSTRY[id].name}</span>
                </th>
              ))}
              <th scope="col">{t.sum}</th>
            </tr>
          </thead>
          <tbody>
            {model.matrix.map(row => (
              <tr key={row.code}>
                <th scope="row">
                  <Link {...wayTo(() => ({ city: [row.code], county: [] }))}>{row.city}</Link>
                </th>
                {row.counts.map((count, i) => (
                  <td key={INDUSTRY_IDS[i]} data-tone={INDUSTRY_IDS[i]} data-count={Math.min(count, 4)}>
                    {count || <span className={styles.zero}>·</span>}
                  </td>
                ))}
                <td className={styles.total}>{row.total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <table className={styles.coverage}>
        <caption>
          <strong>{t.coverage}</strong>{' '}
          <span>
            <Term id="recorded">{industryWords.coverageHead}</Term>
          </span>
        </caption>
        <tbody>
          {model.lists.map(list => (
            <tr key={list.id}>
              <th scope="row">
                <Link
                  {...wayTo(at => ({
                    list: at.list.length === 1 && at.list[0] === list.id ? [] : [list.id],
                  }))}
                >
                  {listName(list)}
                </Link>
              </th>
              <td className={styles.meter}>
                <svg width="100%" height="10" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect
                    x="0.5"
                    y="1"
                    width="99"
                    height="8"
                    className={list.sizeInSichuan === null ? styles.unknownSize : styles.size}
                  />
                  {list.sizeInSichuan ? (
                    <rect
                      x="0"
                      y="1"
                      width={(100 * list.namesKnown) / list.sizeInSichuan}
                      height="8"
                      className={styles.known}
                    />
                  ) : null}
                </svg>
              </td>
              <td className={styles.total}>{industryWords.outOf(list.namesKnown, list.sizeInSichuan)}</td>
              <td className={styles.source}>
                <Link
                  href={`${hrefWith(view, { view: 'programme' })}#list-${list.id}`}
                  onFollow={() => change({ view: 'programme' }, { hash: `list-${list.id}` })}
                  aria-label={industryWords.sourcesOf(listName(list))}
                >
                  {industryWords.source}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.basis}>
        {unnamed > 0 ? industryWords.withoutName(unnamed) : ''}
        {t.coverageNote}{' '}
        <Link
          href={`${hrefWith(view, { view: 'programme' })}#coverage`}
          onFollow={() => change({ view: 'programme' }, { hash: 'coverage' })}
        >
          {industryWords.howToComplete}
        </Link>
      </p>
      {counts}
    </div>
  )
}
