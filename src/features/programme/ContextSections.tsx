// Around the programme: county economies, policy, money, firms, and what prefectures count themselves.
import { contextMessages } from '#messages/context'
import { localeFormat } from '#messages/format'
import { t } from '#messages/t'
import { LangSpan } from '#ui/LangSpan'
import type { DatedStatement, PlaceStatement, Programme } from '../../domain/programme/programme'
import type { NumberedSources } from './Citations'
import styles from './Programme.module.css'
import { Section, Statements } from './Statements'

interface Props {
  readonly programme: Programme
  readonly sources: NumberedSources
}

const PROVINCE = '510000'

/** In the order in which they first appear. */
function groupBy<T>(rows: readonly T[], getKey: (row: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(getKey(row), [...(groups.get(getKey(row)) ?? []), row])
  return [...groups]
}

export const toDatedStatements = <T extends DatedStatement>(rows: readonly T[]) =>
  rows.map(row => ({ ...row, remark: row.asOf ? localeFormat.formatDate(row.asOf) : null }))

export function CountyEconomySection({ programme, sources }: Props) {
  return (
    <Section id="county" title={contextMessages.county}>
      <Statements statements={[programme.countyMainIndustry, programme.cultivationLadder]} sources={sources} />
      {groupBy(programme.countyBaseline, row => row.asOf ?? '').map(([asOf, rows]) => (
        <div key={asOf}>
          <h4>{contextMessages.baselineDate(localeFormat.formatDate(asOf))}</h4>
          <Statements statements={rows} sources={sources} />
        </div>
      ))}
      <p className={styles.note}>{contextMessages.baselineNote}</p>
      <h4>{contextMessages.province}</h4>
      <Statements
        statements={toDatedStatements(programme.context.filter(row => row.adcode === PROVINCE))}
        sources={sources}
      />
    </Section>
  )
}

export function PolicySection({ programme, sources }: Props) {
  return (
    <Section id="policy" title={contextMessages.policySince}>
      <Statements statements={toDatedStatements(programme.policySince)} sources={sources} />
    </Section>
  )
}

export function FundsSection({ programme, sources }: Props) {
  const funds = programme.funds.map(fund => ({
    ...fund,
    remark: (
      <>
        {fund.documentNumber === null ? (
          contextMessages.noDocument
        ) : (
          <LangSpan lang={t.sourceLanguage}>{contextMessages.document(fund.documentNumber)}</LangSpan>
        )}
        {fund.asOf ? localeFormat.comma + localeFormat.formatDate(fund.asOf) : null}
      </>
    ),
  }))
  return (
    <Section id="funds" title={contextMessages.funds}>
      <Statements statements={funds} sources={sources} />
      <p className={styles.missing}>{contextMessages.fundsNote}</p>
    </Section>
  )
}

export function FirmsSection({ programme, sources }: Props) {
  return (
    <Section id="firms" title={contextMessages.firms}>
      <Statements statements={toDatedStatements(programme.firmLadder)} sources={sources} />
      <p className={styles.missing}>{contextMessages.firmsNote}</p>
    </Section>
  )
}

interface CitiesSectionProps extends Props {
  readonly getPlaceName: (adcode: string) => string
  /** Clusters recorded here in a prefecture. */
  readonly getClusterCount: (adcode: string) => number
}

export function CitiesSection({ programme, sources, getPlaceName, getClusterCount }: CitiesSectionProps) {
  const rows: readonly PlaceStatement[] = programme.context.filter(row => row.adcode !== PROVINCE)
  return (
    <Section id="cities" title={contextMessages.prefectureCounts}>
      <p className={styles.note}>{contextMessages.prefectureCountsNote}</p>
      {groupBy(rows, row => row.adcode).map(([adcode, placeRows]) => (
        <div key={adcode} id={`city-${adcode}`} tabIndex={-1}>
          <h4>
            {getPlaceName(adcode)} <small>{contextMessages.recordedCount(getClusterCount(adcode))}</small>
          </h4>
          <Statements statements={toDatedStatements(placeRows)} sources={sources} />
        </div>
      ))}
    </Section>
  )
}
