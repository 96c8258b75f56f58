// BibTeX. The entry type is `misc`, which every style knows; `url` and `urldate` are read by biblatex and newer styles.
import type { Reference } from './reference'

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\lbrace{}',
  '}': '\\rbrace{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** A value in one line. Braces become commands: BibTeX counts an escaped brace too, so one alone would end the entry. */
const escapeText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\{}&%$#_~^]/g, char => ESCAPES[char] ?? char)

/** An address is read as it is; characters that would end the field are encoded. */
const escapeUrl = (url: string): string =>
  url.replace(/[\\{}\s]/g, char => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The inner braces keep the name of a body whole, and the case of a title. */
const protect = (text: string): string => `{{${escapeText(text)}}}`

/** One entry, ended by a line break. An undated work has `n.d.` as its year. */
export function formatBibtex(reference: Reference): string {
  const { kind, key, author, title, publisher, english, date, url, accessed, lang, notes } = reference
  const [year, month] = date?.split('-') ?? []
  const remarks = [
    ...(kind === 'dataset' ? ['Data set'] : []),
    ...Object.values(english ?? {}).filter(text => text !== undefined),
    ...notes,
  ]
  const fields = [
    ['author', protect(author)],
    ['title', protect(title)],
    ['publisher', publisher && protect(publisher)],
    ['year', `{${year ?? 'n.d.'}}`],
    ['month', month && MONTHS[Number(month) - 1]],
    ['date', date && `{${date}}`],
    ['url', url && `{${escapeUrl(url)}}`],
    ['urldate', url && `{${accessed}}`],
    ['language', `{${lang === 'en' ? 'english' : 'chinese'}}`],
    ['note', remarks.length > 0 && `{${escapeText(remarks.join('; '))}}`],
  ] as const
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []))
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`
}
