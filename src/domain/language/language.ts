// The languages of the site, their codes in links, and the language that a browser prefers.

/** As in the `lang` attribute; the default comes first. */
export const LANGS = ['zh-CN', 'en'] as const
/** A language of the site. */
export type Lang = (typeof LANGS)[number]

/** English translations by Chinese text. */
export type Translations = Readonly<Record<string, string>>

/** A published file whose English edition (data/v1/en) contains translations of its texts. */
export interface Translated {
  readonly english?: Translations | undefined
}

/** Parses a language code in any spelling: `EN`, `en_GB` -> en; `zh-Hant-TW`, `bo` -> zh-CN; `fr` -> null. */
export function parseLang(text: string): Lang | null {
  if (/^en(?![a-z])/i.test(text)) return 'en'
  // Chinese, its branches (yue, wuu …) and the other large languages of China (bo, ug, ii, za).
  return /^(zh|cn|cmn|yue|wuu|nan|hak|gan|hsn|bo|ug|ii|za)(?![a-z])/i.test(text) ? 'zh-CN' : null
}

/**
 * True when English comes before every language of China.
 * @param preferredLanguages `navigator.languages`
 */
export const prefersEnglish = (preferredLanguages: readonly string[]): boolean =>
  preferredLanguages.map(parseLang).find(Boolean) === 'en'
