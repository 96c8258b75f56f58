// The dialog that quotes a number, with the files that it needs.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { quoteMessages } from '#messages/quote'
import { t } from '#messages/t'
import { createQuotedFileQuery } from '../../data/quotedFile'
import type { Lang } from '../../domain/language/language'
import { Quotation } from '../../features/citation/Quotation'
import { QUOTE_LANGUAGES } from '../../messages/quoteLanguages'
import type { PublishedSubject, QuoteSubject } from '../../model/quote/quoteSubject'
import { selectPublishedQuote } from '../../model/quote/selectQuote'
import { Dialog } from '../../ui/controls/Dialog'
import { getMode } from '../../view/params'
import { useViewState } from '../../view/ViewProvider'
import { Loading } from '../layout/Loading'
import { FileNotice } from '../notices/FileNotice'
import { useFileState } from '../useDataset'
import { CountsQuote } from './CountsQuote'
import styles from './QuotePane.module.css'
import { getClusterPage, getViewPage, type QuoteData } from './quotePage'

interface Props extends QuoteData {
  readonly subject: QuoteSubject
  readonly onClose: () => void
}

export default function QuotePane({ subject, onClose, ...data }: Props) {
  return (
    <Dialog title={quoteMessages.title} closeLabel={t.close} className={styles.dialog} onClose={onClose}>
      {'counts' in subject || 'number' in subject ? (
        <CountsQuote {...data} subject={subject} />
      ) : (
        <PublishedQuote {...data} subject={subject} />
      )}
    </Dialog>
  )
}

/** Published words, in either language whatever the language of the page. */
function PublishedQuote({ subject, ...props }: QuoteData & { readonly subject: PublishedSubject }) {
  const [lang, setLang] = useState<Lang>(t.lang)
  const { view } = useViewState()
  const { data } = props
  const query = createQuotedFileQuery('file' in subject ? subject.file : 'cluster', subject.cluster ?? null)
  const result = useQuery(query)
  const state = useFileState(String(query.queryKey[0]), result)
  const cluster = (subject.cluster && data.byId.get(subject.cluster)) || null
  const records = result.data?.value
  // The view of targets has reports and results beside a target, which the page of its cluster does not have.
  const isInTargets = getMode(view) === 'promises'
  const page =
    cluster && !isInTargets
      ? getClusterPage(cluster, data, lang)
      : getViewPage({ ...view, cluster: cluster?.id ?? view.cluster }, data, lang)
  const quote =
    records &&
    selectPublishedQuote(
      subject,
      { figures: [], ...records, english: records.english ?? {}, cluster },
      { texts: QUOTE_LANGUAGES[lang], ...page, day: data.day, version: props.version, today: props.today },
    )
  return quote ? (
    <Quotation quote={quote} lang={lang} onLangChange={setLang} link={page.link} />
  ) : (
    <>
      <FileNotice state={state} />
      {state.isWaiting ? <Loading /> : records ? <p>{quoteMessages.noSource}</p> : null}
    </>
  )
}
