// The sections of the programme page on its context: county economies, policy, funds, firms, prefecture counts.
import * as province from '#dataset/province.json'
import { contextMessages } from '#messages/context'
import { localeFormat } from '#messages/format'
import { t } from '#messages/t'
import { LangSpan } from '#ui/LangSpan'
import { groupBy } from '../../domain/computation/groupBy'
import type { DatedStatement, PlaceStatement, Programme } from '../../domain/programme/programme'
import { QuoteButton } from '../quote/QuoteButton'
import styles from './Programme.module.css'
import { Section, Statements } from './Statements'

interface Props {
  readonly programme: Programme
}

/** Adds the date of each statement as its remark. */
export const toDatedStatements = <T extends DatedStatement>(rows: readonly T[]) =>
  rows.map(row => ({ ...row, remark: row.asOf ? localeFormat.formatDate(row.asOf) : null }))

/** County economies: statements on the province, and baseline figures grouped by date. */
export function CountyEconomySection({ programme }: Props) {
  return (
    <Section id="county" title={contextMessages.county}>
      <Statements statements={[programme.countyMainIndustry, programme.cultivationLadder]} />
      {[...groupBy(programme.countyBaseline, row => row.asOf ?? '')].map(([asOf, rows]) => (
        <div key={asOf}>
          <h4>{contextMessages.baselineDate(localeFormat.formatDate(asOf))}</h4>
          <Statements statements={rows} />
        </div>
      ))}
      <p className={styles.note}>{contextMessages.baselineNote}</p>
      <h4>{contextMessages.province}</h4>
      <Statements statements={toDatedStatements(programme.context.filter(row => row.adcode === province.code))} />
    </Section>
  )
}

/** Policy changes since the programme began. */
export function PolicySection({ programme }: Props) {
  return (
    <Section id="policy" title={contextMessages.policySince}>
      <Statements statements={toDatedStatements(programme.policySince)} />
    </Section>
  )
}

/** Public funds, each with its document number or a note that it has none. */
export function FundsSection({ programme }: Props) {
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
      <Statements statements={funds} />
      <p className={styles.missing}>{contextMessages.fundsNote}</p>
    </Section>
  )
}

/** The grades of firms that clusters cultivate. */
export function FirmsSection({ programme }: Props) {
  return (
    <Section id="firms" title={contextMessages.firms}>
      <Statements statements={toDatedStatements(programme.firmLadder)} />
      <p className={styles.missing}>{contextMessages.firmsNote}</p>
    </Section>
  )
}

interface CitiesSectionProps extends Props {
  readonly getPlaceName: (adcode: string) => string
  /** Number of recorded clusters in a prefecture. */
  readonly getClusterCount: (adcode: string) => number
}

/** Counts that prefectures publish themselves, beside the number recorded here. */
export function CitiesSection({ programme, getPlaceName, getClusterCount }: CitiesSectionProps) {
  const rows: readonly PlaceStatement[] = programme.context.filter(row => row.adcode !== province.code)
  return (
    <Section id="cities" title={contextMessages.prefectureCounts}>
      <p className={styles.note}>{contextMessages.prefectureCountsNote}</p>
      {[...groupBy(rows, row => row.adcode)].map(([adcode, placeRows]) => (
        <div key={adcode} id={`city-${adcode}`} tabIndex={-1}>
          <h4>
            {getPlaceName(adcode)} <small>{contextMessages.recordedCount(getClusterCount(adcode))}</small>{' '}
            <QuoteButton subject={{ number: { table: 'filters', row: `city:${adcode}`, column: 'total' } }} />
          </h4>
          <Statements statements={toDatedStatements(placeRows)} />
        </div>
      ))}
    </Section>
  )
}
