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

interface QuotedTextProps {
  readonly text: string
  /** The words of the source, if they are known. */
  readonly quote: string | null | undefined
  readonly quoteLabel: string
  readonly lang: string | undefined
}

/** A summary of ours, followed by the quotation that it rests on. */
export const QuotedText = ({ text, quote, quoteLabel, lang }: QuotedTextProps) => (
  <>
    <LangSpan lang={lang}>{text}</LangSpan>
    {quote ? (
      <Quote label={quoteLabel} lang={lang}>
        {quote}
      </Quote>
    ) : null}
  </>
)
