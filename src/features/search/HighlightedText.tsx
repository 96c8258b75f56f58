// A text with its matched parts marked, and the language of it.
import { t } from '#messages/t'
import type { TextPart } from '../../domain/search/highlight'

/** The language of a text with Chinese characters on a page in another language; undefined for the page's own. */
export const getLang = (parts: readonly TextPart[]) =>
  parts.some(({ text }) => /\p{sc=Han}/u.test(text)) ? t.sourceLanguage : undefined

/** The matched parts as `mark` elements. */
export function HighlightedText({ parts }: { readonly parts: readonly TextPart[] }) {
  return parts.map(({ text, isHighlighted }, i) => {
    const Tag = isHighlighted ? 'mark' : 'span'
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other key than their position
    return <Tag key={i}>{text}</Tag>
  })
}
