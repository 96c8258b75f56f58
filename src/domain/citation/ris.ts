// RIS: a line for each field, tag, two spaces, hyphen, space; lines end with CR LF; TY comes first and ER last.
import type { Reference } from './reference'

const toLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** 2023-07: 2023/07//. */
function formatDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${year}/${month}/${day}/`
}

/** One record. An undated work has no year, as the format wants it, and a note in its place. */
export function formatRis(reference: Reference): string {
  const { kind, key, author, title, publisher, english, date, url, accessed, lang, notes } = reference
  const fields = [
    ['TY', kind === 'dataset' ? 'DATA' : 'ELEC'],
    ['ID', key],
    // Reference managers take a name without a comma as that of a body.
    ['AU', author],
    ['TI', title],
    ['TT', english?.title],
    ['PB', publisher],
    ['PY', date?.slice(0, 4)],
    ['DA', date && formatDate(date)],
    ['UR', url],
    ['Y2', url && formatDate(accessed)],
    ['LA', lang === 'en' ? 'en' : 'zh'],
    ...[english?.author, english?.publisher, date ? null : 'n.d.', ...notes].map(note => ['N1', note] as const),
  ] as const
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${toLine(value)}\r\n`] : []))
  return `${lines.join('')}ER  - \r\n`
}
