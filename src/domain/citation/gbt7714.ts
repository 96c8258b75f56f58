// GB/T 7714-2015, sections 4.6 and 8.5: author. title[type/carrier]. publisher, (date)[day of reading]. address.
import { endSentence, joinParts, type Reference } from './reference'

/** DB/OL: database; EB/OL: electronic bulletin; Z: other, for a work without an address. */
const getType = ({ kind, url }: Reference): string => (kind === 'dataset' ? 'DB/OL' : url ? 'EB/OL' : 'Z')

/**
 * One line of a Chinese list of references.
 *
 *     dated, with address   -> 四川在线. 标题[EB/OL]. (2023-07)[2026-11-22]. https://example.cn/1.
 *     undated               -> 四川在线. 标题[EB/OL]. [日期不详][2026-11-22]. https://example.cn/1.
 *     without an address    -> 四川在线. 标题[Z]. (2023-07). 未存链接.
 */
export function formatGbt7714(reference: Reference): string {
  const { author, title, publisher, date, url, accessed, notes } = reference
  const dates = `${date ? `(${date})` : '[日期不详]'}${url ? `[${accessed}]` : ''}`
  return joinParts([
    endSentence(author),
    `${title}[${getType(reference)}].`,
    endSentence(publisher ? `${publisher}, ${dates}` : dates),
    endSentence(url ?? '未存链接'),
    ...notes.map(endSentence),
  ])
}
