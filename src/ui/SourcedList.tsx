// Points that rest on sources, with what is missing of them.

import { Quoted } from '#ui/quoted'
import styles from './SourcedList.module.css'
import { SourceLine, type SourceWords } from './SourceLine'

interface Props {
  readonly points: readonly string[]
  /** Of points and note, where it is not that of the page. */
  readonly lang: string | undefined
  /** What to say where the points are not all there are, and where nothing more is known of them. */
  readonly note: string | null
  readonly missing: string | null
  readonly sources: readonly SourceWords[]
}

export function SourcedList({ points, lang, note, missing, sources }: Props) {
  return (
    <>
      {points.length > 0 ? (
        <ul className={styles.points}>
          {points.map(point => (
            <li key={point}>
              <Quoted lang={lang}>{point}</Quoted>
            </li>
          ))}
        </ul>
      ) : null}
      {missing ? <p className={styles.note}>{note ? <Quoted lang={lang}>{note}</Quoted> : missing}</p> : null}
      {sources.map(source => (
        <SourceLine key={`${source.title} ${source.publisher} ${source.date}`} words={source} />
      ))}
    </>
  )
}
