// A name with the part of it that was typed marked, and the language it is in.
import { t } from '#messages/t'
import type { TextPart } from '../../domain/search/highlight'

/** The language of a name, where it is not that of the page. */
export const getLang = (parts: readonly TextPart[]) =>
  parts.some(({ text }) => /\p{sc=Han}/u.test(text)) ? t.sourceLanguage : undefined

export function HighlightedText({ parts }: { readonly parts: readonly TextPart[] }) {
  return parts.map(({ text, isHighlighted }, i) => {
    const Tag = isHighlighted ? 'mark' : 'span'
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place in it
    return <Tag key={i}>{text}</Tag>
  })
}
