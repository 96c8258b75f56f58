// The end of a term as a diagram, and as a text with the same content and its sources.
import { type ReactNode, useId } from 'react'
import { t } from '#messages/t'
import { termEndMessages } from '#messages/termEnd'
import { LangSpan } from '#ui/LangSpan'
import type { TermRule, TermStep } from '../../domain/recognition/recognition'
import type { DatedTerm, TermOutcome } from '../../model/recognition/termEnd'
import { Citations } from '../../ui/text/CitationMarks'
import { QuoteButton } from '../quote/QuoteButton'
import styles from './TermEnd.module.css'
import { TermEndDiagram } from './TermEndDiagram'

interface Props {
  /** null without a known date, and on the programme page. */
  readonly term: DatedTerm | null
  /** The text is about one cluster; false on the programme page. */
  readonly isForCluster: boolean
  readonly rules: readonly TermRule[]
  /** Date of the newest source. */
  readonly version: string
}

/** The outcome of a cluster is marked in diagram and text. Statements of a provincial cluster apply the national rule. */
export function TermEnd({ term, isForCluster, rules, version }: Props) {
  const id = useId()
  const renderRules = (step: TermStep): ReactNode =>
    rules
      .filter(rule => rule.step === step)
      .map(rule => (
        <span key={rule.textZh} className={styles.rule}>
          <LangSpan lang={t.sourceLanguage}>{rule.textZh}</LangSpan>
          <Citations ids={[rule.source]} action={<QuoteButton subject={{ file: 'programme', statement: rule }} />} />
        </span>
      ))
  const renderOutcome = (outcome: TermOutcome, title: string, content: ReactNode) => (
    <li data-outcome={outcome}>
      <strong>{title}</strong>
      {term?.outcome === outcome ? <em className={styles.currentTag}>{termEndMessages.thisCluster}</em> : null}
      {content}
    </li>
  )
  const intro =
    isForCluster && term === null
      ? termEndMessages.termUnknown
      : term?.level === 'province'
        ? termEndMessages.provinceIntro
        : termEndMessages.intro
  return (
    <div className={styles.termEnd} data-term-end>
      <p className={styles.note}>{intro}</p>
      <TermEndDiagram term={term} describedBy={id} />
      <ol id={id} className={styles.text}>
        <li>
          <strong>
            {term
              ? termEndMessages.termText(term.from, term.to, term.lastDay, term.basis === 'sourced')
              : termEndMessages.generalTermText}
          </strong>
        </li>
        <li>
          <strong>{termEndMessages.reviewText}</strong>
          {renderRules('review')}
        </li>
        {renderOutcome(
          'extension',
          termEndMessages.extensionText,
          <>
            {renderRules('extension')}
            <Extension term={term} />
          </>,
        )}
        {renderOutcome(
          'revocation',
          termEndMessages.revocationText,
          <>
            {renderRules('revocation')}
            {term?.outcome === 'revocation' && term.reviewedOn ? (
              <span>{termEndMessages.clusterFailed(term.reviewedOn)}</span>
            ) : null}
          </>,
        )}
        {renderOutcome('silence', termEndMessages.silenceText, <span>{termEndMessages.silenceNote(version)}</span>)}
      </ol>
    </div>
  )
}

function Extension({ term }: { term: DatedTerm | null }) {
  if (!term?.extendedTo || term.outcome === 'revocation') return null
  return (
    <span>
      {term.outcome === 'extension' && term.reviewedOn
        ? termEndMessages.clusterPassed(term.reviewedOn, term.extendedTo)
        : termEndMessages.clusterExtension(term.extendedTo)}
    </span>
  )
}

/** With a heading, for the cluster panel. */
export const TermEndWithHeading = (props: Props) => (
  <>
    <h4>{termEndMessages.title}</h4>
    <TermEnd {...props} />
  </>
)
