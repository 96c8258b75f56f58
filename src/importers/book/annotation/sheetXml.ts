// Writes rows as the part of a sheet, with texts inside of the cells: a text is never read as a formula.
import { cellRef } from 'hucre/xlsx'
import type { CellValue } from '../book'
import { escapeXml } from '../xml'

/** Limit of the format. */
const MAX_CELL_LENGTH = 32_767

export interface StyledCell {
  readonly value: CellValue
  /** Index of the format in the book. */
  readonly style: number
}

/** Texts that look like an escaped character are escaped themselves: `_x000D_` would become a line end. */
const escapeText = (text: string): string =>
  escapeXml(text.slice(0, MAX_CELL_LENGTH)).replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')

function buildCell(value: CellValue, ref: string, style: number): string {
  if (value === null) return ''
  const open = `<c r="${ref}"${style > 0 ? ` s="${style}"` : ''}`
  if (typeof value === 'number') return `${open}><v>${value}</v></c>`
  if (typeof value === 'boolean') return `${open} t="b"><v>${value ? 1 : 0}</v></c>`
  const text = typeof value === 'string' ? value : 'date' in value ? value.date : value.error
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is></c>`
}

/**
 * The element `sheetData`.
 * @param heights of rows, in points, where they are not those of the program
 */
export const buildSheetData = (
  rows: readonly (readonly (CellValue | StyledCell)[])[],
  heights: readonly (number | null)[] = [],
): string =>
  `<sheetData>${rows
    .map((row, r) => {
      const height = heights[r] ? ` ht="${heights[r]}" customHeight="1"` : ''
      const cells = row.map((cell, c) =>
        typeof cell === 'object' && cell !== null && 'style' in cell
          ? buildCell(cell.value, cellRef(r, c), cell.style)
          : buildCell(cell, cellRef(r, c), 0),
      )
      return row.length > 0 || height ? `<row r="${r + 1}"${height}>${cells.join('')}</row>` : ''
    })
    .join('')}</sheetData>`

/** A sheet in a formula: `'My ''own'' sheet'`. */
export const quoteSheet = (name: string) => `'${name.replaceAll("'", "''")}'`
