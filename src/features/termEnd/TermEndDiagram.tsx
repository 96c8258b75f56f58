// The end of a term as a diagram: the term as a bar, and three outcomes that branch off at its end. The outcome of a cluster
// has a full dot, a thick line and bold text.
import { termEndMessages } from '#messages/termEnd'
import { type DatedTerm, TERM_OUTCOMES, type TermOutcome } from '../../model/recognition/termEnd'
import styles from './TermEnd.module.css'

/** Heights in px; x in percent of the width. */
const DIAGRAM_HEIGHT = 150
const CENTER_Y = 75
const BAR_HEIGHT = 12
const END_X = 39
const FORK_X = 45
const LABEL_X = 48
const ROW_HEIGHT = 50

const getBranchLabels = (outcome: TermOutcome, term: DatedTerm | null): readonly [string, string] => {
  if (outcome === 'revocation') return [termEndMessages.outcomes.revocation, termEndMessages.revoked]
  if (outcome === 'silence') return [termEndMessages.outcomes.silence, termEndMessages.noConclusion]
  return [
    termEndMessages.outcomes.extension,
    term?.extendedTo ? termEndMessages.extendedTo(term.extendedTo) : termEndMessages.extended,
  ]
}

function OutcomeBranch({ outcome, index, term }: { outcome: TermOutcome; index: number; term: DatedTerm | null }) {
  const y = ROW_HEIGHT * (index + 0.5)
  const [title, detail] = getBranchLabels(outcome, term)
  return (
    <g className={styles.outcome} data-current={term?.outcome === outcome || undefined}>
      <line x1={`${END_X}%`} y1={CENTER_Y} x2={`${FORK_X}%`} y2={y} />
      <circle cx={`${FORK_X}%`} cy={y} r="4.5" />
      <text x={`${LABEL_X}%`} y={y - 3}>
        {title}
      </text>
      <text x={`${LABEL_X}%`} y={y + 13} className={styles.detail}>
        {detail}
      </text>
    </g>
  )
}

/** @param describedBy id of the text with the same content */
export function TermEndDiagram({ term, describedBy }: { term: DatedTerm | null; describedBy: string }) {
  return (
    <svg
      className={styles.diagram}
      width="100%"
      height={DIAGRAM_HEIGHT}
      role="img"
      aria-label={termEndMessages.title}
      aria-describedby={describedBy}
    >
      <text x="0" y={CENTER_Y - 14}>
        {term ? termEndMessages.termRange(term.from, term.to) : termEndMessages.generalTerm}
      </text>
      <rect
        className={styles.bar}
        data-basis={term?.basis ?? 'sourced'}
        x="1"
        y={CENTER_Y - BAR_HEIGHT / 2}
        width={`${END_X}%`}
        height={BAR_HEIGHT}
      />
      <text x={`${END_X}%`} y={CENTER_Y + 24} textAnchor="end">
        {term ? termEndMessages.endsOn(term.lastDay) : termEndMessages.termEndLabel}
      </text>
      <text x={`${END_X}%`} y={CENTER_Y + 41} textAnchor="end" className={styles.detail}>
        {termEndMessages.applyForReview}
      </text>
      {TERM_OUTCOMES.map((outcome, index) => (
        <OutcomeBranch key={outcome} outcome={outcome} index={index} term={term} />
      ))}
      <circle className={styles.endPoint} cx={`${END_X}%`} cy={CENTER_Y} r="6" />
    </svg>
  )
}
