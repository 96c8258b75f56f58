// A finished quotation: the sentence in a language, and its references in four formats.

import { useId } from 'react'
import { copyLabels } from '#messages/copy'
import { quoteMessages } from '#messages/quote'
import { LANGS, type Lang } from '../../domain/language/language'
import { QUOTE_LANGUAGES } from '../../messages/quoteLanguages'
import type { Quote } from '../../model/quote/selectQuote'
import { CopyButton } from '../../ui/controls/CopyButton'
import styles from './Citation.module.css'
import { CitationFormats } from './CitationFormats'

interface Props {
  readonly quote: Quote
  readonly lang: Lang
  /** null where there is one language only. */
  readonly onLangChange: ((lang: Lang) => void) | null
  readonly link: string
}

export function Quotation({ quote, lang, onLangChange, link }: Props) {
  const name = useId()
  return (
    <div className={styles.quotation} data-quotation>
      {onLangChange ? (
        <fieldset className={styles.languages}>
          <legend className="visually-hidden">{quoteMessages.language}</legend>
          {LANGS.map(option => (
            <label key={option} lang={option}>
              <input type="radio" name={name} checked={option === lang} onChange={() => onLangChange(option)} />{' '}
              {QUOTE_LANGUAGES[option].name}
            </label>
          ))}
        </fieldset>
      ) : null}
      <blockquote key={quote.sentence} lang={lang} className={styles.sentence}>
        {quote.sentence}
      </blockquote>
      <div className={styles.actions}>
        <CopyButton variant="primary" content={quote.sentence} labels={copyLabels} isMultiline>
          {quoteMessages.copy}
        </CopyButton>
      </div>
      <h3>{quoteMessages.references}</h3>
      <CitationFormats
        references={quote.references}
        fileName={quote.references[quote.references.length - 1]?.key ?? ''}
        getLink={() => link}
      />
    </div>
  )
}
