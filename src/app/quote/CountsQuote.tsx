// The quotation of counts of our own: the sentence of the page, or any number of the view, which the reader chooses.
import { useState } from 'react'
import { quoteMessages } from '#messages/quote'
import { t } from '#messages/t'
import type { Lang } from '../../domain/language/language'
import { CountPicker } from '../../features/citation/CountPicker'
import { Quotation } from '../../features/citation/Quotation'
import { QUOTE_LANGUAGES } from '../../messages/quoteLanguages'
import { type NumberKey, selectRecognitionSources } from '../../model/quote/countTable'
import type { CountsSubject, NumberSubject } from '../../model/quote/quoteSubject'
import { selectCountQuote } from '../../model/quote/selectCountQuote'
import { selectCountsQuote } from '../../model/quote/selectQuote'
import { useViewState } from '../../view/ViewProvider'
import { buildFilterChips } from '../filterChips'
import { Loading } from '../layout/Loading'
import { FileNotice } from '../notices/FileNotice'
import { getViewPage, type QuoteData } from './quotePage'
import { useCountTables } from './useCountTables'

export function CountsQuote({ subject, ...props }: QuoteData & { readonly subject: CountsSubject | NumberSubject }) {
  const { data, version, selection, today } = props
  const [key, setKey] = useState<NumberKey | null>('number' in subject ? subject.number : null)
  const [lang, setLang] = useState<Lang>(t.lang)
  const { view } = useViewState()
  const { tables, facts, files, isWaiting } = useCountTables(view, data, key)
  const number = key && tables.find(({ id }) => id === key.table)?.findNumber(key.row, key.column)
  const buildContext = (quoteLang: Lang, quotedView = view) => ({
    texts: QUOTE_LANGUAGES[quoteLang],
    ...getViewPage(quotedView, data, quoteLang),
    day: data.day,
    version,
    today,
  })
  const renderQuotation = () => {
    if (key === null && 'counts' in subject) {
      const filters = buildFilterChips({ ...view, asof: null }, data).map(({ label }) => label)
      const context = buildContext(t.lang)
      const quote = selectCountsQuote(subject.counts, filters, selectRecognitionSources(selection, facts), context)
      return <Quotation quote={quote} lang={t.lang} onLangChange={null} link={context.link} />
    }
    if (!number) return <p>{quoteMessages.noSource}</p>
    const context = buildContext(lang, { ...view, ...number.patch })
    const quote = selectCountQuote(number, data, context)
    return <Quotation quote={quote} lang={lang} onLangChange={setLang} link={context.link} />
  }
  return (
    <>
      <CountPicker tables={tables} value={key} hasSentence={'counts' in subject} onChange={setKey} />
      {files.map(file => (
        <FileNotice key={file.file} state={file} />
      ))}
      {isWaiting ? <Loading /> : renderQuotation()}
    </>
  )
}
