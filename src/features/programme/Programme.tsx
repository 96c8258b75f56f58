// The programme page: definition, lists, coverage, rules, indicators and context. Its sections are the targets of links.
import type { ReactNode } from 'react'
import { contextMessages } from '#messages/context'
import { localeFormat } from '#messages/format'
import { programmeMessages } from '#messages/programme'
import { t } from '#messages/t'
import { termEndMessages } from '#messages/termEnd'
import { LangSpan, LangTerms, TranslationNote } from '#ui/LangSpan'
import type { Programme as ProgrammeData } from '../../domain/programme/programme'
import type { SourceId } from '../../domain/source/source'
import type { ProgrammeListsModel } from '../../model/mainViews/programmePage'
import { Citations, CitedSourcesContext, type NumberedSource } from '../../ui/text/CitationMarks'
import { TranslatedText } from '../../ui/text/TranslatedText'
import { buildHref, useDeferredView } from '../../view/ViewProvider'
import { QuoteButton } from '../quote/QuoteButton'
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

/** Id and title of each section, in the order of the page. */
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

/** Plain links, which also work without scripts. */
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
  readonly sources: ReadonlyMap<SourceId, NumberedSource>
  readonly getPlaceName: (adcode: string) => string
  /** Number of recorded clusters in a prefecture. */
  readonly getClusterCount: (adcode: string) => number
  /** The content of the section on the end of a term. */
  readonly termEnd: ReactNode
}

/** The page as one article. Every citation in it refers to `sources`. */
export function Programme({ programme, lists, sources, getPlaceName, getClusterCount, termEnd }: Props) {
  const knownCount = lists.rows.reduce((sum, row) => sum + row.knownNames, 0)
  const { approach } = programme
  return (
    <CitedSourcesContext value={sources}>
      <article className={styles.page}>
        <h2>{programmeMessages.programmeHeadline(lists.rows.length, knownCount)}</h2>
        <ul className={styles.approach}>
          <li>
            <q>
              <TranslatedText zh={approach.textZh} en={approach.textEn} lang={t.sourceLanguage} />
            </q>{' '}
            <small>{contextMessages.approachSource}</small>
            <Citations
              ids={[approach.source]}
              action={<QuoteButton subject={{ file: 'programme', statement: approach }} />}
            />
          </li>
        </ul>
        <p className={styles.note}>
          <span>{programmeMessages.programmeNote}</span>{' '}
          <QuoteButton subject={{ number: { table: 'lists', row: 'all', column: 'total' } }} />
        </p>
        <TranslationNote labels={t.translation} />
        <TableOfContents />
        <Section id="definition" title={programmeMessages.definition}>
          <Statements statements={[programme.definition]} />
        </Section>
        <Section id="keywords" title={contextMessages.keywords}>
          <Statements statements={programme.keywords} />
        </Section>
        <Section id="why" title={contextMessages.reasonsAndWeaknesses}>
          <h4>{contextMessages.reasons}</h4>
          <Statements statements={toDatedStatements(programme.reasons)} />
          <h4>{contextMessages.weaknesses}</h4>
          <Statements statements={toDatedStatements(programme.weaknesses)} />
        </Section>
        <Section id="lists" title={programmeMessages.lists}>
          <Lists model={lists} />
        </Section>
        <Section id="coverage" title={t.coverage}>
          <ListCoverage model={lists} />
        </Section>
        <CitiesSection programme={programme} getPlaceName={getPlaceName} getClusterCount={getClusterCount} />
        <Section id="steps" title={programmeMessages.steps}>
          {programme.rules.map(rule => (
            <div key={rule.id}>
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
              <Statements statements={rule.facts} />
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
                <Citations
                  ids={citedIds}
                  action={
                    <QuoteButton
                      subject={{ file: 'programme', statement: { textZh, textEn, source: citedIds[0] ?? '' } }}
                    />
                  }
                />
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
                <Citations ids={[indicator.source]} />
                {indicator.thresholds.length > 0 ? (
                  <Statements statements={indicator.thresholds} />
                ) : (
                  <p className={styles.missing}>{programmeMessages.noThreshold}</p>
                )}
              </li>
            ))}
          </ol>
        </Section>
        <Section id="duties" title={contextMessages.duties}>
          <p className={styles.note}>{contextMessages.dutiesNote}</p>
          <Statements statements={programme.duties} />
        </Section>
        <Section id="supports" title={programmeMessages.supports}>
          <Statements statements={programme.supports} />
        </Section>
        <FundsSection programme={programme} />
        <CountyEconomySection programme={programme} />
        <PolicySection programme={programme} />
        <FirmsSection programme={programme} />
        <Section id="totals" title={programmeMessages.totals}>
          <Statements statements={programme.nationalTotals} />
        </Section>
        <Section id="others" title={programmeMessages.otherProgrammes}>
          <Statements statements={programme.relatedProgrammes} />
        </Section>
      </article>
    </CitedSourcesContext>
  )
}
