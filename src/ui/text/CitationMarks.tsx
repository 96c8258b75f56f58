// The small boxed marks behind a statement; each opens the source in place: title, publisher, date, grade, link.

import styles from './CitationMarks.module.css'
import { SourceLine, type SourceText } from './SourceLine'

export interface NumberedSource {
  readonly number: number
  readonly words: SourceText
}

interface Props {
  readonly sources: readonly NumberedSource[]
  /** What a mark is called: `来源 3`. */
  readonly getLabel: (number: number) => string
}

export function CitationMarks({ sources, getLabel }: Props) {
  return sources.map(({ number, words }) => (
    <details key={number} className={styles.citation} data-source={number}>
      <summary aria-label={`${getLabel(number)} ${words.grade}`}>
        {number} <small>{words.grade}</small>
      </summary>
      <SourceLine words={words} />
    </details>
  ))
}
