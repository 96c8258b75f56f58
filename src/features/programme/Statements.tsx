// The bricks of the programme's pages: a section with its heading, and statements with the marks of their sources.
import type { ReactNode } from 'react'
import { localeFormat } from '#messages/format'
import { t } from '#messages/t'
import type { SourcedStatement } from '../../domain/programme/programme'
import { TranslatedText } from '../../ui/text/TranslatedText'
import { Citations, type NumberedSources } from './Citations'
import styles from './Programme.module.css'

/** @param id of the heading, for links to it */
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

/** What may stand around a statement. */
interface Statement extends SourcedStatement {
  readonly titleZh?: string
  readonly titleEn?: string
  /** After the text, in the page's language: a document number, a date. */
  readonly remark?: ReactNode
  readonly items?: readonly { readonly textZh: string; readonly textEn: string }[]
}

export function Statements({ statements, sources }: { statements: readonly Statement[]; sources: NumberedSources }) {
  return (
    <ul className={styles.facts}>
      {statements.map(({ titleZh, titleEn = null, textZh, textEn, source, remark, items = [] }) => (
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
          <Citations ids={[source]} sources={sources} />
        </li>
      ))}
    </ul>
  )
}
