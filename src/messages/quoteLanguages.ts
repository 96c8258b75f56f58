// The texts of a quotation in either language, whatever the language of the page.
import type { Lang } from '../domain/language/language'
import { citationMessages as citationEn } from './en/citation'
import { countQuoteMessages as countEn } from './en/countQuote'
import { localeFormat as formatEn } from './en/format'
import { names as namesEn } from './en/names'
import { targetMessages as targetsEn } from './en/promises'
import { quoteMessages as quoteEn } from './en/quote'
import * as wordsEn from './en/words'
import { citationMessages as citationZh } from './zh/citation'
import { countQuoteMessages as countZh } from './zh/countQuote'
import { localeFormat as formatZh } from './zh/format'
import { names as namesZh } from './zh/names'
import { targetMessages as targetsZh } from './zh/promises'
import { quoteMessages as quoteZh } from './zh/quote'
import * as wordsZh from './zh/words'

const zh = {
  lang: 'zh-CN' as Lang,
  /** Its own name. */
  name: '中文',
  localeFormat: formatZh,
  words: wordsZh as Omit<typeof wordsZh, 'CERTAINTY' | 'CONFIDENCE' | 'ROLE'>,
  names: namesZh,
  citation: citationZh,
  quote: quoteZh,
  count: countZh,
  targetState: targetsZh.state,
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
    names: namesEn,
    citation: citationEn,
    quote: quoteEn,
    count: countEn,
    targetState: targetsEn.state,
  },
}
