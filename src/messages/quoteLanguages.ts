// The texts of a quotation in either language, whatever the language of the page.
import type { Lang } from '../domain/language/language'
import { citationMessages as citationEn } from './en/citation'
import { localeFormat as formatEn } from './en/format'
import { quoteMessages as quoteEn } from './en/quote'
import * as wordsEn from './en/words'
import { citationMessages as citationZh } from './zh/citation'
import { localeFormat as formatZh } from './zh/format'
import { quoteMessages as quoteZh } from './zh/quote'
import * as wordsZh from './zh/words'

const zh = {
  lang: 'zh-CN' as Lang,
  /** Its own name. */
  name: '中文',
  localeFormat: formatZh,
  words: wordsZh as Pick<typeof wordsZh, 'GRADE' | 'METRIC' | 'MEASURE_KIND' | 'SCOPE'>,
  citation: citationZh,
  quote: quoteZh,
}

/** The texts in one language. */
export type QuoteLanguage = typeof zh

export const QUOTE_LANGUAGES: Readonly<Record<Lang, QuoteLanguage>> = {
  'zh-CN': zh,
  en: {
    lang: 'en',
    name: 'English',
    localeFormat: formatEn,
    words: wordsEn,
    citation: citationEn,
    quote: quoteEn,
  },
}
