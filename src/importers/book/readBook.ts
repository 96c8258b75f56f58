// Reads a file into sheets of cells, by its content, in Node and in a worker alike. Gives no cell a meaning.
import { throwIfAborted } from '../../domain/computation/throwIfAborted'
import { type Book, type BookSheet, type CellValue, MAX_FILE_BYTES, type MergedRange } from './book'
import { decodeText } from './decodeText'
import { createFileFault, type FileFault, RefusalError, refuse, refuseAbove } from './fileFault'
import { findDelimiter, splitCells } from './readCsv'
import { readHtml } from './readHtml'
import { readJson } from './readJson'
import { readXlsx } from './readXlsx'
import { refuseFormat, refuseOtherPackages, sniffFormat } from './sniffFormat'
import { openZip, type ZipArchive } from './zipArchive'

export interface ReadOptions {
  /** Receives shares from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

export type ReadResult = { readonly book: Book } | { readonly refusal: FileFault }

interface ReadFile {
  readonly bytes: Uint8Array
  readonly name: string
  readonly reportProgress: (share: number) => void
}

/**
 * Reads a workbook, a table of text, JSON, or an archive of them.
 * @returns the book, or the true reason why there is none
 * @throws the reason of the signal when it aborts
 */
export async function readBook(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<ReadResult> {
  const { onProgress, signal } = options
  const reportProgress = (share: number) => {
    throwIfAborted(signal)
    onProgress?.(share)
  }
  try {
    reportProgress(0)
    if (bytes.length === 0) refuse('file-empty')
    refuseAbove(MAX_FILE_BYTES, bytes.length)
    const book = await readFile({ bytes, name, reportProgress }, true)
    if (book.sheets.every(({ rows }) => rows.length === 0)) refuse('file-empty')
    reportProgress(1)
    return { book }
  } catch (error) {
    if (error instanceof RefusalError) return { refusal: error.refusal }
    throw error
  }
}

async function readFile({ bytes, name, reportProgress }: ReadFile, canUnpack: boolean): Promise<Book> {
  if (sniffFormat(bytes) === 'text') return readText(bytes, name)
  const archive = openZip(bytes)
  const mimeType = archive.names.has('mimetype') ? (archive.unpackText('mimetype') ?? '').trim() : ''
  refuseOtherPackages(archive.names, mimeType)
  if (archive.names.has('[Content_Types].xml') || archive.names.has('_rels/.rels')) {
    const { sheets, faults } = await readXlsx(archive, reportProgress)
    return { fileName: name, format: 'xlsx', encoding: null, sheets, faults }
  }
  if (!canUnpack) refuse('zip-without-table')
  return readArchive(archive, name, reportProgress)
}

const withoutEnding = (name: string) => name.slice(name.lastIndexOf('/') + 1).replace(/\.[a-z\d]{1,5}$/i, '')
const findEnding = (name: string) => name.match(/\.([a-z\d]+)$/i)?.[1]?.toLowerCase() ?? ''

const buildSheet = (
  name: string,
  rows: readonly (readonly CellValue[])[],
  merges: readonly MergedRange[] = [],
): BookSheet => ({ name, isHidden: false, rows, hiddenRows: [], hiddenColumns: [], merges, formulas: [] })

function readText(bytes: Uint8Array, name: string): Book {
  const { text, encoding, faults } = decodeText(bytes)
  const start = text.slice(0, 4096).trimStart()
  const ending = findEnding(name)
  const own = withoutEnding(name)
  const book = { fileName: name, encoding }
  if (/^MIME-Version:/i.test(start)) refuseFormat('MHTML (.mht)')
  if (/^<(?:!doctype html|html|head|meta|body|table|style|div)\b/i.test(start)) {
    const tables = readHtml(text)
    const sheets = tables.map(({ rows, merges }, index) =>
      buildSheet(tables.length > 1 ? `${own} (${index + 1})` : own, rows, merges),
    )
    return { ...book, format: 'html', sheets, faults: [...faults, createFileFault('html-read')] }
  }
  if (start.startsWith('<?xml') || /^<[\w-]+:?\w*\s+xmlns/.test(start)) {
    if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) refuseFormat('XML 2003 (.xml)')
    if (/<html\b/i.test(start))
      return readText(new TextEncoder().encode(text.replace(/^[\s\S]*?(?=<html\b)/i, '')), name)
    refuseFormat('XML')
  }
  if (ending === 'json' || /^(?:\{\s*"|\[\s*[[{])/.test(start)) {
    const sheets = readJson(text).map(table => buildSheet(table.name ?? own, table.rows))
    return { ...book, format: 'json', sheets, faults }
  }
  const delimiter = ending === 'tsv' ? '\t' : (findDelimiter(text) ?? (ending === 'csv' ? ',' : null))
  return { ...book, format: delimiter ? 'csv' : 'text', sheets: [buildSheet(own, splitCells(text, delimiter))], faults }
}

/** Files that systems add to archives. */
const isByProduct = (name: string) => /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name)
const isTable = (name: string) => ['xlsx', 'xlsm', 'xls', 'et', 'csv', 'tsv', 'txt', 'json'].includes(findEnding(name))

const inEntry = (fault: FileFault, file: string): FileFault => ({
  ...fault,
  place: { sheet: file, row: null, column: null },
})

/** One file that cannot be read does not keep others from being read. */
async function readArchive(archive: ZipArchive, name: string, reportProgress: (share: number) => void): Promise<Book> {
  const faults: FileFault[] = []
  const sheets: BookSheet[] = []
  const taken = new Set<string>()
  let firstRefusal: FileFault | null = null
  const files = [...archive.names].filter(file => !isByProduct(file))
  for (const [index, file] of files.entries()) {
    const report = (share: number) => reportProgress((index + share) / files.length)
    report(0)
    if (!isTable(file)) {
      faults.push(createFileFault('file-ignored', { file }))
      continue
    }
    try {
      const bytes = archive.unpack(file) ?? new Uint8Array(0)
      const book = await readFile({ bytes, name: file, reportProgress: report }, false)
      faults.push(...book.faults.map(fault => inEntry(fault, file)))
      for (const sheet of book.sheets) sheets.push({ ...sheet, name: takeName(sheet.name, taken) })
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error
      const refusal = inEntry(error.refusal, file)
      firstRefusal ??= refusal
      faults.push(refusal)
    }
  }
  if (sheets.length === 0) throw new RefusalError(firstRefusal ?? createFileFault('zip-without-table'))
  return { fileName: name, format: 'zip', encoding: null, sheets, faults }
}

/** Two files may have sheets of the same name; later ones get a number. */
function takeName(sheet: string, taken: Set<string>): string {
  let name = sheet
  for (let number = 2; taken.has(name); number++) name = `${sheet} (${number})`
  taken.add(name)
  return name
}
