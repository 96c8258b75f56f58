// What the programme is, by whose rules, which lists there are, how much of them is recorded here, and what is around it.
import type { ReactNode } from 'react'
import { contextMessages } from '#messages/context'
import { localeFormat } from '#messages/format'
import { programmeMessages } from '#messages/programme'
import { t } from '#messages/t'
import { termEndMessages } from '#messages/termEnd'
import { LangSpan, LangTerms, TranslationNote } from '#ui/LangSpan'
import type { Programme as ProgrammeData } from '../../domain/programme/programme'
import type { ProgrammeListsModel } from '../../model/mainViews/programmePage'
import { TranslatedText } from '../../ui/text/TranslatedText'
import { buildHref, useDeferredView } from '../../view/ViewProvider'
import { Citations, type NumberedSources } from './Citations'
import {
  CitiesSection,
  CountyEconomySection,
  FirmsSection,
  FundsSection,
  PolicySection,
  toDatedStatements,
} from './ContextSections'
import { ListCoverage } from './ListCoverage'
import { Lists } from './Lists'
import styles from './Programme.module.css'
import { Section, Statements } from './Statements'

const SECTIONS = [
  ['definition', programmeMessages.definition],
  ['keywords', contextMessages.keywords],
  ['why', contextMessages.reasonsAndWeaknesses],
  ['lists', programmeMessages.lists],
  ['coverage', t.coverage],
  ['cities', contextMessages.prefectureCounts],
  ['steps', programmeMessages.steps],
  ['term-end', termEndMessages.title],
  ['indicators', programmeMessages.indicators],
  ['duties', contextMessages.duties],
  ['supports', programmeMessages.supports],
  ['funds', contextMessages.funds],
  ['county', contextMessages.county],
  ['policy', contextMessages.policySince],
  ['firms', contextMessages.firms],
  ['totals', programmeMessages.totals],
  ['others', programmeMessages.otherProgrammes],
] as const

/** Plain links: without scripts, too, they lead down the page. */
function TableOfContents() {
  const { view } = useDeferredView()
  return (
    <nav className={styles.contents} aria-label={contextMessages.contents}>
      <ol>
        {SECTIONS.map(([id, title]) => (
          <li key={id}>
            <a href={`${buildHref(view, {})}#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface Props {
  readonly programme: ProgrammeData
  readonly lists: ProgrammeListsModel
  readonly sources: NumberedSources
  readonly getPlaceName: (adcode: string) => string
  /** Clusters recorded here in a prefecture. */
  readonly getClusterCount: (adcode: string) => number
  /** What happens at the end of a term. */
  readonly termEnd: ReactNode
}

export function Programme({ programme, lists, sources, getPlaceName, getClusterCount, termEnd }: Props) {
  const knownCount = lists.rows.reduce((sum, row) => sum + row.knownNames, 0)
  const { approach } = programme
  return (
    <article className={styles.page}>
      <h2>{programmeMessages.programmeHeadline(lists.rows.length, knownCount)}</h2>
      <ul className={styles.approach}>
        <li>
          <q>
            <TranslatedText zh={approach.textZh} en={approach.textEn} lang={t.sourceLanguage} />
          </q>{' '}
          <small>{contextMessages.approachSource}</small>
          <Citations ids={[approach.source]} sources={sources} />
        </li>
      </ul>
      <p className={styles.note}>{programmeMessages.programmeNote}</p>
      <TranslationNote labels={t.translation} />
      <TableOfContents />
      <Section id="definition" title={programmeMessages.definition}>
        <Statements statements={[programme.definition]} sources={sources} />
      </Section>
      <Section id="keywords" title={contextMessages.keywords}>
        <Statements statements={programme.keywords} sources={sources} />
      </Section>
      <Section id="why" title={contextMessages.reasonsAndWeaknesses}>
        <h4>{contextMessages.reasons}</h4>
        <Statements statements={toDatedStatements(programme.reasons)} sources={sources} />
        <h4>{contextMessages.weaknesses}</h4>
        <Statements statements={toDatedStatements(programme.weaknesses)} sources={sources} />
      </Section>
      <Section id="lists" title={programmeMessages.lists}>
        <Lists model={lists} sources={sources} />
      </Section>
      <Section id="coverage" title={t.coverage}>
        <ListCoverage model={lists} sources={sources} />
      </Section>
      <CitiesSection
        programme={programme}
        sources={sources}
        getPlaceName={getPlaceName}
        getClusterCount={getClusterCount}
      />
      <Section id="steps" title={programmeMessages.steps}>
        {programme.rules.map(rule => (
          <div key={rule.id} className={styles.rule}>
            <h4>
              <TranslatedText zh={rule.titleZh} en={rule.titleEn} lang={t.sourceLanguage} />
            </h4>
            <p className={styles.note}>
              <LangSpan lang={t.sourceLanguage}>{rule.issuer}</LangSpan>
              {rule.issuer && rule.documentNumber ? ' · ' : ''}
              <LangSpan lang={t.sourceLanguage}>
                {rule.documentNumber && programmeMessages.document(rule.documentNumber)}
              </LangSpan>
              {rule.date ? ` · ${rule.date}` : ''}
            </p>
            <Statements statements={rule.facts} sources={sources} />
            {rule.missing.length > 0 ? (
              <p className={styles.missing}>
                {programmeMessages.notFound + localeFormat.colon}
                <LangTerms lang={t.sourceLanguage} terms={rule.missing} separator={localeFormat.semicolon} />
              </p>
            ) : null}
          </div>
        ))}
        <h4>{contextMessages.quotas}</h4>
        <ul className={styles.facts}>
          {programme.quotas.map(({ year, textZh, textEn, sources: citedIds }) => (
            <li key={year}>
              <strong>{year}</strong> <TranslatedText zh={textZh} en={textEn} lang={t.sourceLanguage} />
              <Citations ids={citedIds} sources={sources} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="term-end" title={termEndMessages.title}>
        {termEnd}
      </Section>
      <Section id="indicators" title={programmeMessages.indicators}>
        <p className={styles.note}>{programmeMessages.indicatorsNote}</p>
        <ol className={styles.indicators}>
          {programme.indicators.map(indicator => (
            <li key={indicator.order}>
              <strong>
                <TranslatedText zh={indicator.titleZh} en={indicator.titleEn} lang={t.sourceLanguage} />
              </strong>
              <Citations ids={[indicator.source]} sources={sources} />
              {indicator.thresholds.length > 0 ? (
                <Statements statements={indicator.thresholds} sources={sources} />
              ) : (
                <p className={styles.missing}>{programmeMessages.noThreshold}</p>
              )}
            </li>
          ))}
        </ol>
      </Section>
      <Section id="duties" title={contextMessages.duties}>
        <p className={styles.note}>{contextMessages.dutiesNote}</p>
        <Statements statements={programme.duties} sources={sources} />
      </Section>
      <Section id="supports" title={programmeMessages.supports}>
        <Statements statements={programme.supports} sources={sources} />
      </Section>
      <FundsSection programme={programme} sources={sources} />
      <CountyEconomySection programme={programme} sources={sources} />
      <PolicySection programme={programme} sources={sources} />
      <FirmsSection programme={programme} sources={sources} />
      <Section id="totals" title={programmeMessages.totals}>
        <Statements statements={programme.nationalTotals} sources={sources} />
      </Section>
      <Section id="others" title={programmeMessages.otherProgrammes}>
        <Statements statements={programme.relatedProgrammes} sources={sources} />
      </Section>
    </article>
  )
}
