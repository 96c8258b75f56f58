// The small boxed marks behind a statement; each opens the source in place: title, publisher, date, grade, link.
import { SourceLine, type SourceWords } from './SourceLine'
import styles from './SourceMarks.module.css'

export interface NumberedSource {
  readonly number: number
  readonly words: SourceWords
}

interface Props {
  readonly sources: readonly NumberedSource[]
  /** What a mark is called: `来源 3`. */
  readonly name: (number: number) => string
}

export function SourceMarks({ sources, name }: Props) {
  return sources.map(({ number, words }) => (
    <details key={number} className={styles.mark} data-source={number}>
      <summary aria-label={`${name(number)} ${words.grade}`}>
        {number} <small>{words.grade}</small>
      </summary>
      <SourceLine words={words} />
    </details>
  ))
}
