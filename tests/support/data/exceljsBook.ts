// Reads a workbook with a library that does not know our writer, into the form of our reader.
import ExcelJS from 'exceljs'
import type { Book, CellValue } from '../../../src/importers/book/book'

export async function loadExceljs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer)
  return workbook
}

const toCell = (value: ExcelJS.CellValue): CellValue => {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return { date: value.toISOString().slice(0, 10) }
  if (typeof value !== 'object') return value
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  return 'text' in value ? value.text : JSON.stringify(value)
}

export function toBook(workbook: ExcelJS.Workbook): Book {
  const sheets = workbook.worksheets.map(sheet => ({
    name: sheet.name,
    isHidden: sheet.state !== 'visible',
    rows: Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_, column) => toCell(sheet.getCell(row + 1, column + 1).value)),
    ),
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    formulas: [],
  }))
  return { fileName: 'book.xlsx', format: 'xlsx', encoding: null, sheets, faults: [] }
}
