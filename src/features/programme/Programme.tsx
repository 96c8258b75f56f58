// What the programme is, by whose rules, which lists there are, how much of them is recorded here, and what is around it.
import type { ReactNode } from 'react'
import { contextWords as words } from '#messages/context'
import { f } from '#messages/format'
import { p } from '#messages/programme'
import { t } from '#messages/t'
import { termEnd as termEndWords } from '#messages/termEnd'
import { Quoted, QuotedTerms, TranslationNote } from '#ui/quoted'
import type { Programme as ProgrammeData } from '../../domain/programme'
import type { ListsModel } from '../../model/programmePage'
import { Translated } from '../../ui/Translated'
import { hrefWith, useTrailingView } from '../../view/context'
import { Cities, County, Firms, Funds, Policy, withDay } from './Context'
import { Coverage } from './Coverage'
import { Lists } from './Lists'
import { Marks, type Numbered } from './Marks'
import styles from './Programme.module.css'
import { Section, Statements } from './Statements'

const CONTENTS = [
  ['definition', p.definition],
  ['keywords', words.keywords],
  ['why', words.why],
  ['lists', p.lists],
  ['coverage', t.coverage],
  ['cities', words.cities],
  ['steps', p.steps],
  ['term-end', termEndWords.title],
  ['indicators', p.indicators],
  ['duties', words.duties],
  ['supports', p.supports],
  ['funds', words.funds],
  ['county', words.county],
  ['policy', words.policySince],
  ['firms', words.firms],
  ['totals', p.totals],
  ['others', p.otherProgrammes],
] as const

/** Plain links: without a script, too, they lead down the page. */
function Contents() {
  const { view } = useTrailingView()
  return (
    <nav className={styles.contents} aria-label={words.contents}>
      <ol>
        {CONTENTS.map(([id, title]) => (
          <li key={id}>
            <a href={`${hrefWith(view, {})}#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

interface Props {
  readonly programme: ProgrammeData
  readonly lists: ListsModel
  readonly sources: Numbered
  readonly placeName: (adcode: string) => string
  /** Clusters recorded here in a prefecture. */
  readonly countIn: (adcode: string) => number
  /** What happens at the end of a term. */
  readonly termEnd: ReactNode
}

export function Programme({ programme, lists, sources, placeName, countIn, termEnd }: Props) {
  const known = lists.rows.reduce((sum, row) => sum + row.known, 0)
  const { approach } = programme
  return (
    <article className={styles.page}>
      <h2>{p.programmeHeadline(lists.rows.length, known)}</h2>
      <ul className={styles.approach}>
        <li>
          <q>
            <Translated zh={approach.textZh} en={approach.textEn} lang={t.quoted} />
          </q>{' '}
          <small>{words.approachBy}</small>
          <Marks ids={[approach.source]} sources={sources} />
        </li>
      </ul>
      <p className={styles.note}>{p.programmeNote}</p>
      <TranslationNote words={t.translation} />
      <Contents />
      <Section id="definition" title={p.definition}>
        <Statements said={[programme.definition]} sources={sources} />
      </Section>
      <Section id="keywords" title={words.keywords}>
        <Statements said={programme.keywords} sources={sources} />
      </Section>
      <Section id="why" title={words.why}>
        <h4>{words.reasons}</h4>
        <Statements said={withDay(programme.reasons)} sources={sources} />
        <h4>{words.weaknesses}</h4>
        <Statements said={withDay(programme.weaknesses)} sources={sources} />
      </Section>
      <Section id="lists" title={p.lists}>
        <Lists model={lists} sources={sources} />
      </Section>
      <Section id="coverage" title={t.coverage}>
        <Coverage model={lists} sources={sources} />
      </Section>
      <Cities programme={programme} sources={sources} placeName={placeName} countIn={countIn} />
      <Section id="steps" title={p.steps}>
        {programme.rules.map(rule => (
          <div key={rule.id} className={styles.rule}>
            <h4>
              <Translated zh={rule.titleZh} en={rule.titleEn} lang={t.quoted} />
            </h4>
            <p className={styles.note}>
              <Quoted lang={t.quoted}>{rule.issuer}</Quoted>
              {rule.issuer && rule.documentNumber ? ' · ' : ''}
              <Quoted lang={t.quoted}>{rule.documentNumber && p.document(rule.documentNumber)}</Quoted>
              {rule.date ? ` · ${rule.date}` : ''}
            </p>
            <Statements said={rule.facts} sources={sources} />
            {rule.missing.length > 0 ? (
              <p className={styles.missing}>
                {p.notFoundOf + f.colon}
                <QuotedTerms lang={t.quoted} terms={rule.missing} between={f.semicolon} />
              </p>
            ) : null}
          </div>
        ))}
        <h4>{words.quotas}</h4>
        <ul className={styles.facts}>
          {programme.quotas.map(({ year, textZh, textEn, sources: cited }) => (
            <li key={year}>
              <strong>{year}</strong> <Translated zh={textZh} en={textEn} lang={t.quoted} />
              <Marks ids={cited} sources={sources} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="term-end" title={termEndWords.title}>
        {termEnd}
      </Section>
      <Section id="indicators" title={p.indicators}>
        <p className={styles.note}>{p.indicatorsNote}</p>
        <ol className={styles.indicators}>
          {programme.indicators.map(indicator => (
            <li key={indicator.order}>
              <strong>
                <Translated zh={indicator.titleZh} en={indicator.titleEn} lang={t.quoted} />
              </strong>
              <Marks ids={[indicator.source]} sources={sources} />
              {indicator.thresholds.length > 0 ? (
                <Statements said={indicator.thresholds} sources={sources} />
              ) : (
                <p className={styles.missing}>{p.noThreshold}</p>
              )}
            </li>
          ))}
        </ol>
      </Section>
      <Section id="duties" title={words.duties}>
        <p className={styles.note}>{words.dutiesNote}</p>
        <Statements said={programme.duties} sources={sources} />
      </Section>
      <Section id="supports" title={p.supports}>
        <Statements said={programme.supports} sources={sources} />
      </Section>
      <Funds programme={programme} sources={sources} />
      <County programme={programme} sources={sources} />
      <Policy programme={programme} sources={sources} />
      <Firms programme={programme} sources={sources} />
      <Section id="totals" title={p.totals}>
        <Statements said={programme.nationalTotals} sources={sources} />
      </Section>
      <Section id="others" title={p.otherProgrammes}>
        <Statements said={programme.relatedProgrammes} sources={sources} />
      </Section>
    </article>
  )
}
