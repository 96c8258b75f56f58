// Around the programme: county economies, policy, money, firms, and what prefectures count themselves.
import { contextWords as words } from '#messages/context'
import { f } from '#messages/format'
import { t } from '#messages/t'
import { Quoted } from '#ui/quoted'
import type { Dated, Placed, Programme } from '../../domain/programme'
import type { Numbered } from './Marks'
import styles from './Programme.module.css'
import { Section, Statements } from './Statements'

interface Props {
  readonly programme: Programme
  readonly sources: Numbered
}

const PROVINCE = '510000'

/** In the order in which they first appear. */
function groupBy<T>(rows: readonly T[], getKey: (row: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(getKey(row), [...(groups.get(getKey(row)) ?? []), row])
  return [...groups]
}

export const withDay = <T extends Dated>(rows: readonly T[]) =>
  rows.map(row => ({ ...row, aside: row.asOf ? f.day(row.asOf) : null }))

export function County({ programme, sources }: Props) {
  return (
    <Section id="county" title={words.county}>
      <Statements said={[programme.countyMainIndustry, programme.cultivationLadder]} sources={sources} />
      {groupBy(programme.countyBaseline, row => row.asOf ?? '').map(([asOf, rows]) => (
        <div key={asOf}>
          <h4>{words.baseline(f.day(asOf))}</h4>
          <Statements said={rows} sources={sources} />
        </div>
      ))}
      <p className={styles.note}>{words.baselineNote}</p>
      <h4>{words.province}</h4>
      <Statements said={withDay(programme.context.filter(row => row.adcode === PROVINCE))} sources={sources} />
    </Section>
  )
}

export function Policy({ programme, sources }: Props) {
  return (
    <Section id="policy" title={words.policySince}>
      <Statements said={withDay(programme.policySince)} sources={sources} />
    </Section>
  )
}

export function Funds({ programme, sources }: Props) {
  const funds = programme.funds.map(fund => ({
    ...fund,
    aside: (
      <>
        {fund.documentNumber === null ? (
          words.noDocument
        ) : (
          <Quoted lang={t.quoted}>{words.document(fund.documentNumber)}</Quoted>
        )}
        {fund.asOf ? f.comma + f.day(fund.asOf) : null}
      </>
    ),
  }))
  return (
    <Section id="funds" title={words.funds}>
      <Statements said={funds} sources={sources} />
      <p className={styles.missing}>{words.fundsNote}</p>
    </Section>
  )
}

export function Firms({ programme, sources }: Props) {
  return (
    <Section id="firms" title={words.firms}>
      <Statements said={withDay(programme.firmLadder)} sources={sources} />
      <p className={styles.missing}>{words.firmsNote}</p>
    </Section>
  )
}

interface CitiesProps extends Props {
  readonly placeName: (adcode: string) => string
  /** Clusters recorded here in a prefecture. */
  readonly countIn: (adcode: string) => number
}

export function Cities({ programme, sources, placeName, countIn }: CitiesProps) {
  const rows: readonly Placed[] = programme.context.filter(row => row.adcode !== PROVINCE)
  return (
    <Section id="cities" title={words.cities}>
      <p className={styles.note}>{words.citiesNote}</p>
      {groupBy(rows, row => row.adcode).map(([adcode, own]) => (
        <div key={adcode} id={`city-${adcode}`} tabIndex={-1}>
          <h4>
            {placeName(adcode)} <small>{words.recordedIn(countIn(adcode))}</small>
          </h4>
          <Statements said={withDay(own)} sources={sources} />
        </div>
      ))}
    </Section>
  )
}
