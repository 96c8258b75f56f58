import ExcelJS from 'exceljs'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { buildXlsx, encode } from '../../../../tests/support/books/books'
import type { FaultCode } from '../../../domain/fault/faultCodes'
import type { Fault } from '../../faults/fault'
import type { Book } from '../book'
import { readBook } from '../readBook'
import { annotateBook } from './annotateBook'

const DAY = '2026-11-30'

async function read(bytes: Uint8Array, name = 'a.xlsx'): Promise<Book> {
  const result = await readBook(bytes, name)
  if ('refusal' in result) throw new Error(result.refusal.code)
  return result.book
}

const fault = (sheet: string | null, row: number | null, column: number | null, code: FaultCode): Fault => ({
  code,
  place: sheet === null ? null : { sheet, row, column, heading: '产值' },
  found: '<约> & 90',
  params: {},
})

/** A book with formats, a rule, a drop-down, a link, a note and a formula of its reader. */
async function writeReadersBook() {
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('集群')
  sheet.addRows([
    ['名称', '产值'],
    ['泡菜', '约90'],
    ['榨菜', 12],
  ])
  sheet.getCell('B2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00FF00' } }
  sheet.getCell('B3').note = '读者的批注'
  sheet.getCell('C2').value = { formula: 'B3*2', result: 24 }
  sheet.getCell('A2').dataValidation = { type: 'list', formulae: ['"泡菜,榨菜"'] }
  sheet.getCell('A3').value = { text: '榨菜', hyperlink: 'https://example.org/' }
  const style = { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFF0000' } } } as const
  sheet.addConditionalFormatting({
    ref: 'B2:B3',
    rules: [{ type: 'expression', formulae: ['B2>1'], priority: 1, style }],
  })
  book.addWorksheet("It's", { state: 'hidden' }).addRow(['x', 'y', 'z'])
  const bytes = new Uint8Array(await book.xlsx.writeBuffer())
  return { bytes, book: await read(bytes) }
}

const FAULTS = [
  fault('集群', 2, 1, 'spaces-trimmed'),
  fault('集群', 1, 1, 'broken-characters'),
  fault('集群', 1, 1, 'not-a-number'),
  fault('集群', 7, 3, 'required-empty'),
  fault("It's", 0, null, 'near-duplicate'),
  fault(null, null, null, 'html-read'),
]

const readers = writeReadersBook()
const markReaders = async () => annotateBook({ ...(await readers), faults: FAULTS, day: DAY })

async function openMarked(bytes: Uint8Array) {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as unknown as ArrayBuffer)
  const getSheet = (name: string) => book.getWorksheet(name) as ExcelJS.Worksheet
  const listNotes = (name: string) => {
    const notes: Record<string, string> = {}
    for (const letter of 'ABCD')
      for (let row = 1; row <= 8; row++) {
        const { address, note } = getSheet(name).getCell(`${letter}${row}`)
        if (note) notes[address] = typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('')
      }
    return notes
  }
  const listFills = (name: string) =>
    (
      getSheet(name) as unknown as {
        conditionalFormattings: {
          ref: string
          rules: { priority: number; style?: { fill?: { bgColor: { argb: string } } } }[]
        }[]
      }
    ).conditionalFormattings.flatMap(({ ref, rules }) =>
      rules.map(({ style, priority }) => [ref, style?.fill?.bgColor.argb, priority]),
    )
  return { book, getSheet, listNotes, listFills }
}

test('faulty cells have the colour of the gravest fault and a note with all; a note of the reader stays', async () => {
  const { listFills, listNotes } = await openMarked(await markReaders())
  expect(listFills('集群')).toEqual([
    ['B2 D8', 'FFFFC7CE', 1],
    ['B3', 'FFDDEBF7', 3],
    ['B2:B3', 'FFFF0000', 4],
  ])
  expect(listFills("It's")).toEqual([['A1:C1', 'FFFFEB9C', 2]])
  const notes = listNotes('集群')
  expect(notes.B3).toBe('读者的批注')
  expect(notes.B2).toMatch(
    /^错误 · 不是数\n读到“<约> & 90”，应为一个数，如 12.5\n.+\n\(not-a-number\)\n\n提醒 · .*\(broken-characters\)$/s,
  )
})

test('the sheet of faults has one row each, the gravest first, with a link to its cell', async () => {
  const { getSheet } = await openMarked(await markReaders())
  const sheet = getSheet('问题')
  const rows = sheet.getSheetValues().slice(5) as unknown[][]
  expect(rows.map(row => [row[1], row[2], row[3], row[10]])).toEqual([
    ['错误', '集群', 'B2', 'not-a-number'],
    ['错误', '集群', 'D8', 'required-empty'],
    ['提醒', '集群', 'B2', 'broken-characters'],
    ['提醒', "It's", '1:1', 'near-duplicate'],
    ['说明', '集群', 'B3', 'spaces-trimmed'],
    ['说明', undefined, undefined, 'html-read'],
  ])
  expect(rows[0]?.slice(4, 8)).toEqual([2, '产值', '不是数', '<约> & 90'])
  expect(String(sheet.getCell('A2').value)).toContain('错误 2 处，提醒 2 处，说明 2 处')
})

test('a cell that is not in the file can have a note', async () => {
  const files = unzipSync(await markReaders())
  expect(new TextDecoder().decode(files['xl/comments1.xml'])).toMatch(/<comment ref="D8"[^>]*><text><r><t[^>]*>错误/)
})

test('every other part of the book is the same byte for byte', async () => {
  const before = unzipSync((await readers).bytes)
  const after = unzipSync(await markReaders())
  const changed = Object.keys(before).filter(
    name => !Buffer.from(before[name] ?? []).equals(after[name] ?? new Uint8Array(0)),
  )
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/comments1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ])
  const cells = (files: Record<string, Uint8Array>) =>
    new TextDecoder().decode(files['xl/worksheets/sheet1.xml']).match(/<sheetData>.*<\/sheetData>/s)?.[0]
  expect(cells(after)).toBe(cells(before))
})

test('the marked book is read like the first one; the next check replaces the marks', async () => {
  const { book } = await readers
  const marked = await markReaders()
  const again = await read(marked)
  expect(again.faults).toMatchObject([{ code: 'fault-sheet-ignored', params: { sheet: '问题' } }])
  expect(again.sheets).toEqual(book.sheets)
  const second = annotateBook({ bytes: marked, book: again, faults: [fault('集群', 1, 0, 'near-duplicate')], day: DAY })
  const { listFills, listNotes, getSheet, book: opened } = await openMarked(second)
  expect(listFills('集群')).toEqual([
    ['A2', 'FFFFEB9C', 2],
    ['B2:B3', 'FFFF0000', 4],
  ])
  expect(Object.keys(listNotes('集群'))).toEqual(['A2', 'B3'])
  expect(opened.worksheets.map(({ name }) => name)).toEqual(['集群', "It's", '问题'])
  expect(getSheet('问题').rowCount).toBe(5)
})

test('the same request gives the same bytes', async () => {
  expect(await markReaders()).toEqual(await markReaders())
})

test('a table of text comes back as a workbook with the same cells as texts', async () => {
  const bytes = encode('名称,值\n=1+1,007\n_x0041_,约90\n')
  const book = await read(bytes, '清单[1].csv')
  const marked = annotateBook({ bytes, book, faults: [fault('清单[1]', 2, 1, 'not-a-number')], day: DAY })
  const again = await read(marked)
  expect(again.sheets).toMatchObject([{ name: '清单 1', rows: book.sheets[0]?.rows, formulas: [] }])
  const { listNotes, listFills } = await openMarked(marked)
  expect(Object.keys(listNotes('清单 1'))).toEqual(['B3'])
  expect(listFills('清单 1')).toEqual([['B3', 'FFFFC7CE', 1]])
})

test('a fault inside of merged cells is marked at the cell that shows the value', async () => {
  const tail = '<mergeCells><mergeCell ref="A1:C2"/></mergeCells>'
  const bytes = buildXlsx({ sheets: { 集群: '<row r="1"><c r="A1"><v>1</v></c></row>' }, tail })
  const { listFills } = await openMarked(
    annotateBook({ bytes, book: await read(bytes), faults: [fault('集群', 1, 2, 'not-a-number')], day: DAY }),
  )
  expect(listFills('集群')).toEqual([['A1', 'FFFFC7CE', 1]])
})

test('macros do not come back', async () => {
  const sheets = { 集群: '<row r="1"><c r="A1"><v>1</v></c></row>' }
  const bytes = buildXlsx({ sheets, relations: { vbaProject: 'vbaProject.bin' } })
  const marked = annotateBook({ bytes, book: await read(bytes), faults: [], day: DAY })
  const files = unzipSync(marked)
  expect(files['xl/vbaProject.bin']).toBeUndefined()
  expect(new TextDecoder().decode(files['[Content_Types].xml'])).toContain('spreadsheetml.sheet.main+xml')
  expect((await read(marked)).faults).toMatchObject([{ code: 'fault-sheet-ignored' }])
})
