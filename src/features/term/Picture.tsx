// The end of a term as a drawing: the term as a bar, and from its end the three ways on. The way a cluster went is told
// by a full dot, a thick line and bold words, never by colour alone.
import { termEnd as w } from '#messages/termEnd'
import { type DatedTerm, TERM_WAYS, type TermWay } from '../../model/termEnd'
import styles from './TermEnd.module.css'

/** In px from the top; shares of the width in percent, so that the drawing fits any panel. */
const HEIGHT = 150
const MIDDLE = 75
const BAR = 12
const END_X = 39
const FORK_X = 45
const WORDS_X = 48
const ROW = 50

const getLines = (way: TermWay, term: DatedTerm | null): readonly [string, string] => {
  if (way === 'revocation') return [w.ways.revocation, w.revoked]
  if (way === 'silence') return [w.ways.silence, w.silent]
  return [w.ways.extension, term?.extendedTo ? w.extendedTo(term.extendedTo) : w.extended]
}

function Way({ way, at, term }: { way: TermWay; at: number; term: DatedTerm | null }) {
  const y = ROW * (at + 0.5)
  const [first, second] = getLines(way, term)
  return (
    <g className={styles.way} data-taken={term?.way === way || undefined}>
      <line x1={`${END_X}%`} y1={MIDDLE} x2={`${FORK_X}%`} y2={y} />
      <circle cx={`${FORK_X}%`} cy={y} r="4.5" />
      <text x={`${WORDS_X}%`} y={y - 3}>
        {first}
      </text>
      <text x={`${WORDS_X}%`} y={y + 13} className={styles.second}>
        {second}
      </text>
    </g>
  )
}

/** @param describedBy id of the text that says all that is drawn */
export function Picture({ term, describedBy }: { term: DatedTerm | null; describedBy: string }) {
  return (
    <svg
      className={styles.picture}
      width="100%"
      height={HEIGHT}
      role="img"
      aria-label={w.title}
      aria-describedby={describedBy}
    >
      <text x="0" y={MIDDLE - 14}>
        {term ? w.term(term.from, term.to) : w.anyTerm}
      </text>
      <rect
        className={styles.bar}
        data-basis={term?.basis ?? 'sourced'}
        x="1"
        y={MIDDLE - BAR / 2}
        width={`${END_X}%`}
        height={BAR}
      />
      <text x={`${END_X}%`} y={MIDDLE + 24} textAnchor="end">
        {term ? w.endsOn(term.lastDay) : w.ends}
      </text>
      <text x={`${END_X}%`} y={MIDDLE + 41} textAnchor="end" className={styles.second}>
        {w.apply}
      </text>
      {TERM_WAYS.map((way, at) => (
        <Way key={way} way={way} at={at} term={term} />
      ))}
      <circle className={styles.end} cx={`${END_X}%`} cy={MIDDLE} r="6" />
    </svg>
  )
}
