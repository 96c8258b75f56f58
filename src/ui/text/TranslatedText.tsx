// A text of the data in the page's language: our translation on a page in another one, where there is any, else the
// Chinese, marked as such.
import type { ReactNode } from 'react'
import { LangSpan } from '#ui/LangSpan'

interface Props {
  readonly zh: string
  readonly en: string | null
  /** Of the Chinese, where it is not that of the page. */
  readonly lang: string | undefined
}

export const TranslatedText = ({ zh, en, lang }: Props): ReactNode => (
  <LangSpan lang={lang} translation={en}>
    {zh}
  </LangSpan>
)
