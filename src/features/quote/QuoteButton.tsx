// The button beside a number that opens its quotation. Like the link to a cluster, other features import it.
import { createContext, useContext } from 'react'
import { t } from '#messages/t'
import type { QuoteSubject } from '../../model/quote/quoteSubject'
import styles from './QuoteButton.module.css'

/** Opens the quotation of a number. The app provides it. */
export const QuoteContext = createContext<(subject: QuoteSubject) => void>(() => {})

export function QuoteButton({ subject }: { subject: QuoteSubject }) {
  const openQuote = useContext(QuoteContext)
  return (
    <button type="button" className={styles.quote} data-quote onClick={() => openQuote(subject)}>
      {t.quote}
    </button>
  )
}
