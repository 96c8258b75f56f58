// Rows as a spreadsheet takes them: from the clipboard as text with tabs and as a table in HTML, from a file as CSV. Pure.
// Numbers stay numbers, everything else stays the text it is: a code, a partial date, and what looks like a formula.

export type Cell = string | number
export type SheetRows = readonly (readonly Cell[])[]

/** A text that would be taken for a formula gets an apostrophe before it. */
const escapeFormula = (text: string): string => text.replace(/^[=+\-@\t\r\n＝＋－＠]/, start => `'${start}`)

/** Tabs and line ends become spaces: they would begin another cell. */
const toSingleLine = (text: string): string => escapeFormula(text).replace(/[\t\r\n]+/g, ' ')

/** A cell with one of these signs is quoted as a whole, and its own quotation marks doubled. */
const quoteIfMatches = (signs: RegExp, text: string): string =>
  signs.test(text) ? `"${text.replace(/"/g, '""')}"` : text

export const formatTsv = (sheet: SheetRows): string =>
  sheet
    .map(row => row.map(cell => (typeof cell === 'number' ? cell : quoteIfMatches(/"/, toSingleLine(cell)))).join('\t'))
    .join('\n')

const HTML_ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, sign => HTML_ENTITIES[sign] ?? sign)

/** Excel's way to say that a cell is text: else 2023-07 becomes a day in July. */
const TEXT_CELL_STYLE = `style="mso-number-format:'\\@'"`

const formatHtmlCell = (cell: Cell): string =>
  typeof cell === 'number' ? `<td>${cell}</td>` : `<td ${TEXT_CELL_STYLE}>${escapeHtml(toSingleLine(cell))}</td>`

export const formatHtmlTable = (sheet: SheetRows): string =>
  `<meta charset="utf-8"><table>${sheet.map(row => `<tr>${row.map(formatHtmlCell).join('')}</tr>`).join('')}</table>`

const formatCsvCell = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell) : quoteIfMatches(/[",\r\n]/, escapeFormula(cell))

/**
 * RFC 4180, each line ended by CRLF. The byte order mark tells Excel that it is UTF-8.
 * CSV cannot say that a cell is text. Our codes need no such word: six digits without a zero in front stay what they are
 * as a number, while `="510722"`, which Excel would keep as text, is no code any more for any other reader.
 */
export const formatCsv = (sheet: SheetRows): string =>
  `\uFEFF${sheet.map(row => `${row.map(formatCsvCell).join(',')}\r\n`).join('')}`
