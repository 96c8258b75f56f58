// A quotation from a source, with a label.

import { LangSpan } from '#ui/LangSpan'
import styles from './Quote.module.css'

interface Props {
  readonly label: string
  readonly lang: string | undefined
  readonly children: string
}

/** Marks within the words become the inner ones. */
const toQuotation = (text: string): string => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`

export const Quote = ({ label, lang, children }: Props) => (
  <span className={styles.quote}>
    {label}
    <LangSpan lang={lang}>{toQuotation(children)}</LangSpan>
  </span>
)
