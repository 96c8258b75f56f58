// Formats rows for spreadsheets: as TSV and HTML for the clipboard, as CSV for a file.
// Numbers stay numbers; all else stays text: codes, partial dates, and texts that look like formulas.

/** An empty cell is an empty text. */
export type Cell = string | number
/** Rows of cells, the head included. */
export type SheetRows = readonly (readonly Cell[])[]

/** Puts an apostrophe before a text that a spreadsheet would run as a formula. A lone sign is none. */
const escapeFormula = (text: string): string =>
  text.replace(/^(?:[\t\r\n]|[=+\-@＝＋－＠](?=.))/s, start => `'${start}`)

/** Replaces tabs and line ends, which would begin another cell. */
const toSingleLine = (text: string): string => escapeFormula(text).replace(/[\t\r\n]+/g, ' ')

/** Quotes a cell that contains one of the signs, and doubles its quotation marks. */
const quoteIfMatches = (signs: RegExp, text: string): string =>
  signs.test(text) ? `"${text.replace(/"/g, '""')}"` : text

/** Tab-separated text, for the clipboard. */
export const formatTsv = (sheet: SheetRows): string =>
  sheet
    .map(row => row.map(cell => (typeof cell === 'number' ? cell : quoteIfMatches(/"/, toSingleLine(cell)))).join('\t'))
    .join('\n')

const HTML_ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, sign => HTML_ENTITIES[sign] ?? sign)

/** Marks a cell as text for Excel, which would turn 2023-07 into a day of July. */
const TEXT_CELL_STYLE = `style="mso-number-format:'\\@'"`

const formatHtmlCell = (cell: Cell): string =>
  typeof cell === 'number' ? `<td>${cell}</td>` : `<td ${TEXT_CELL_STYLE}>${escapeHtml(toSingleLine(cell))}</td>`

/** An HTML table, for the clipboard. */
export const formatHtmlTable = (sheet: SheetRows): string =>
  `<meta charset="utf-8"><table>${sheet.map(row => `<tr>${row.map(formatHtmlCell).join('')}</tr>`).join('')}</table>`

const formatCsvCell = (cell: Cell): string =>
  typeof cell === 'number' ? String(cell) : quoteIfMatches(/[",\r\n]/, escapeFormula(cell))

/**
 * CSV as in RFC 4180, with CRLF line ends and a byte order mark, by which Excel recognises UTF-8.
 * Codes are not marked as text: six digits without a leading zero survive as a number, and `="510722"` would be no code for
 * any program but Excel.
 */
export const formatCsv = (sheet: SheetRows): string =>
  `\uFEFF${sheet.map(row => `${row.map(formatCsvCell).join(',')}\r\n`).join('')}`
