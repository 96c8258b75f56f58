// Splits pasted text into rows of cells with their lines. Knows neither names nor places.
import { cleanLine, isOrdinal } from './cleanText'

/** A part of a row; `line` counts from 1. */
export interface Cell {
  readonly text: string
  readonly line: number
}

/** A row: one line, or the lines that belong to one number. `text` is the first line as pasted. */
export interface PastedRow {
  readonly line: number
  readonly text: string
  readonly cells: readonly Cell[]
  /** True for cells of a table, of which each has its place. */
  readonly isTable: boolean
}

/** The rows that hold anything. */
export function splitRows(pasted: string): PastedRow[] {
  const rows = pasted.split(/\r\n|[\n\r\v\f\u2028\u2029]/).flatMap((text, i) => {
    const cleaned = cleanLine(text)
    const line = i + 1
    return cleaned.trim() === ''
      ? []
      : [{ line, text, cells: splitCells(cleaned, line), isTable: isTableLine(cleaned) }]
  })
  return isNumberedByLine(rows) ? groupByNumber(rows) : rows
}

const isTableLine = (line: string): boolean => line.includes('\t') || /^\s*\|.*\|\s*$/.test(line)

/** Tabs, or the bars of a table in Markdown. Cells of Excel have quotes where they had line breaks or quotes. */
function splitCells(line: string, number: number): Cell[] {
  const parts = line.includes('\t')
    ? line.split('\t')
    : isTableLine(line)
      ? line
          .trim()
          .replace(/^\||\|$/g, '')
          .split('|')
      : [line]
  return parts.map(text => ({
    text: text
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .replaceAll('""', '"'),
    line: number,
  }))
}

/** Some programs paste every cell of a table on a line of its own: 1, name, city, 2, name, city. */
function isNumberedByLine(rows: readonly PastedRow[]): boolean {
  const numbers = rows.flatMap(({ cells, isTable }) =>
    !isTable && cells[0] && /^\d{1,4}$/.test(cells[0].text) ? [Number(cells[0].text)] : [],
  )
  return numbers.length > 1 && numbers.every((n, i) => n === (numbers[0] ?? 0) + i) && rows.length >= 2 * numbers.length
}

function groupByNumber(rows: readonly PastedRow[]): PastedRow[] {
  const grouped: PastedRow[] = []
  let cellsPerRow = Number.POSITIVE_INFINITY
  let current: PastedRow | null = null
  const finish = () => {
    if (current) {
      cellsPerRow = Math.min(cellsPerRow, current.cells.length)
      grouped.push(current)
    }
    current = null
  }
  for (const row of rows) {
    const isNumber: boolean = row.cells.length === 1 && isOrdinal(row.cells[0]?.text ?? '')
    if (isNumber) finish()
    const open: PastedRow | null = current
    if (isNumber) current = { ...row, isTable: true }
    // Lines behind the last row are not part of it.
    else if (open !== null && (open as PastedRow).cells.length < cellsPerRow)
      current = { ...(open as PastedRow), cells: [...(open as PastedRow).cells, ...row.cells] }
    else {
      finish()
      grouped.push(row)
    }
  }
  finish()
  return grouped
}
