// What the programme is, by whose rules, which lists there are and how much of them is recorded here.
import type { ReactNode } from 'react'
import { f } from '#messages/format'
import { p } from '#messages/programme'
import { t } from '#messages/t'
import { termEnd as termEndWords } from '#messages/termEnd'
import type { Programme as ProgrammeData, Said } from '../../domain/programme'
import { listName } from '../../messages/words'
import type { ListsModel } from '../../model/programmePage'
import { Quoted } from '../../ui/Quoted'
import { Lists } from './Lists'
import { Marks, type Numbered } from './Marks'
import styles from './Programme.module.css'

export function Section({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  return (
    <section className={styles.section} id={id}>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

function Statements({ said, sources }: { said: readonly Said[]; sources: Numbered }) {
  return (
    <ul className={styles.facts}>
      {said.map(({ textZh, source }) => (
        <li key={textZh}>
          <Quoted lang={t.quoted}>{textZh}</Quoted>
          <Marks ids={[source]} sources={sources} />
        </li>
      ))}
    </ul>
  )
}

const titled = <T extends Said & { readonly titleZh: string }>(rows: readonly T[]): Said[] =>
  rows.map(({ titleZh, textZh, source }) => ({ textZh: `${titleZh}：${textZh}`, source }))

function Coverage({ model, sources }: { model: ListsModel; sources: Numbered }) {
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{p.columnList}</th>
            <th scope="col">{p.columnPublished}</th>
            <th scope="col">{p.columnRecorded}</th>
            <th scope="col">{p.columnMissing}</th>
            <th scope="col">{p.columnSource}</th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map(({ list, known, unnamed, missing }) => (
            <tr key={list.id} data-missing={missing === null ? 'unknown' : missing}>
              <th scope="row">{listName(list)}</th>
              <td>{list.sizeInSichuan ?? <em>{p.unknownNumber}</em>}</td>
              <td>{unnamed > 0 ? `${known}${p.withoutName(unnamed)}` : known}</td>
              <td>{missing ?? <em>{p.unknownNumber}</em>}</td>
              <td className={styles.marks}>
                <Marks ids={list.sources} sources={sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t.coverageNote}</p>
    </>
  )
}

interface Props {
  readonly programme: ProgrammeData
  readonly lists: ListsModel
  readonly sources: Numbered
  /** What happens at the end of a term. */
  readonly termEnd: ReactNode
}

export function Programme({ programme, lists, sources, termEnd }: Props) {
  const known = lists.rows.reduce((sum, row) => sum + row.known, 0)
  return (
    <article className={styles.page}>
      <h2>{p.programmeHeadline(lists.rows.length, known)}</h2>
      <p className={styles.note}>{p.programmeNote}</p>
      <Section title={p.definition}>
        <Statements said={[programme.definition]} sources={sources} />
      </Section>
      <Section title={p.lists}>
        <Lists model={lists} sources={sources} />
      </Section>
      <Section title={t.coverage}>
        <Coverage model={lists} sources={sources} />
      </Section>
      <Section title={p.steps}>
        {programme.rules.map(rule => (
          <div key={rule.id} className={styles.rule}>
            <h4 lang={t.quoted}>{rule.titleZh}</h4>
            <p className={styles.note}>
              <Quoted lang={t.quoted}>
                {[rule.issuer, rule.documentNumber ? p.document(rule.documentNumber) : ''].filter(Boolean).join(' · ')}
              </Quoted>
              {rule.date ? ` · ${rule.date}` : ''}
            </p>
            <Statements said={rule.facts} sources={sources} />
            {rule.missing.length > 0 ? (
              <p className={styles.missing}>
                {p.notFoundOf + f.colon}
                <Quoted lang={t.quoted}>{rule.missing.join('；')}</Quoted>
              </p>
            ) : null}
          </div>
        ))}
      </Section>
      <Section id="term-end" title={termEndWords.title}>
        {termEnd}
      </Section>
      <Section title={p.indicators}>
        <p className={styles.note}>{p.indicatorsNote}</p>
        <ol className={styles.indicators}>
          {programme.indicators.map(indicator => (
            <li key={indicator.order}>
              <strong lang={t.quoted}>{indicator.titleZh}</strong>
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
      <Section title={p.supports}>
        <Statements said={titled(programme.supports)} sources={sources} />
      </Section>
      <Section title={p.county}>
        <Statements
          said={[programme.countyMainIndustry, programme.cultivationLadder, ...programme.countyBaseline]}
          sources={sources}
        />
      </Section>
      <Section title={p.totals}>
        <Statements said={programme.nationalTotals} sources={sources} />
      </Section>
      <Section title={p.otherProgrammes}>
        <Statements said={titled(programme.relatedProgrammes)} sources={sources} />
      </Section>
    </article>
  )
}
