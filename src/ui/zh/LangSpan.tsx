// Source texts on a Chinese page, unchanged. en/LangSpan.tsx is the version that translates.
import type { ReactNode } from 'react'

interface LangSpanProps {
  /** Of the words, where it is not that of the page. */
  readonly lang: string | undefined
  /** The words themselves stand elsewhere. */
  readonly isOriginalElsewhere?: boolean
  /** Given if the data row has it; looked up otherwise. */
  readonly translation?: string | null
  readonly children: string | null
}

export interface TranslationLabels {
  readonly note: string
  /** Of the switch. */
  readonly showOriginals: string
}

/** Words of a source, or ours where they are Chinese in the data. */
export const LangSpan = ({ children }: LangSpanProps): ReactNode => children

interface LangTermsProps {
  readonly lang: string | undefined
  readonly terms: readonly string[]
  /** A comma where it is left out. */
  readonly separator?: string
}

/** A row of short terms. */
export const LangTerms = ({ terms, separator = '、' }: LangTermsProps): ReactNode => terms.join(separator)

/** The words themselves, beneath their translation. */
export const OriginalTitle = (_props: { lang: string | undefined; children: string }): ReactNode => null

/** Around the whole page: a reader who wants the originals wants them in every part. */
export const OriginalsProvider = ({ children }: { children: ReactNode }): ReactNode => children

/** Adds the translations that came with a file, by the words that they translate. */
export const TranslationsProvider = ({
  children,
}: {
  texts: Readonly<Record<string, string>> | undefined
  children: ReactNode
}): ReactNode => children

/** Says once a part that its texts are translated, and shows or hides the texts themselves. */
export const TranslationNote = (_props: { labels: TranslationLabels | null }): ReactNode => null

/** Publisher and author of a text; `children` names both as the source does. */
export const Publishers = ({
  children,
}: {
  lang: string | undefined
  names: readonly string[]
  children: string
}): ReactNode => children
