// The languages of the site, and which of them a browser prefers.

export const LANGS = ['zh-CN', 'en'] as const
export type Lang = (typeof LANGS)[number]

/**
 * True when English stands before Chinese in the wishes.
 * @param wishes as `navigator.languages` has them, the most wanted first
 */
export const prefersEnglish = (wishes: readonly string[]): boolean => /(^|,)(zh|en)\b/.exec(wishes.join())?.[2] === 'en'
