// The method page: rules of status, completeness of the record, source grades, exclusions, glossary, sources, changes,
// publication.

import type { ReactNode } from 'react'
import { localeFormat } from '#messages/format'
import { names } from '#messages/names'
import { programmeMessages } from '#messages/programme'
import { t } from '#messages/t'
import { GRADE } from '#messages/words'
import { LangSpan, TranslationNote } from '#ui/LangSpan'
import type { Programme as ProgrammeData } from '../../domain/programme/programme'
import { GRADES, type Source, type SourceId } from '../../domain/source/source'
import { joinList } from '../../messages/format'
import type { CoverageModel } from '../../model/mainViews/programmePage'
import { Link } from '../../ui/controls/Link'
import { Citations, CitedSourcesContext, type NumberedSource } from '../../ui/text/CitationMarks'
import { SourceLine } from '../../ui/text/SourceLine'
import { useClusterLink } from '../../view/ViewProvider'
import { QuoteButton } from '../quote/QuoteButton'
import styles from './Programme.module.css'
import { Publication } from './Publication'
import { Section, Statements } from './Statements'

function KnownFactsTable({ model }: { model: CoverageModel }) {
  const linkProps = useClusterLink()
  const total = model.rows.length
  const counts = (
    [
      [programmeMessages.columnFigures, model.clustersWith.figures],
      [programmeMessages.columnMeasures, model.clustersWith.measures],
      [programmeMessages.columnProducts, model.clustersWith.products],
      [programmeMessages.columnTerm, model.clustersWith.term],
    ] as const
  ).map(([column, count]) => `${column} ${programmeMessages.completenessCount(count, total)}`)
  return (
    <>
      <p>
        <QuoteButton
          subject={{
            counts: [programmeMessages.recordCompleteness + localeFormat.colon + joinList(counts)],
          }}
        />
      </p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{programmeMessages.columnCluster}</th>
              <th scope="col">
                {programmeMessages.columnFigures}{' '}
                <small>{programmeMessages.completenessCount(model.clustersWith.figures, total)}</small>
              </th>
              <th scope="col">
                {programmeMessages.columnMeasures}{' '}
                <small>{programmeMessages.completenessCount(model.clustersWith.measures, total)}</small>
              </th>
              <th scope="col">
                {programmeMessages.columnProducts}{' '}
                <small>{programmeMessages.completenessCount(model.clustersWith.products, total)}</small>
              </th>
              <th scope="col">
                {programmeMessages.columnTerm}{' '}
                <small>{programmeMessages.completenessCount(model.clustersWith.term, total)}</small>
              </th>
            </tr>
          </thead>
          <tbody>
            {model.rows.map(({ cluster, figures, measures, products, hasTerm }) => (
              <tr key={cluster.id}>
                <th scope="row">
                  <Link {...linkProps(cluster.id)}>{names.cluster(cluster)}</Link>
                </th>
                <td>{figures || <em>{programmeMessages.noneFound}</em>}</td>
                <td>{measures || <em>{programmeMessages.noneFound}</em>}</td>
                <td>{products || <em>{programmeMessages.noneFound}</em>}</td>
                <td>{hasTerm ? programmeMessages.termKnown : <em>{programmeMessages.termUnknown}</em>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** The number of sources, and those of each grade. */
const formatSourceCounts = (sources: readonly Source[]): string[] => [
  `${programmeMessages.sources}${localeFormat.colon}${programmeMessages.gradeCount(sources.length)}`,
  joinList(
    GRADES.map(
      grade => `${grade} ${programmeMessages.gradeCount(sources.filter(source => source.grade === grade).length)}`,
    ),
  ),
]

function SourcesByGrade({
  allSources,
  numberedSources,
}: {
  allSources: readonly Source[]
  numberedSources: Props['sources']
}) {
  return GRADES.map(grade => {
    const gradeSources = allSources.filter(source => source.grade === grade)
    return (
      <details key={grade} className={styles.grade}>
        <summary>
          {grade} {GRADE[grade]} <small>{programmeMessages.gradeCount(gradeSources.length)}</small>
        </summary>
        <ol>
          {gradeSources.flatMap(({ id }) => {
            const source = numberedSources.get(id)
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
  readonly sources: ReadonlyMap<SourceId, NumberedSource>
  readonly version: string
  /** The form to report an error. */
  readonly report: ReactNode
}

/** The page as one article; its glossary entries are the targets of links (`#term-…`). */
export function Method({ programme, coverage, sources, version, report }: Props) {
  return (
    <CitedSourcesContext value={sources}>
      <article className={styles.page}>
        <h2>{programmeMessages.methodHeadline}</h2>
        <TranslationNote labels={t.translation} />
        <Section title={programmeMessages.statusRules}>
          <dl className={styles.definitions}>
            {programmeMessages.statusTerms.map(([term, meaning]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
          <ul className={styles.facts}>
            {programmeMessages.statusNotes.map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Section>
        <Section title={programmeMessages.recordCompleteness}>
          <KnownFactsTable model={coverage} />
        </Section>
        <Section title={programmeMessages.industries}>
          <p>{programmeMessages.industriesNote}</p>
        </Section>
        <Section title={programmeMessages.grades}>
          <dl className={styles.definitions}>
            {GRADES.map(grade => (
              <div key={grade}>
                <dt>{grade}</dt>
                <dd>{GRADE[grade]}</dd>
              </div>
            ))}
          </dl>
          <p>{programmeMessages.gradesNote}</p>
        </Section>
        <Section title={programmeMessages.notRecorded}>
          <p className={styles.note}>{programmeMessages.notRecordedNote}</p>
          <ul className={styles.facts}>
            {programme.excluded.map(({ id, nameZh, reasonZh, facts, sources: citedIds }) => (
              <li key={id}>
                <strong>
                  <LangSpan lang={t.sourceLanguage}>{nameZh}</LangSpan>
                </strong>
                {localeFormat.colon}
                <LangSpan lang={t.sourceLanguage}>{reasonZh}</LangSpan>
                <Citations ids={citedIds} />
                {facts.length > 0 ? <Statements statements={facts} /> : null}
              </li>
            ))}
          </ul>
        </Section>
        <Section title={programmeMessages.glossary}>
          <p className={styles.note}>{programmeMessages.glossaryNote}</p>
          <dl className={styles.definitions}>
            {programmeMessages.glossaryTerms.map(([id, term, meaning]) => (
              <div key={id} id={`term-${id}`} tabIndex={-1}>
                <dt>{term}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </Section>
        <Section title={programmeMessages.sources}>
          <p className={styles.note}>
            <span>{programmeMessages.sourcesNote(programme.sources.length)}</span>{' '}
            <QuoteButton subject={{ counts: formatSourceCounts(programme.sources) }} />
          </p>
          <SourcesByGrade allSources={programme.sources} numberedSources={sources} />
        </Section>
        <Section id="changes" title={programmeMessages.changes}>
          <p>{programmeMessages.changesNote(version)}</p>
          <dl className={styles.definitions}>
            {programme.changes.map(({ date, textZh }) => (
              <div key={textZh}>
                <dt>{date}</dt>
                <dd>
                  <LangSpan lang={t.sourceLanguage}>{textZh}</LangSpan>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
        <Publication />
        <Section title={t.report}>{report}</Section>
      </article>
    </CitedSourcesContext>
  )
}
