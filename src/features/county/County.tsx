// The county behind a cluster: the park that carries it, other titles of the same place, what the prefecture counts. Of
// a prefecture alone only the last.
import { countyWords as words } from '#messages/county'
import { f } from '#messages/format'
import { t } from '#messages/t'
import type { ClusterId } from '../../domain/cluster'
import type { County as CountyData, Park } from '../../domain/county'
import { formatNumber, joinWords, joinZh } from '../../messages/format'
import { type NumberedSource, SourceMarks } from '../../ui/SourceMarks'
import { Translated } from '../../ui/Translated'
import styles from './County.module.css'

interface Props {
  readonly county: CountyData
  readonly cluster: ClusterId | null
  /** The code and name of the prefecture. */
  readonly city: { readonly code: string; readonly name: string }
  readonly sources: ReadonlyMap<string, NumberedSource>
}

function describePark({ level, areaKm2, areaBasis }: Park): string {
  return [
    level === null ? words.noLevel : words.level[level],
    areaKm2 === null ? words.noArea : words.area(formatNumber(areaKm2), areaBasis),
  ].join(f.semicolon)
}

export function County({ county, cluster, city, sources }: Props) {
  const own = county.rows.filter(row => cluster !== null && row.clusters.includes(cluster))
  const parks = own.filter(row => row.kind === 'park')
  const titles = own.filter(row => row.kind === 'title')
  const counts = county.counts.filter(row => row.adcode === city.code)
  const mark = (id: string) => <SourceMarks sources={[sources.get(id) ?? []].flat()} name={t.sourceMark} />
  return (
    <div className={styles.county}>
      {cluster === null ? null : (
        <>
          <h4>{words.parks}</h4>
          {parks.length === 0 ? <p className={styles.missing}>{words.noPark}</p> : null}
          <ul>
            {parks.map(park => (
              <li key={park.id}>
                <strong>
                  <Translated zh={park.nameZh} en={park.nameEn} lang={t.quoted} />
                </strong>
                {f.colon + describePark(park) + f.semicolon}
                {park.industriesZh.length === 0 ? (
                  words.noIndustries
                ) : (
                  <>
                    {words.industries}
                    <Translated zh={joinZh(park.industriesZh)} en={joinWords(park.industriesEn)} lang={t.quoted} />
                  </>
                )}
                {f.stop}
                <small>
                  <Translated zh={park.textZh} en={park.textEn} lang={t.quoted} />
                </small>
                {mark(park.source)}
              </li>
            ))}
          </ul>
          <h4>{words.titles}</h4>
          <p className={styles.note}>{words.titlesNote}</p>
          {titles.length === 0 ? <p className={styles.missing}>{words.noTitle}</p> : null}
          <ul>
            {titles.map(title => (
              <li key={title.id}>
                <strong>
                  <Translated zh={title.nameZh} en={title.nameEn} lang={t.quoted} />
                </strong>
                {f.colon}
                <Translated zh={title.textZh} en={title.textEn} lang={t.quoted} />
                {mark(title.source)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{words.counts(city.name)}</h4>
      {counts.length === 0 ? <p className={styles.missing}>{words.noCounts}</p> : null}
      <ul>
        {counts.map(count => (
          <li key={count.textZh}>
            <Translated zh={count.textZh} en={count.textEn} lang={t.quoted} />
            {count.asOf ? <small> {f.day(count.asOf)}</small> : null}
            {mark(count.source)}
          </li>
        ))}
      </ul>
      {cluster === null ? null : <p className={styles.missing}>{words.countyData}</p>}
    </div>
  )
}
