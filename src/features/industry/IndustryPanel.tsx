// The panel on the industries of the selection: counts, products and places by industry, and the coverage of the lists.
import type { ReactNode } from 'react'
import { filterMessages } from '#messages/filters'
import { industryMessages } from '#messages/industry'
import { t } from '#messages/t'
import { INDUSTRY } from '#messages/words'
import { LangTerms } from '#ui/LangSpan'
import { INDUSTRY_IDS } from '../../domain/cluster/industry'
import { formatListName } from '../../messages/domainFormat'
import { formatShare, joinList } from '../../messages/format'
import { getIconStyle } from '../../messages/iconStyle'
import type { IndustryPanelModel, IndustryRow } from '../../model/panels/industryPanel'
import { Link } from '../../ui/controls/Link'
import { ClusterIcon } from '../../ui/icons/ClusterIcon'
import { GlossaryTerm } from '../../ui/text/GlossaryTerm'
import type { View } from '../../view/params'
import { buildHref, useDeferredView, useViewLink } from '../../view/ViewProvider'
import { QuoteButton } from '../quote/QuoteButton'
import styles from './IndustryPanel.module.css'

/** Products listed for an industry; more are counted. */
const MAX_PRODUCTS = 9

/** Its link filters by the industry, or drops the filter if it is the only one. */
function IndustryItem({ row, total }: { row: IndustryRow; total: number }) {
  const { view } = useDeferredView()
  const linkProps = useViewLink()
  const { industry } = row
  const isOnlyFilter = (currentView: View) => currentView.industry.length === 1 && currentView.industry[0] === industry
  const { name, nameInOtherLanguage } = INDUSTRY[industry]
  return (
    <li className={styles.industry} data-empty={row.count === 0}>
      <ClusterIcon iconStyle={getIconStyle({ industry, level: 'province', status: 'valid' })} size={22} />
      <div className={styles.text}>
        <p className={styles.head}>
          {row.count > 0 ? (
            <Link
              {...linkProps(currentView => ({ industry: isOnlyFilter(currentView) ? [] : [industry] }))}
              aria-current={isOnlyFilter(view) ? 'true' : undefined}
            >
              {name}
            </Link>
          ) : (
            <span>{name}</span>
          )}
          <small lang={t.otherLanguage}>{nameInOtherLanguage}</small>
          <span className={styles.share}>{formatShare(row.count, total)}</span>
          <strong>{row.count}</strong>
        </p>
        {row.count > 0 ? (
          <>
            <p className={styles.clusterIcons} aria-hidden="true">
              {row.icons.map(icon => (
                <ClusterIcon
                  key={icon.id}
                  iconStyle={{ ...getIconStyle({ industry, ...icon }), glyph: '' }}
                  size={10}
                />
              ))}
            </p>
            <p className={styles.facts}>
              <span>{t.products}</span>{' '}
              <span key={row.products.join()}>
                <LangTerms lang={t.sourceLanguage} terms={row.products.slice(0, MAX_PRODUCTS)} />
              </span>
              {row.products.length > MAX_PRODUCTS ? (
                <span>{industryMessages.andMoreProducts(row.products.length)}</span>
              ) : null}
            </p>
            <p className={styles.facts}>
              <span>{industryMessages.places}</span>{' '}
              <span>{joinList(row.places.map(p => (p.count > 1 ? `${p.name} ${p.count}` : p.name)))}</span>
            </p>
          </>
        ) : null}
      </div>
    </li>
  )
}

interface Props {
  readonly model: IndustryPanelModel
  /** Counts that the only prefecture of the selection publishes itself. */
  readonly cityCounts: ReactNode
}

/** Industries, a table of prefectures by industry, and a meter for each list. */
export function IndustryPanel({ model, cityCounts }: Props) {
  const unnamedCount = model.lists.reduce((sum, list) => sum + list.withoutPublishedName, 0)
  const { view, change } = useDeferredView()
  const linkProps = useViewLink()
  const headline = industryMessages.leading(
    model.leading.industries.map(id => INDUSTRY[id].name),
    model.leading.count,
    model.total,
    model.leading.industryCount,
  )
  const counts = joinList(model.rows.map(row => `${INDUSTRY[row.industry].name} ${row.count}`))
  return (
    <div className={styles.panel}>
      <h2>{headline}</h2>
      <p className={styles.basis}>
        {industryMessages.groupingIntro}
        <GlossaryTerm id="grouping">{industryMessages.grouping}</GlossaryTerm>
        {industryMessages.groupingSource} <QuoteButton subject={{ counts: [headline, counts] }} />
      </p>
      <ul className={styles.list}>
        {model.rows.map(row => (
          <IndustryItem key={row.industry} row={row} total={model.total} />
        ))}
      </ul>
      {model.matrix.length > 0 ? (
        <table className={styles.matrix}>
          <caption>
            <strong>{industryMessages.cityByIndustry}</strong> <span>{industryMessages.clusterCounts}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{filterMessages.city}</span>
              </th>
              {INDUSTRY_IDS.map(id => (
                <th key={id} scope="col">
                  <ClusterIcon
                    iconStyle={getIconStyle({ industry: id, level: 'province', status: 'valid' })}
                    size={14}
                  />
                  <span className="visually-hidden">{INDUSTRY[id].name}</span>
                </th>
              ))}
              <th scope="col">{t.sum}</th>
            </tr>
          </thead>
          <tbody>
            {model.matrix.map(row => (
              <tr key={row.code}>
                <th scope="row">
                  <Link {...linkProps(() => ({ city: [row.code], county: [] }))}>{row.city}</Link>
                </th>
                {row.counts.map((count, i) => (
                  <td key={INDUSTRY_IDS[i]} data-industry={INDUSTRY_IDS[i]} data-count={Math.min(count, 4)}>
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
            <GlossaryTerm id="recorded">{industryMessages.coverageHeader}</GlossaryTerm>
          </span>
        </caption>
        <tbody>
          {model.lists.map(list => (
            <tr key={list.id}>
              <th scope="row">
                <Link
                  {...linkProps(currentView => ({
                    list: currentView.list.length === 1 && currentView.list[0] === list.id ? [] : [list.id],
                  }))}
                >
                  {formatListName(list)}
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
              <td className={styles.total}>{industryMessages.coverageCount(list.namesKnown, list.sizeInSichuan)}</td>
              <td className={styles.source}>
                <Link
                  href={`${buildHref(view, { view: 'programme' })}#list-${list.id}`}
                  onFollow={() => change({ view: 'programme' }, { hash: `list-${list.id}` })}
                  aria-label={industryMessages.listSources(formatListName(list))}
                >
                  {industryMessages.source}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.basis}>
        {unnamedCount > 0 ? industryMessages.withoutNameNote(unnamedCount) : ''}
        {t.coverageNote}{' '}
        <Link
          href={`${buildHref(view, { view: 'programme' })}#coverage`}
          onFollow={() => change({ view: 'programme' }, { hash: 'coverage' })}
        >
          {industryMessages.howToComplete}
        </Link>
      </p>
      {cityCounts}
    </div>
  )
}
