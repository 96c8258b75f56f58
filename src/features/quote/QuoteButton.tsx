// The button beside a number that opens its quotation. Like the link to a cluster, other features import it.
import { createContext, useContext } from 'react'
import { t } from '#messages/t'
import type { QuoteSubject } from '../../model/quote/quoteSubject'
import { Button } from '../../ui/controls/Button'

/** Opens the quotation of a number. The app provides it. */
export const QuoteContext = createContext<(subject: QuoteSubject) => void>(() => {})

export function QuoteButton({ subject }: { subject: QuoteSubject }) {
  const openQuote = useContext(QuoteContext)
  return (
    <Button variant="inline" data-quote onClick={() => openQuote(subject)}>
      {t.quote}
    </Button>
  )
}
