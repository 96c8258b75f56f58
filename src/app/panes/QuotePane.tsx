// The dialog that quotes a number, with the files that it needs.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { quoteMessages } from '#messages/quote'
import { t } from '#messages/t'
import { useFacts } from '../../data/paneQueries'
import { createQuotedFileQuery } from '../../data/quotedFile'
import type { IsoDay } from '../../domain/date/isoDay'
import type { Lang } from '../../domain/language/language'
import { Quotation } from '../../features/citation/Quotation'
import { QUOTE_LANGUAGES } from '../../messages/quoteLanguages'
import type { Dataset, PlacedCluster } from '../../model/dataset/dataset'
import type { CountsSubject, PublishedSubject, QuoteSubject } from '../../model/quote/quoteSubject'
import { selectCountsQuote, selectPublishedQuote } from '../../model/quote/selectQuote'
import { Dialog } from '../../ui/controls/Dialog'
import type { View } from '../../view/params'
import { buildAbsoluteUrl, buildShareUrl, useViewState } from '../../view/ViewProvider'
import { buildFilterChips } from '../filterChips'
import { formatPageTitle } from '../head/pageTitle'
import { Loading } from '../layout/Loading'
import { FileNotice } from '../notices/FileNotice'
import { useFileState } from '../useDataset'
import styles from './QuotePane.module.css'

export interface QuoteData {
  readonly data: Dataset
  /** Date of the newest source. */
  readonly version: string
  readonly selection: readonly PlacedCluster[]
  /** Today, whatever the day of the view. */
  readonly today: IsoDay
}

interface Props extends QuoteData {
  readonly subject: QuoteSubject
  readonly onClose: () => void
}

export default function QuotePane({ subject, onClose, ...data }: Props) {
  return (
    <Dialog title={quoteMessages.title} closeLabel={t.close} className={styles.dialog} onClose={onClose}>
      {'counts' in subject ? (
        <CountsQuote {...data} subject={subject} />
      ) : (
        <PublishedQuote {...data} subject={subject} />
      )}
    </Dialog>
  )
}

/** The page that shows the number in a language, its day fixed, and the page's title. */
function getPage({ data }: QuoteData, view: View, cluster: PlacedCluster | null, lang: Lang) {
  const { citation } = QUOTE_LANGUAGES[lang]
  return cluster
    ? {
        link: buildAbsoluteUrl({ cluster: cluster.id, asof: data.day, lang }),
        title: citation.pageTitle(lang === 'en' ? cluster.nameEn : cluster.nameZh),
      }
    : {
        link: buildShareUrl({ ...view, at: null, lang }, data.day),
        title: lang === t.lang ? formatPageTitle(view, data) : citation.product,
      }
}

/** Published words, in either language whatever the language of the page. */
function PublishedQuote({ subject, ...props }: QuoteData & { readonly subject: PublishedSubject }) {
  const [lang, setLang] = useState<Lang>(t.lang)
  const { view } = useViewState()
  const query = createQuotedFileQuery('file' in subject ? subject.file : 'cluster', subject.cluster ?? null)
  const result = useQuery(query)
  const state = useFileState(String(query.queryKey[0]), result)
  const cluster = (subject.cluster && props.data.byId.get(subject.cluster)) || null
  const records = result.data?.value
  const page = getPage(props, view, cluster, lang)
  const quote =
    records &&
    selectPublishedQuote(
      subject,
      { figures: [], ...records, english: records.english ?? {}, cluster },
      {
        texts: QUOTE_LANGUAGES[lang],
        ...page,
        day: props.data.day,
        version: props.version,
        today: props.today,
      },
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

/** Our own counts, in the words of the page. The file only adds the grades of their sources. */
function CountsQuote({ subject, ...props }: QuoteData & { readonly subject: CountsSubject }) {
  const { data, version, selection, today } = props
  const { view } = useViewState()
  const facts = useFacts()
  if (facts.isPending) return <Loading />
  const ids = new Set(selection.map(({ id }) => id))
  const sourceIds = new Set(
    facts.data?.value.rows.flatMap(({ id, recognitionSources }) => (ids.has(id) ? recognitionSources : [])),
  )
  const page = getPage(props, view, null, t.lang)
  const quote = selectCountsQuote(
    subject.counts,
    buildFilterChips({ ...view, asof: null }, data).map(({ label }) => label),
    facts.data?.value.sources.filter(({ id }) => sourceIds.has(id)) ?? [],
    { texts: QUOTE_LANGUAGES[t.lang], ...page, day: data.day, version, today },
  )
  return <Quotation quote={quote} lang={t.lang} onLangChange={null} link={page.link} />
}
