// A publication or a view of this product, as every citation format needs it. It knows no format and no language of a page.
import type { Lang } from '../language/language'

/** A work to cite. Its author is a body, never a person. */
export interface Reference {
  /** `dataset`: this product or a view of it. `page`: a publication. */
  readonly kind: 'dataset' | 'page'
  /** Letters, digits and hyphens; the key of its BibTeX entry. */
  readonly key: string
  readonly author: string
  readonly title: string
  /** The body that keeps the copy, where that is not the author; null otherwise. */
  readonly publisher: string | null
  /** Translations of Chinese names into English; absent where none is on record. */
  readonly english?: {
    readonly author?: string | undefined
    readonly title?: string | undefined
    readonly publisher?: string | undefined
  }
  /** YYYY, YYYY-MM or YYYY-MM-DD; null for an undated work. */
  readonly date: string | null
  readonly url: string | null
  /** The day of reading, YYYY-MM-DD. */
  readonly accessed: string
  /** Language of the title. */
  readonly lang: Lang
  /** Licence and remarks, each a phrase without a full stop. */
  readonly notes: readonly string[]
}

/** Joins parts with single spaces and leaves out empty ones. */
export const joinParts = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter(Boolean).join(' ')

/** `text.`, or the text itself where it ends with a mark already. */
export const endSentence = (text: string): string => (/[.。!！?？]$/.test(text) ? text : `${text}.`)
