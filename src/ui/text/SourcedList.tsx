// A list of sourced points, with a note on missing ones.

import { LangSpan } from '#ui/LangSpan'
import styles from './SourcedList.module.css'
import { SourceLine, type SourceText } from './SourceLine'

interface Props {
  readonly points: readonly string[]
  /** Of points and note, where it is not that of the page. */
  readonly lang: string | undefined
  /** Notes for an incomplete list and for a missing one. */
  readonly note: string | null
  readonly missing: string | null
  readonly sources: readonly SourceText[]
}

export function SourcedList({ points, lang, note, missing, sources }: Props) {
  return (
    <>
      {points.length > 0 ? (
        <ul className={styles.points}>
          {points.map(point => (
            <li key={point}>
              <LangSpan lang={lang}>{point}</LangSpan>
            </li>
          ))}
        </ul>
      ) : null}
      {missing ? <p className={styles.note}>{note ? <LangSpan lang={lang}>{note}</LangSpan> : missing}</p> : null}
      {sources.map(source => (
        <SourceLine key={`${source.title} ${source.publisher} ${source.date}`} words={source} />
      ))}
    </>
  )
}
