// Words of a source itself, in quotation marks and under a label that says so.

import { Quoted } from '#ui/quoted'
import styles from './Quote.module.css'

interface Props {
  readonly label: string
  readonly lang: string | undefined
  readonly children: string
}

/** Marks within the words become the inner ones. */
const inMarks = (words: string): string => `“${words.replace(/“/g, '‘').replace(/”/g, '’')}”`

export const Quote = ({ label, lang, children }: Props) => (
  <span className={styles.quote}>
    {label}
    <Quoted lang={lang}>{inMarks(children)}</Quoted>
  </span>
)
