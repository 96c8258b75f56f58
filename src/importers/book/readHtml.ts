// Tables of a web page that is named .xls, as many government systems export them. Reads simple tables as text; runs and
// fetches nothing.
import type { CellValue, MergedRange } from './book'
import { trimRows } from './readCsv'
import { refuseFormat } from './sniffFormat'
import { decodeEntities } from './xml'

export interface HtmlTable {
  readonly rows: CellValue[][]
  readonly merges: MergedRange[]
}

const MAX_SPAN = 10_000
const MAX_COLUMNS = 1000

/** Line breaks inside a cell stay; other white space of the markup is one space. */
const toText = (markup: string): string | null =>
  decodeEntities(
    markup
      .replace(/[ \t\r\n]+/g, ' ')
      .replace(/<br\b[^<>]*>\s?/gi, '\n')
      .replace(/<[^<>]*>/g, ''),
  )
    .replaceAll('\u00a0', ' ')
    .trim() || null

const parseSpan = (attributes: string, name: string, max: number) =>
  Math.min(Math.max(1, Number(attributes.match(new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i'))?.[1] ?? 1)), max)

function readTable(markup: string): HtmlTable {
  const rows: CellValue[][] = []
  const merges: MergedRange[] = []
  /** Last row, by column, that a merged cell above covers. */
  const coveredTo: number[] = []
  for (const [, cells = ''] of markup.matchAll(/<tr\b[^<>]*>([\s\S]*?)(?=<tr\b|<\/tr|<\/table|$)/gi)) {
    const row: CellValue[] = []
    const r = rows.length
    let column = 0
    for (const [, attributes = '', content = ''] of cells.matchAll(
      /<t[dh]\b([^>]*)>([\s\S]*?)(?=<t[dh]\b|<\/t[dh]|<\/tr|$)/gi,
    )) {
      while ((coveredTo[column] ?? -1) >= r) column++
      if (column >= MAX_COLUMNS) break
      const width = parseSpan(attributes, 'colspan', MAX_COLUMNS - column)
      const height = parseSpan(attributes, 'rowspan', MAX_SPAN)
      while (row.length < column) row.push(null)
      row[column] = toText(content)
      if (width > 1 || height > 1) {
        merges.push({ top: r, bottom: r + height - 1, left: column, right: column + width - 1 })
        for (let covered = column; covered < column + width; covered++) coveredTo[covered] = r + height - 1
      }
      column += width
    }
    rows.push(row)
  }
  return { rows: trimRows(rows), merges }
}

/** Without comments and the elements whose content is no text; one that is not closed reaches to the end. */
function removeBlocks(html: string): string {
  let kept = ''
  let at = 0
  const pattern = /<!--|<(script|style|head)(?=[\s>])/gi
  for (let match = pattern.exec(html); match; match = pattern.exec(html)) {
    kept += html.slice(at, match.index)
    const end = match[1] ? new RegExp(`</${match[1]}[^<>]*>`, 'gi') : /-->/g
    end.lastIndex = match.index
    at = end.exec(html) ? end.lastIndex : html.length
    pattern.lastIndex = at
  }
  return kept + html.slice(at)
}

/** Refuses a page without a table. Tables inside of tables are read as one. */
export function readHtml(html: string): HtmlTable[] {
  const markup = removeBlocks(html)
  const tables = [...markup.matchAll(/<table\b[^<>]*>([\s\S]*?)(?:<\/table|$)/gi)]
    .map(([, content = '']) => readTable(content))
    .filter(({ rows }) => rows.length > 0)
  return tables.length > 0 ? tables : refuseFormat('HTML')
}
