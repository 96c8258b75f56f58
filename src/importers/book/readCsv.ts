// Splits text into cells: CSV, TSV and plain text. Cells stay text as typed.
import type { CellValue } from './book'
import { refuse } from './fileFault'

type Delimiter = ',' | '\t' | ';' | '|'

/** Candidates in the order in which they win. */
const DELIMITERS: readonly Delimiter[] = ['\t', ',', ';', '|']
const SAMPLE_LINES = 50
/** Share of lines with the same number of delimiters from which a text counts as a table. */
const TABLE_SHARE = 0.6

const withoutQuoted = (line: string) => line.replace(/"(?:[^"]|"")*"/g, '')

/**
 * The delimiter that most lines have equally often; null for plain text.
 *
 *     "a,b\n1,2"                    -> ,
 *     "名单, 2023\na\tb\n1\t2"      -> tab: a title above the table may have any
 *     "绵阳市三台县\n自贡市荣县"    -> null
 */
export function findDelimiter(text: string): Delimiter | null {
  const lines = text
    .slice(0, 64 * 1024)
    .split(/\r\n|\r|\n/, SAMPLE_LINES)
    .filter(line => line.trim() !== '')
  let best: Delimiter | null = null
  let bestShare = 0
  for (const delimiter of DELIMITERS) {
    const counts = lines.map(line => withoutQuoted(line).split(delimiter).length - 1)
    const frequencies = new Map<number, number>()
    for (const count of counts) if (count > 0) frequencies.set(count, (frequencies.get(count) ?? 0) + 1)
    const share = Math.max(0, ...frequencies.values()) / lines.length
    if (share > bestShare) [best, bestShare] = [delimiter, share]
  }
  return bestShare >= TABLE_SHARE ? best : null
}

/**
 * Splits text at a delimiter (RFC 4180); a quote inside an unquoted cell is text. Null: every line is one cell.
 * Refuses a quote that is never closed, with the line where it opens, since it would swallow the rest of the file.
 */
export function splitCells(text: string, delimiter: Delimiter | null): CellValue[][] {
  if (delimiter === null) return trimRows(text.split(/\r\n|\r|\n/).map(line => [line || null]))
  const rows: CellValue[][] = []
  let row: CellValue[] = []
  let at = 0
  while (at < text.length) {
    let cell: string
    if (text[at] === '"') {
      let close = text.indexOf('"', at + 1)
      while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
      if (close === -1) refuse('unclosed-quote', { line: text.slice(0, at).split(/\r\n|\r|\n/).length })
      cell = text.slice(at + 1, close).replaceAll('""', '"')
      at = close + 1
      const end = findCellEnd(text, at, delimiter)
      cell += text.slice(at, end)
      at = end
    } else {
      const end = findCellEnd(text, at, delimiter)
      cell = text.slice(at, end)
      at = end
    }
    row.push(cell || null)
    if (text[at] === delimiter) {
      at++
      // The file ends with an empty cell.
      if (at < text.length) continue
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++
    at++
    rows.push(row)
    row = []
  }
  return trimRows(rows)
}

function findCellEnd(text: string, start: number, delimiter: Delimiter): number {
  let at = start
  while (at < text.length) {
    const char = text[at]
    if (char === delimiter || char === '\n' || char === '\r') break
    at++
  }
  return at
}

/** Removes empty cells at the ends of rows, and empty rows at the end; blank rows between others stay. */
export function trimRows(rows: CellValue[][]): CellValue[][] {
  for (const row of rows) while (row.length > 0 && row[row.length - 1] === null) row.pop()
  while (rows.length > 0 && rows[rows.length - 1]?.length === 0) rows.pop()
  return rows
}
