// The references of a quotation: to a source, and to a view of this product as a dataset.
import * as province from '#dataset/province.json'
import type { Reference } from '../../domain/citation/reference'
import type { IsoDay } from '../../domain/date/isoDay'
import { DATA_LICENCE } from '../../domain/export/publishedData'
import type { Translations } from '../../domain/language/language'
import type { Source } from '../../domain/source/source'
import { QUOTE_LANGUAGES, type QuoteLanguage } from '../../messages/quoteLanguages'

/** The language, page and dates of a quotation. */
export interface QuoteSetting {
  readonly texts: QuoteLanguage
  /** The absolute URL of the page with the number, its day fixed. */
  readonly link: string
  /** The title of that page, with the name of the product. */
  readonly title: string
  readonly day: IsoDay
  /** Date of the newest source. */
  readonly version: string
  /** The day of reading. */
  readonly today: IsoDay
}

/** The body whose text it is; the keeper has the copy that was read. */
export const getAuthor = ({ publisher, originalPublisher }: Source): string => originalPublisher ?? publisher

/** The body that has the copy, where that is not the author; null otherwise. */
export const getKeeper = (source: Source): string | null =>
  getAuthor(source) === source.publisher ? null : source.publisher

/** Builds the reference to a source, with the translations that are on record. */
export function buildSourceReference(
  source: Source,
  { texts, today }: Pick<QuoteSetting, 'texts' | 'today'>,
  english: Translations,
): Reference {
  const keeper = getKeeper(source)
  const find = (text: string) => english[text]?.replace(` (${text})`, '')
  return {
    kind: 'page',
    key: source.id,
    author: getAuthor(source),
    title: source.title,
    publisher: keeper,
    english: {
      author: find(getAuthor(source)),
      title: find(source.title),
      publisher: keeper === null ? undefined : find(keeper),
    },
    date: source.date,
    url: source.url,
    accessed: today,
    lang: 'zh-CN',
    notes: source.mirror ? [texts.citation.repost] : [],
  }
}

/**
 * The address of a page as a key, without its day.
 *
 *     …/clusters/rongxian-pottery/?asof=2026-11-22   -> sichuan-cluster-map-clusters-rongxian-pottery
 *     …/?city=510700&asof=2026-11-22                 -> sichuan-cluster-map-city-510700
 */
function toKey(link: string): string {
  const { pathname, searchParams } = new URL(link)
  searchParams.delete('asof')
  const words = `${pathname} ${searchParams}`.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return [province.siteId, ...words].join('-').slice(0, MAX_KEY_LENGTH)
}

/** Leaves room for the day. */
const MAX_KEY_LENGTH = 80

/** Builds the reference to a view: the product as a dataset. */
export const buildViewReference = ({ texts, title, link, day, version, today }: QuoteSetting): Reference => ({
  kind: 'dataset',
  key: `${toKey(link)}-${day}`,
  author: texts.citation.author,
  title: texts.citation.viewTitle(title, day),
  publisher: null,
  english: texts.lang === 'en' ? {} : { author: QUOTE_LANGUAGES.en.citation.author },
  date: version || null,
  url: link,
  accessed: today,
  lang: texts.lang,
  notes: [DATA_LICENCE.name],
})
