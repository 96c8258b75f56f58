// Source texts on a page in another language: our translation, or the original if there is none or the user wants it.
// Changed text gets a new element: see "Markup that survives translation tools" in CONTRIBUTING.md.
import { createContext, useContext, useMemo, useState } from 'react'
import type * as zh from '../zh/LangSpan'
import styles from './LangSpan.module.css'

interface TranslationState {
  /** By the words that they translate. */
  readonly texts: Readonly<Record<string, string>>
  readonly showsOriginals: boolean
  readonly setShowsOriginals: (isShown: boolean) => void
}

const TranslationContext = createContext<TranslationState>({
  texts: {},
  showsOriginals: false,
  setShowsOriginals: () => {},
})

export const OriginalsProvider: typeof zh.OriginalsProvider = ({ children }) => {
  const [showsOriginals, setShowsOriginals] = useState(false)
  const value = useMemo(() => ({ texts: {}, showsOriginals, setShowsOriginals }), [showsOriginals])
  return <TranslationContext value={value}>{children}</TranslationContext>
}

export const TranslationsProvider: typeof zh.TranslationsProvider = ({ texts, children }) => {
  const parent = useContext(TranslationContext)
  const value = useMemo(() => ({ ...parent, texts: { ...parent.texts, ...texts } }), [parent, texts])
  return <TranslationContext value={value}>{children}</TranslationContext>
}

export const LangSpan: typeof zh.LangSpan = ({
  lang,
  isOriginalElsewhere = false,
  translation: givenTranslation,
  children: text,
}) => {
  const { texts, showsOriginals } = useContext(TranslationContext)
  if (text === null) return null
  const translation = givenTranslation ?? texts[text]
  // The key gives changed text a new element, since a translation tool may hold the old text node.
  return (
    <span key={text}>
      {translation === undefined ? (
        <span lang={lang}>{text}</span>
      ) : (
        <TranslationWithNames lang={lang}>{translation}</TranslationWithNames>
      )}
      {translation !== undefined && showsOriginals && !isOriginalElsewhere ? (
        <OriginalText lang={lang}>{text}</OriginalText>
      ) : null}
    </span>
  )
}

export const LangTerms: typeof zh.LangTerms = ({ lang, terms, separator }) => {
  const { texts, showsOriginals } = useContext(TranslationContext)
  const original = terms.join(separator ?? '、')
  const isTranslated = terms.every(term => texts[term] !== undefined)
  return (
    <span key={original}>
      {isTranslated ? (
        <span>{terms.map(term => texts[term]).join(separator ?? ', ')}</span>
      ) : (
        <span lang={lang}>{original}</span>
      )}
      {isTranslated && showsOriginals ? <OriginalText lang={lang}>{original}</OriginalText> : null}
    </span>
  )
}

export const OriginalTitle: typeof zh.OriginalTitle = ({ lang, children: text }) =>
  useContext(TranslationContext).texts[text] === undefined ? null : <OriginalText lang={lang}>{text}</OriginalText>

export const Publishers: typeof zh.Publishers = ({ lang, names: [publisher = '', originalPublisher] }) => (
  <>
    <LangSpan lang={lang}>{publisher}</LangSpan>
    {originalPublisher === undefined ? null : (
      <>
        {' ('}
        <LangSpan lang={lang}>{originalPublisher}</LangSpan>
        {')'}
      </>
    )}
  </>
)

export const TranslationNote: typeof zh.TranslationNote = ({ labels }) => {
  const { showsOriginals, setShowsOriginals } = useContext(TranslationContext)
  return labels === null ? null : (
    <p className={styles.note}>
      {labels.note}{' '}
      <button type="button" aria-pressed={showsOriginals} onClick={() => setShowsOriginals(!showsOriginals)}>
        {labels.showOriginals}
      </button>
    </p>
  )
}

const OriginalText = ({ lang, children }: { lang: string | undefined; children: string }) => (
  <span lang={lang} className={styles.original}>
    {children}
  </span>
)

/** A translation keeps names in brackets behind its own; they are read in their language. */
const TranslationWithNames = ({ lang, children: text }: { lang: string | undefined; children: string }) => (
  <span>
    {text.split(/([\u3400-\u9fff][\u3400-\u9fff·〔〕\d]*)/).map((part, i) =>
      i % 2 === 0 ? (
        part
      ) : (
        <span key={part} lang={lang}>
          {part}
        </span>
      ),
    )}
  </span>
)
