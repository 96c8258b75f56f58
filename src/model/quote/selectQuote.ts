// The content of a quotation: the account of a number, those that disagree with it, and the references to all of them.
// It knows no page: a language, a link and the records come in.
import type { Reference } from '../../domain/citation/reference'
import type { Figure, IndustryCluster } from '../../domain/cluster/cluster'
import { selectAccounts } from '../../domain/cluster/conflicts'
import type { Translations } from '../../domain/language/language'
import type { Source } from '../../domain/source/source'
import { findDueDate } from '../../domain/target/clusterTargets'
import { toAmountParts, toFigureLabel } from '../../messages/domainFormat'
import type { QuoteLanguage } from '../../messages/quoteLanguages'
import { buildSourceReference, buildViewReference, getAuthor, getKeeper, type QuoteSetting } from './buildReferences'
import type { FigureSubject, MeasureSubject, PublishedSubject, StatementSubject } from './quoteSubject'

/** A finished quotation. */
export interface Quote {
  readonly sentence: string
  /** The original publications, then this product. */
  readonly references: readonly Reference[]
}

/** The records that a quotation of published words needs. */
export interface QuotedRecords {
  readonly sources: readonly Source[]
  /** English by Chinese text; empty where it is not loaded. */
  readonly english: Translations
  /** The figures of the cluster, among which the conflicting ones are. */
  readonly figures: readonly Figure[]
  readonly cluster: Pick<IndustryCluster, 'nameZh' | 'nameEn'> | null
}

/** Texts without a translation stay Chinese, and so do all texts of a Chinese quotation. */
const createTranslator =
  ({ lang }: QuoteLanguage, english: Translations) =>
  (text: string): string =>
    lang === 'en' ? (english[text] ?? text) : text

/** Publisher, title, date and grade of a source. */
export function formatQuotedSource(
  source: Source,
  { texts, english }: { texts: QuoteLanguage; english: Translations },
): string {
  const { quote, words, localeFormat } = texts
  const keeper = getKeeper(source)
  return quote.source({
    publisher: quote.name(getAuthor(source), english[getAuthor(source)]),
    keeper: keeper && quote.name(keeper, english[keeper]),
    title: createTranslator(texts, english)(source.title),
    date: source.date && localeFormat.formatDate(source.date),
    isRepost: source.mirror,
    grade: source.grade,
    gradeMeaning: words.GRADE[source.grade],
  })
}

/** Adds the date of the sources and the link. */
export const endQuote = (sentence: string, { texts, link, version }: QuoteSetting): string =>
  `${sentence}${texts.lang === 'en' ? ' ' : ''}${texts.quote.ending(link, texts.localeFormat.formatDate(version))}`

function formatAccount(
  figure: Figure,
  source: Source,
  { english, cluster }: QuotedRecords,
  texts: QuoteLanguage,
): string {
  const { quote, words, localeFormat } = texts
  const { counted, metric } = toFigureLabel(figure, words.METRIC)
  const name = (texts.lang === 'en' ? cluster?.nameEn : cluster?.nameZh) ?? ''
  const quoted = {
    source: formatQuotedSource(source, { texts, english }),
    subject: quote.where[figure.scope](name),
    counted: counted && createTranslator(texts, english)(counted),
    metric: metric && texts.lang === 'en' ? metric.replace(/^[A-Z](?=[a-z])/, first => first.toLowerCase()) : metric,
    amount: quote.amount(toAmountParts(figure, localeFormat)),
    date: figure.asOf && localeFormat.formatDate(figure.asOf),
    scope: words.SCOPE[figure.scope],
    isConverted: figure.textZh.includes('本站换算'),
  }
  if (figure.kind === 'estimate') return quote.estimate(quoted)
  if (figure.kind === 'actual') return quote.figure(quoted)
  const due = findDueDate(figure.textZh, figure.asOf, source.date)
  return quote.target({
    ...quoted,
    due: due && localeFormat.formatDate(due),
    stated: source.date && localeFormat.formatDate(source.date),
  })
}

/** Quotes a figure, side by side with those that disagree. Null if its source is not on record. */
function selectFigureQuote({ figure }: FigureSubject, records: QuotedRecords, context: QuoteSetting): Quote | null {
  const { texts } = context
  const accounts = selectAccounts(figure, records.figures).flatMap(account => {
    const source = records.sources.find(({ id }) => id === account.source)
    return source ? [{ source, text: formatAccount(account, source, records, texts) }] : []
  })
  if (accounts.length === 0) return null
  const sentences = accounts.map(({ text }) => text)
  return {
    sentence: endQuote(accounts.length > 1 ? texts.quote.conflict(sentences) : sentences.join(''), context),
    references: [...new Set(accounts.map(({ source }) => source))]
      .map(source => buildSourceReference(source, context, records.english))
      .concat(buildViewReference(context)),
  }
}

/** Quotes a measure or another sourced sentence. Null if its source is not on record. */
function selectStatementQuote(
  subject: MeasureSubject | StatementSubject,
  { sources, english, cluster }: Omit<QuotedRecords, 'figures'>,
  context: QuoteSetting,
): Quote | null {
  const measure = 'measure' in subject ? subject.measure : null
  const statement: StatementSubject['statement'] =
    'measure' in subject ? { ...subject.measure, asOf: subject.measure.date } : subject.statement
  const { textZh, textEn, asOf } = statement
  const source = sources.find(({ id }) => id === statement.source)
  if (!source) return null
  const { texts } = context
  const { quote, words, localeFormat, lang } = texts
  const sentence = quote.statement({
    source: formatQuotedSource(source, { texts, english }),
    subject: cluster && (lang === 'en' ? `the ${cluster.nameEn}` : cluster.nameZh),
    text: (lang === 'en' && textEn) || createTranslator(texts, english)(textZh),
    date: asOf ? localeFormat.formatDate(asOf) : null,
    scope: measure && words.SCOPE[measure.scope],
    evidence: measure && words.MEASURE_KIND[measure.kind],
  })
  return {
    sentence: endQuote(sentence, context),
    references: [buildSourceReference(source, context, english), buildViewReference(context)],
  }
}

/** Quotes published words. Null if their source is not on record. */
export const selectPublishedQuote = (
  subject: PublishedSubject,
  records: QuotedRecords,
  context: QuoteSetting,
): Quote | null =>
  'figure' in subject ? selectFigureQuote(subject, records, context) : selectStatementQuote(subject, records, context)

/** The number of sources of each grade: A 级 3 条. Grades without a source are left out. */
export const formatGrades = (sources: readonly Source[], { quote }: QuoteLanguage): string[] =>
  ['A', 'B', 'C', 'D'].flatMap(grade => {
    const count = sources.filter(source => source.grade === grade).length
    return count > 0 ? [quote.grades(grade, count)] : []
  })

/** Quotes the sentences of a page, which have this product as their only source. */
export const selectCountsQuote = (
  sentences: readonly string[],
  filters: readonly string[],
  recognitionSources: readonly Source[],
  context: QuoteSetting,
): Quote => ({
  sentence: endQuote(
    context.texts.quote.counts({
      sentences,
      filters,
      grades: formatGrades(recognitionSources, context.texts),
    }),
    context,
  ),
  references: [buildViewReference(context)],
})
