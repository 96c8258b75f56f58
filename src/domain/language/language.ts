// The languages of the site, how their codes are spelt in links, and which of them a browser prefers.

export const LANGS = ['zh-CN', 'en'] as const
export type Lang = (typeof LANGS)[number]

/** English texts by the Chinese text they translate. */
export type Translations = Readonly<Record<string, string>>

/** A published file in its English edition carries our translations of the texts in it; in the Chinese one it has none. */
export interface Translated {
  readonly english?: Translations | undefined
}

/** Reads a language code in any spelling: `EN`, `en_GB`, `zh-Hant-TW`. Null for the languages of other countries. */
export function parseLang(text: string): Lang | null {
  if (/^en(?![a-z])/i.test(text)) return 'en'
  // Chinese, its branches (yue, wuu …) and the other large languages of China (bo, ug, ii, za).
  return /^(zh|cn|cmn|yue|wuu|nan|hak|gan|hsn|bo|ug|ii|za)(?![a-z])/i.test(text) ? 'zh-CN' : null
}

/**
 * True when English stands before every language of China in the wishes.
 * @param preferredLanguages as `navigator.languages` has them, the most wanted first
 */
export const prefersEnglish = (preferredLanguages: readonly string[]): boolean =>
  preferredLanguages.map(parseLang).find(Boolean) === 'en'
