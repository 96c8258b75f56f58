// Words of the sources on a page in another language: our translation of them, and the words themselves where there is
// none or where the reader asks for them. Other words are other elements: see CONTRIBUTING.md, Style.
import { createContext, useContext, useMemo, useState } from 'react'
import type * as zh from '../zh/quoted'
import styles from './quoted.module.css'

interface Translated {
  /** By the words that they translate. */
  readonly texts: Readonly<Record<string, string>>
  readonly showsOriginals: boolean
  readonly setShowsOriginals: (shows: boolean) => void
}

const TranslationContext = createContext<Translated>({ texts: {}, showsOriginals: false, setShowsOriginals: () => {} })

export const OriginalsShown: typeof zh.OriginalsShown = ({ children }) => {
  const [showsOriginals, setShowsOriginals] = useState(false)
  const value = useMemo(() => ({ texts: {}, showsOriginals, setShowsOriginals }), [showsOriginals])
  return <TranslationContext value={value}>{children}</TranslationContext>
}

export const Translations: typeof zh.Translations = ({ texts, children }) => {
  const around = useContext(TranslationContext)
  const value = useMemo(() => ({ ...around, texts: { ...around.texts, ...texts } }), [around, texts])
  return <TranslationContext value={value}>{children}</TranslationContext>
}

export const Quoted: typeof zh.Quoted = ({ lang, isAlone = false, translation: own, children: words }) => {
  const { texts, showsOriginals } = useContext(TranslationContext)
  if (words === null) return null
  const translation = own ?? texts[words]
  // What changes does so within an element of its own: a translation tool may hold the text beside it.
  return (
    <span key={words}>
      {translation === undefined ? <span lang={lang}>{words}</span> : <WithNames lang={lang}>{translation}</WithNames>}
      {translation !== undefined && showsOriginals && !isAlone ? <Original lang={lang}>{words}</Original> : null}
    </span>
  )
}

export const QuotedTerms: typeof zh.QuotedTerms = ({ lang, terms, between }) => {
  const { texts, showsOriginals } = useContext(TranslationContext)
  const original = terms.join(between ?? '、')
  const isTranslated = terms.every(term => texts[term] !== undefined)
  return (
    <span key={original}>
      {isTranslated ? (
        <span>{terms.map(term => texts[term]).join(between ?? ', ')}</span>
      ) : (
        <span lang={lang}>{original}</span>
      )}
      {isTranslated && showsOriginals ? <Original lang={lang}>{original}</Original> : null}
    </span>
  )
}

export const OriginalTitle: typeof zh.OriginalTitle = ({ lang, children: words }) =>
  useContext(TranslationContext).texts[words] === undefined ? null : <Original lang={lang}>{words}</Original>

export const Publishers: typeof zh.Publishers = ({ lang, names: [own = '', original] }) => (
  <>
    <Quoted lang={lang}>{own}</Quoted>
    {original === undefined ? null : (
      <>
        {' ('}
        <Quoted lang={lang}>{original}</Quoted>
        {')'}
      </>
    )}
  </>
)

export const TranslationNote: typeof zh.TranslationNote = ({ words }) => {
  const { showsOriginals, setShowsOriginals } = useContext(TranslationContext)
  return words === null ? null : (
    <p className={styles.note}>
      {words.note}{' '}
      <button type="button" aria-pressed={showsOriginals} onClick={() => setShowsOriginals(!showsOriginals)}>
        {words.showOriginals}
      </button>
    </p>
  )
}

const Original = ({ lang, children }: { lang: string | undefined; children: string }) => (
  <span lang={lang} className={styles.original}>
    {children}
  </span>
)

/** A translation keeps names in brackets behind its own; they are read in their language. */
const WithNames = ({ lang, children: text }: { lang: string | undefined; children: string }) => (
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
