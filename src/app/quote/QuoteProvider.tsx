// Shows the quotation of a number in a dialog, one at a time. Its code loads on the first click.
import { type ReactNode, useState } from 'react'
import { QuoteContext } from '../../features/quote/QuoteButton'
import type { QuoteSubject } from '../../model/quote/quoteSubject'
import { lazyPane } from '../panes/lazyPane'
import type { QuoteData } from './quotePage'

const QuotePane = lazyPane('app/quote/QuotePane', () => import('./QuotePane'))

export function QuoteProvider({ children, ...data }: QuoteData & { readonly children: ReactNode }) {
  const [subject, setSubject] = useState<QuoteSubject | null>(null)
  return (
    <QuoteContext value={setSubject}>
      {children}
      {subject ? <QuotePane {...data} subject={subject} onClose={() => setSubject(null)} fallback={null} /> : null}
    </QuoteContext>
  )
}
