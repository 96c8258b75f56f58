// The county of a cluster: its park, other titles of the place, and the counts of the prefecture.
import { countyMessages } from '#messages/county'
import { localeFormat } from '#messages/format'
import { t } from '#messages/t'
import type { ClusterId } from '../../domain/cluster/cluster'
import type { CountyContext as County, Park } from '../../domain/place/county'
import { formatNumber, joinList, joinZh } from '../../messages/format'
import { Citations, CitedSourcesContext, type NumberedSource } from '../../ui/text/CitationMarks'
import { TranslatedText } from '../../ui/text/TranslatedText'
import { QuoteButton } from '../quote/QuoteButton'
import styles from './CountySection.module.css'

interface Props {
  readonly county: County
  readonly cluster: ClusterId | null
  /** The code and name of the prefecture. */
  readonly city: { readonly code: string; readonly name: string }
  readonly sources: ReadonlyMap<string, NumberedSource>
}

function formatPark({ level, areaKm2, areaBasis }: Park): string {
  return [
    level === null ? countyMessages.noLevel : countyMessages.level[level],
    areaKm2 === null ? countyMessages.noArea : countyMessages.area(formatNumber(areaKm2), areaBasis),
  ].join(localeFormat.semicolon)
}

/** Without a cluster only the counts of the prefecture. Missing facts are stated as such. */
export function CountySection({ county, cluster, city, sources }: Props) {
  const clusterRows = county.rows.filter(row => cluster !== null && row.clusters.includes(cluster))
  const parks = clusterRows.filter(row => row.kind === 'park')
  const titles = clusterRows.filter(row => row.kind === 'title')
  const counts = county.counts.filter(row => row.adcode === city.code)
  return (
    <CitedSourcesContext value={sources}>
      <div className={styles.county}>
        {cluster === null ? null : (
          <>
            <h4>{countyMessages.parks}</h4>
            {parks.length === 0 ? <p className={styles.missing}>{countyMessages.noPark}</p> : null}
            <ul>
              {parks.map(park => (
                <li key={park.id}>
                  <strong>
                    <TranslatedText zh={park.nameZh} en={park.nameEn} lang={t.sourceLanguage} />
                  </strong>
                  {localeFormat.colon + formatPark(park) + localeFormat.semicolon}
                  {park.industriesZh.length === 0 ? (
                    countyMessages.noIndustries
                  ) : (
                    <>
                      {countyMessages.industries}
                      <TranslatedText
                        zh={joinZh(park.industriesZh)}
                        en={joinList(park.industriesEn)}
                        lang={t.sourceLanguage}
                      />
                    </>
                  )}
                  {localeFormat.fullStop}
                  <small>
                    <TranslatedText zh={park.textZh} en={park.textEn} lang={t.sourceLanguage} />
                  </small>
                  <Citations
                    ids={[park.source]}
                    action={<QuoteButton subject={{ file: 'county', statement: park, cluster }} />}
                  />
                </li>
              ))}
            </ul>
            <h4>{countyMessages.titles}</h4>
            <p className={styles.note}>{countyMessages.titlesNote}</p>
            {titles.length === 0 ? <p className={styles.missing}>{countyMessages.noTitle}</p> : null}
            <ul>
              {titles.map(title => (
                <li key={title.id}>
                  <strong>
                    <TranslatedText zh={title.nameZh} en={title.nameEn} lang={t.sourceLanguage} />
                  </strong>
                  {localeFormat.colon}
                  <TranslatedText zh={title.textZh} en={title.textEn} lang={t.sourceLanguage} />
                  <Citations
                    ids={[title.source]}
                    action={<QuoteButton subject={{ file: 'county', statement: title, cluster }} />}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
        <h4>{countyMessages.prefectureCounts(city.name)}</h4>
        {counts.length === 0 ? <p className={styles.missing}>{countyMessages.noPrefectureCounts}</p> : null}
        <ul>
          {counts.map(count => (
            <li key={count.textZh}>
              <TranslatedText zh={count.textZh} en={count.textEn} lang={t.sourceLanguage} />
              {count.asOf ? <small> {localeFormat.formatDate(count.asOf)}</small> : null}
              <Citations
                ids={[count.source]}
                action={<QuoteButton subject={{ file: 'county', statement: count, cluster }} />}
              />
            </li>
          ))}
        </ul>
        {cluster === null ? null : <p className={styles.missing}>{countyMessages.noCountyData}</p>}
      </div>
    </CitedSourcesContext>
  )
}
