// How each statement comes about: standing, grouping, grades, what is known of each cluster, what was left out, terms,
// sources, and how to report a mistake.

import type { ReactNode } from 'react'
import { f } from '#messages/format'
import { names } from '#messages/names'
import { p } from '#messages/programme'
import { t } from '#messages/t'
import { Quoted, TranslationNote } from '#ui/quoted'
import { GRADES, type Source } from '../../domain/cluster'
import type { Programme as ProgrammeData } from '../../domain/programme'
import type { CoverageModel } from '../../model/programmePage'
import { Link } from '../../ui/Link'
import { SourceLine } from '../../ui/SourceLine'
import { useWayToCluster } from '../../view/context'
import { Marks, type Numbered } from './Marks'
import styles from './Programme.module.css'
import { Section, Statements } from './Statements'

function Known({ model }: { model: CoverageModel }) {
  const wayTo = useWayToCluster()
  const of = model.rows.length
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{p.columnCluster}</th>
            <th scope="col">
              {p.columnFigures} <small>{p.knownOf(model.having.figures, of)}</small>
            </th>
            <th scope="col">
              {p.columnMeasures} <small>{p.knownOf(model.having.measures, of)}</small>
            </th>
            <th scope="col">
              {p.columnProducts} <small>{p.knownOf(model.having.products, of)}</small>
            </th>
            <th scope="col">
              {p.columnTerm} <small>{p.knownOf(model.having.term, of)}</small>
            </th>
          </tr>
        </thead>
        <tbody>
          {model.rows.map(({ cluster, figures, measures, products, hasTerm }) => (
            <tr key={cluster.id}>
              <th scope="row">
                <Link {...wayTo(cluster.id)}>{names.cluster(cluster)}</Link>
              </th>
              <td>{figures || <em>{p.none}</em>}</td>
              <td>{measures || <em>{p.none}</em>}</td>
              <td>{products || <em>{p.none}</em>}</td>
              <td>{hasTerm ? p.termKnown : <em>{p.termUnknown}</em>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Sources({ all, numbered }: { all: readonly Source[]; numbered: Numbered }) {
  return GRADES.map(grade => {
    const own = all.filter(source => source.grade === grade)
    return (
      <details key={grade} className={styles.grade}>
        <summary>
          {grade} {p.gradeNames[grade]} <small>{p.gradeCount(own.length)}</small>
        </summary>
        <ol>
          {own.flatMap(({ id }) => {
            const source = numbered.get(id)
            return source
              ? [
                  <li key={id}>
                    <span className={styles.number}>{source.number}</span> <SourceLine words={source.words} />
                  </li>,
                ]
              : []
          })}
        </ol>
      </details>
    )
  })
}

interface Props {
  readonly programme: ProgrammeData
  readonly coverage: CoverageModel
  readonly sources: Numbered
  readonly version: string
  /** The way to report a mistake. */
  readonly report: ReactNode
}

export function Method({ programme, coverage, sources, version, report }: Props) {
  return (
    <article className={styles.page}>
      <h2>{p.methodHeadline}</h2>
      <TranslationNote words={t.translation} />
      <Section title={p.statusRules}>
        <dl className={styles.terms}>
          {p.statusTerms.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <ul className={styles.facts}>
          {p.statusNotes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </Section>
      <Section title={p.known}>
        <Known model={coverage} />
      </Section>
      <Section title={p.industries}>
        <p>{p.industriesNote}</p>
      </Section>
      <Section title={p.grades}>
        <dl className={styles.terms}>
          {GRADES.map(grade => (
            <div key={grade}>
              <dt>{grade}</dt>
              <dd>{p.gradeNames[grade]}</dd>
            </div>
          ))}
        </dl>
        <p>{p.gradesNote}</p>
      </Section>
      <Section title={p.leftOut}>
        <p className={styles.note}>{p.leftOutNote}</p>
        <ul className={styles.facts}>
          {programme.excluded.map(({ id, nameZh, reasonZh, facts, sources: cited }) => (
            <li key={id}>
              <strong>
                <Quoted lang={t.quoted}>{nameZh}</Quoted>
              </strong>
              {f.colon}
              <Quoted lang={t.quoted}>{reasonZh}</Quoted>
              <Marks ids={cited} sources={sources} />
              {facts.length > 0 ? <Statements said={facts} sources={sources} /> : null}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={p.glossary}>
        <p className={styles.note}>{p.glossaryNote}</p>
        <dl className={styles.terms}>
          {p.terms.map(([id, term, meaning]) => (
            <div key={id} id={`term-${id}`} tabIndex={-1}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={p.sources}>
        <p className={styles.note}>{p.sourcesNote(programme.sources.length)}</p>
        <Sources all={programme.sources} numbered={sources} />
      </Section>
      <Section title={p.changes}>
        <p>{p.changesNote(version)}</p>
        <dl className={styles.terms}>
          {programme.changes.map(({ date, textZh }) => (
            <div key={textZh}>
              <dt>{date}</dt>
              <dd>
                <Quoted lang={t.quoted}>{textZh}</Quoted>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t.report}>{report}</Section>
    </article>
  )
}
