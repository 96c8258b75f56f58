// A text of the data in the page's language: our translation on a page in another one, where there is any, else the
// Chinese, marked as such.
import type { ReactNode } from 'react'
import { Quoted } from '#ui/quoted'

interface Props {
  readonly zh: string
  readonly en: string | null
  /** Of the Chinese, where it is not that of the page. */
  readonly lang: string | undefined
}

export const Translated = ({ zh, en, lang }: Props): ReactNode => (
  <Quoted lang={lang} translation={en}>
    {zh}
  </Quoted>
)
