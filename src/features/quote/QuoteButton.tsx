// The button beside a number that opens its quotation. Like the link to a cluster, other features import it.
import { createContext, useContext } from 'react'
import { t } from '#messages/t'
import type { QuoteSubject } from '../../model/quote/quoteSubject'
import { Button } from '../../ui/controls/Button'

/** Opens the quotation of a number. The app provides it; an embed does not, and has no such buttons. */
export const QuoteContext = createContext<((subject: QuoteSubject) => void) | null>(null)

export function QuoteButton({ subject }: { subject: QuoteSubject }) {
  const openQuote = useContext(QuoteContext)
  return openQuote ? (
    <Button variant="inline" data-quote onClick={() => openQuote(subject)}>
      {t.quote}
    </Button>
  ) : null
}
