// APA, 7th edition, sections 9 and 10: author, date, title, publisher, address. Chinese names stay, with a translation in
// square brackets where there is one (section 9.38).
import { endSentence, joinParts, type Reference } from './reference'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const getMonth = (month: string | undefined): string => MONTHS[Number(month) - 1] ?? ''

/** 2023-07-06: 2023, July 6. */
function formatDate(date: string | null): string {
  if (!date) return 'n.d.'
  const [year, month, day] = date.split('-')
  return `${year}${month ? `, ${getMonth(month)}${day ? ` ${Number(day)}` : ''}` : ''}`
}

/** 2026-11-22: November 22, 2026. */
function formatAccessDay(day: string): string {
  const [year, month, dayOfMonth] = day.split('-')
  return `${getMonth(month)} ${Number(dayOfMonth)}, ${year}`
}

const addTranslation = (text: string, english: string | undefined): string => (english ? `${text} [${english}]` : text)

/**
 * One entry of an English list of references.
 *
 *     a page     -> 四川在线 [Sichuan Online]. (2023, July). 标题 [Title]. https://example.cn/1
 *     undated    -> 四川在线 [Sichuan Online]. (n.d.). 标题 [Title]. Retrieved November 22, 2026, from https://example.cn/1
 *     a dataset  -> Authors. (2026, November 20). Title [Data set]. Retrieved November 22, 2026, from https://example.cn/1
 */
export function formatApa({ kind, author, title, publisher, english, date, url, accessed, notes }: Reference): string {
  const mayChange = kind === 'dataset' || date === null
  return joinParts([
    endSentence(addTranslation(author, english?.author)),
    `(${formatDate(date)}).`,
    endSentence(addTranslation(title, english?.title) + (kind === 'dataset' ? ' [Data set]' : '')),
    publisher && endSentence(addTranslation(publisher, english?.publisher)),
    ...notes.map(endSentence),
    url && (mayChange ? `Retrieved ${formatAccessDay(accessed)}, from ${url}` : url),
  ])
}
