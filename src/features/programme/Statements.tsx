// The bricks of the programme's pages: a section with its heading, and statements with the marks of their sources.
import type { ReactNode } from 'react'
import { f } from '#messages/format'
import { t } from '#messages/t'
import type { Said } from '../../domain/programme'
import { Translated } from '../../ui/Translated'
import { Marks, type Numbered } from './Marks'
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
interface Statement extends Said {
  readonly titleZh?: string
  readonly titleEn?: string
  /** After the text, in the page's language: a document number, a date. */
  readonly aside?: ReactNode
  readonly items?: readonly { readonly textZh: string; readonly textEn: string }[]
}

export function Statements({ said, sources }: { said: readonly Statement[]; sources: Numbered }) {
  return (
    <ul className={styles.facts}>
      {said.map(({ titleZh, titleEn = null, textZh, textEn, source, aside, items = [] }) => (
        <li key={textZh}>
          {titleZh === undefined ? null : (
            <strong>
              <Translated zh={titleZh} en={titleEn} lang={t.quoted} />
              {f.colon}
            </strong>
          )}
          <Translated zh={textZh} en={textEn} lang={t.quoted} />
          {items.length > 0 ? (
            <span className={styles.items}>
              {items.map(item => (
                <span key={item.textZh}>
                  <Translated zh={item.textZh} en={item.textEn} lang={t.quoted} />
                </span>
              ))}
            </span>
          ) : null}
          {aside ? <small> {aside}</small> : null}
          <Marks ids={[source]} sources={sources} />
        </li>
      ))}
    </ul>
  )
}
