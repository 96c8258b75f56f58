// The languages of the page, and which of them a reader gets: the one the link asks for, else the first of the browser's
// wishes that is one of them, else Chinese.

export const LANGS = ['zh-CN', 'en'] as const
export type Lang = (typeof LANGS)[number]

/** @param wishes as `navigator.languages` has them, the dearest first */
export const languageFor = (asked: string | null, wishes: readonly string[]): Lang =>
  /(^|,)(zh|en)\b/.exec([asked, ...wishes].join())?.[2] === 'en' ? 'en' : 'zh-CN'
