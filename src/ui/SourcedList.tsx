// Points that rest on sources, with what is missing of them.

import styles from './SourcedList.module.css'
import { SourceLine, type SourceWords } from './SourceLine'

interface Props {
  readonly points: readonly string[]
  /** What to say where the points are not all there are. */
  readonly note: string | null
  readonly sources: readonly SourceWords[]
}

export function SourcedList({ points, note, sources }: Props) {
  return (
    <>
      {points.length > 0 ? (
        <ul className={styles.points}>
          {points.map(point => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : null}
      {note ? <p className={styles.note}>{note}</p> : null}
      {sources.map(source => (
        <SourceLine key={`${source.title} ${source.publisher} ${source.date}`} words={source} />
      ))}
    </>
  )
}
