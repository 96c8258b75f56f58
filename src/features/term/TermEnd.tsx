// What happens at the end of a term: a picture made from the dates, and a text that says all of it and on whose word.
import { type ReactNode, useId } from 'react'
import { t } from '#messages/t'
import { termEnd as w } from '#messages/termEnd'
import { Quoted } from '#ui/quoted'
import type { SourceId, TermRule, TermStep } from '../../domain/cluster'
import type { DatedTerm, TermWay } from '../../model/termEnd'
import { Picture } from './Picture'
import styles from './TermEnd.module.css'

interface Props {
  /** null where no date is known, or where no cluster is meant. */
  readonly term: DatedTerm | null
  /** The text is about one cluster, not about the programme. */
  readonly isOfCluster: boolean
  readonly rules: readonly TermRule[]
  readonly cite: (ids: readonly SourceId[]) => ReactNode
  /** Date of the newest source. */
  readonly version: string
}

export function TermEnd({ term, isOfCluster, rules, cite, version }: Props) {
  const id = useId()
  const says = (step: TermStep): ReactNode =>
    rules
      .filter(rule => rule.step === step)
      .map(rule => (
        <span key={step} className={styles.rule}>
          <Quoted lang={t.quoted}>{rule.textZh}</Quoted> {cite([rule.source])}
        </span>
      ))
  const item = (way: TermWay, title: string, rest: ReactNode) => (
    <li data-way={way}>
      <strong>{title}</strong>
      {term?.way === way ? <em className={styles.here}>{w.here}</em> : null}
      {rest}
    </li>
  )
  const intro = isOfCluster && term === null ? w.withoutTerm : term?.level === 'province' ? w.provinceIntro : w.intro
  return (
    <div className={styles.part} data-term-end>
      <p className={styles.note}>{intro}</p>
      <Picture term={term} describedBy={id} />
      <ol id={id} className={styles.text}>
        <li>
          <strong>
            {term ? w.termText(term.from, term.to, term.lastDay, term.basis === 'sourced') : w.anyTermText}
          </strong>
        </li>
        <li>
          <strong>{w.reviewText}</strong>
          {says('review')}
        </li>
        {item(
          'extension',
          w.extensionText,
          <>
            {says('extension')}
            <Extension term={term} />
          </>,
        )}
        {item(
          'revocation',
          w.revocationText,
          <>
            {says('revocation')}
            {term?.way === 'revocation' && term.reviewed ? <span>{w.failedHere(term.reviewed)}</span> : null}
          </>,
        )}
        {item('silence', w.silenceText, <span>{w.silenceNote(version)}</span>)}
      </ol>
    </div>
  )
}

function Extension({ term }: { term: DatedTerm | null }) {
  if (!term?.extendedTo || term.way === 'revocation') return null
  return (
    <span>
      {term.way === 'extension' && term.reviewed
        ? w.passedHere(term.reviewed, term.extendedTo)
        : w.extensionHere(term.extendedTo)}
    </span>
  )
}

/** The part with a heading of its own, as it stands in a cluster's panel. */
export const TermEndWithHeading = (props: Props) => (
  <>
    <h4>{w.title}</h4>
    <TermEnd {...props} />
  </>
)
