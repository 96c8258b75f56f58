// A name with the part of it that was typed marked, and the language it is in.
import { t } from '#messages/t'
import type { Part } from '../../domain/highlight'

/** The language of a name, where it is not that of the page. */
export const langOf = (parts: readonly Part[]) =>
  parts.some(({ text }) => /\p{sc=Han}/u.test(text)) ? t.quoted : undefined

export function Marked({ parts }: { readonly parts: readonly Part[] }) {
  return parts.map(({ text, marked }, i) => {
    const Part = marked ? 'mark' : 'span'
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other name than their place in it
    return <Part key={i}>{text}</Part>
  })
}
