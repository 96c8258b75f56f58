// One source, whole: title, publisher, date, grade, and a link where a clean one exists. Text only; nothing is rendered from data.
import { Quoted } from './Quoted'
import styles from './SourceLine.module.css'

export interface SourceWords {
  /** Of title and publisher, where it is not that of the page. */
  readonly lang: string | undefined
  readonly title: string
  readonly publisher: string
  readonly date: string
  readonly grade: string
  readonly gradeWords: string
  readonly remark: string | null
  readonly href: string | null
  readonly linkWords: string
}

export function SourceLine({ words }: { words: SourceWords }) {
  const title = <Quoted lang={words.lang}>{words.title}</Quoted>
  return (
    <span className={styles.source}>
      <abbr className={styles.grade} title={words.gradeWords}>
        {words.grade}
      </abbr>
      <span>
        {words.href ? (
          <a href={words.href} rel="noopener noreferrer" target="_blank">
            {title}
            <span className="unseen">{words.linkWords}</span>
          </a>
        ) : (
          title
        )}
        <small>
          <Quoted lang={words.lang}>{words.publisher}</Quoted> · {words.date}
          {words.remark ? ` · ${words.remark}` : ''}
        </small>
      </span>
    </span>
  )
}
