// One source: title, publisher, date, grade and, if there is one, a link. The props contain formatted texts.
import { LangSpan, OriginalTitle, Publishers } from '#ui/LangSpan'
import styles from './SourceLine.module.css'

export interface SourceText {
  /** Of title and publisher, where it is not that of the page. */
  readonly lang: string | undefined
  readonly title: string
  readonly publisher: string
  /** The names in it: who published the text, and whose it is where that is another. */
  readonly publishers: readonly string[]
  readonly date: string
  readonly grade: string
  readonly gradeWords: string
  readonly remark: string | null
  readonly href: string | null
  readonly linkWords: string
}

export function SourceLine({ words }: { words: SourceText }) {
  const title = (
    <LangSpan lang={words.lang} isOriginalElsewhere>
      {words.title}
    </LangSpan>
  )
  return (
    <span className={styles.source}>
      <abbr className={styles.grade} title={words.gradeWords}>
        {words.grade}
      </abbr>
      <span>
        {words.href ? (
          <a href={words.href} rel="noopener noreferrer" target="_blank">
            {title}
            <span className="visually-hidden">{words.linkWords}</span>
          </a>
        ) : (
          title
        )}
        <OriginalTitle lang={words.lang}>{words.title}</OriginalTitle>
        <small>
          <Publishers lang={words.lang} names={words.publishers}>
            {words.publisher}
          </Publishers>{' '}
          · {words.date}
          {words.remark ? ` · ${words.remark}` : ''}
        </small>
      </span>
    </span>
  )
}
