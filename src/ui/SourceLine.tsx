// One source, whole: title, publisher, date, grade, and a link where a clean one exists. Text only; nothing is rendered from data.
import styles from './SourceLine.module.css'

export interface SourceWords {
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
  return (
    <span className={styles.source}>
      <abbr className={styles.grade} title={words.gradeWords}>
        {words.grade}
      </abbr>
      <span>
        {words.href ? (
          <a href={words.href} rel="noopener noreferrer" target="_blank">
            {words.title}
            <span className="unseen">（{words.linkWords}）</span>
          </a>
        ) : (
          words.title
        )}
        <small>
          {words.publisher} · {words.date}
          {words.remark ? ` · ${words.remark}` : ''}
        </small>
      </span>
    </span>
  )
}
