// The building blocks of the programme and method pages: a section, and a list of statements with their sources.
import type { ReactNode } from 'react'
import { localeFormat } from '#messages/format'
import { programmeMessages } from '#messages/programme'
import { t } from '#messages/t'
import type { SourcedStatement } from '../../domain/programme/programme'
import { Citations } from '../../ui/text/CitationMarks'
import { TranslatedText } from '../../ui/text/TranslatedText'
import { QuoteButton } from '../quote/QuoteButton'
import styles from './Programme.module.css'

/** A section under a heading. @param id id of the heading, for links to it */
export function Section({ id, title, children }: { id?: string; title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3 id={id} tabIndex={id === undefined ? undefined : -1}>
        {title}
      </h3>
      {children}
    </section>
  )
}

/** A statement with the optional texts around it. */
interface Statement extends SourcedStatement {
  readonly titleZh?: string
  readonly titleEn?: string
  /** Follows the text, in the language of the page: a document number, a date. */
  readonly remark?: ReactNode
  readonly asOf?: string | null
  readonly items?: readonly { readonly textZh: string; readonly textEn: string }[]
}

/** A list of statements. Title and text are translated; each ends with the mark of its source. An empty list says that none was found. */
export function Statements({ statements }: { statements: readonly Statement[] }) {
  if (statements.length === 0) return <p className={styles.missing}>{programmeMessages.noneFound}</p>
  return (
    <ul className={styles.facts}>
      {statements.map(({ titleZh, titleEn = null, textZh, textEn, asOf = null, source, remark, items = [] }) => (
        <li key={textZh}>
          {titleZh === undefined ? null : (
            <strong>
              <TranslatedText zh={titleZh} en={titleEn} lang={t.sourceLanguage} />
              {localeFormat.colon}
            </strong>
          )}
          <TranslatedText zh={textZh} en={textEn} lang={t.sourceLanguage} />
          {items.length > 0 ? (
            <span className={styles.items}>
              {items.map(item => (
                <span key={item.textZh}>
                  <TranslatedText zh={item.textZh} en={item.textEn} lang={t.sourceLanguage} />
                </span>
              ))}
            </span>
          ) : null}
          {remark ? <small> {remark}</small> : null}
          <Citations
            ids={[source]}
            action={<QuoteButton subject={{ file: 'programme', statement: { textZh, textEn, asOf, source } }} />}
          />
        </li>
      ))}
    </ul>
  )
}
