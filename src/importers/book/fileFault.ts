// Faults of a file as a whole. The words and the severity stand in the table of fault codes.

/**
 * Reasons why a file, or a file of an archive, is not read.
 *
 * - `file-empty`: no byte, or no cell with a value
 * - `file-too-large` {size, limit}: in MB
 * - `file-unreadable`: the browser may not read it, or it was moved
 * - `old-xls`: a workbook of Excel 97 to 2003 or of WPS (.et), whatever its name says
 * - `encrypted-book`: an office document with a password
 * - `picture-renamed` {format}: `PNG` …
 * - `unknown-format` {format}: `PDF`, `Word (.docx)`, `OpenDocument (.ods)` …; `?` for bytes of no known format
 * - `zip-broken`: cut off, or its directory is damaged
 * - `zip-password`: an archive with a password
 * - `zip-bomb` {size, limit}: unpacked, in MB, from the directory of the archive
 * - `zip-too-dense` {ratio, limit}: no table is compressed so far
 * - `zip-false-sizes`: an entry is larger than the directory says, or entries overlap
 * - `zip-too-many-files` {count, limit}
 * - `zip-without-table`
 * - `book-broken` {part}: a part is missing or is no XML
 * - `sheet-too-large` {sheet, limit}: cells from the first to the last used one
 * - `unknown-encoding`
 * - `unclosed-quote` {line}
 * - `cannot-be-read` {line, column}: damaged JSON, both counted from 1
 * - `not-a-table`: JSON without a table
 * - `out-of-memory`
 */
export type RefusalCode =
  | 'file-empty'
  | 'file-too-large'
  | 'file-unreadable'
  | 'old-xls'
  | 'encrypted-book'
  | 'picture-renamed'
  | 'unknown-format'
  | 'zip-broken'
  | 'zip-password'
  | 'zip-bomb'
  | 'zip-too-dense'
  | 'zip-false-sizes'
  | 'zip-too-many-files'
  | 'zip-without-table'
  | 'book-broken'
  | 'sheet-too-large'
  | 'unknown-encoding'
  | 'unclosed-quote'
  | 'cannot-be-read'
  | 'not-a-table'
  | 'out-of-memory'

/**
 * What the reader of the file should know; nothing of it prevents reading.
 *
 * - `macros-ignored`: the book contains macros; they were neither read nor run.
 * - `external-links-ignored`: formulas refer to other books; their stored results were read.
 * - `entities-ignored`: a part defines XML entities; they stay text.
 * - `encoding-guessed` {encoding}: a text file that does not declare its encoding and is not UTF-8.
 * - `broken-characters` {found}: a line with bytes that are no text.
 * - `html-read`: the file is a web page with a table, whatever its name says.
 * - `sheet-empty` {sheet}: a sheet of a chart, without cells.
 * - `fault-sheet-ignored` {sheet}: the list of faults that a former check added.
 * - `file-ignored` {file}: a file of an archive that is no table.
 */
export type FileNoteCode =
  | 'macros-ignored'
  | 'external-links-ignored'
  | 'entities-ignored'
  | 'encoding-guessed'
  | 'broken-characters'
  | 'html-read'
  | 'sheet-empty'
  | 'fault-sheet-ignored'
  | 'file-ignored'

/** A fault of a file, with the values that its message names; `file` is the name of a file in an archive. */
export interface FileFault<Code extends string = RefusalCode | FileNoteCode> {
  readonly code: Code
  readonly params: Readonly<Record<string, string | number>>
}

/** The true reason why a file is not read. */
export type Refusal = FileFault<RefusalCode>

/** Thrown while a file is read; `readBook` returns its refusal. */
export class RefusalError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code)
  }
}

/** Ends the reading of a file. */
export function refuse(code: RefusalCode, params: Refusal['params'] = {}): never {
  throw new RefusalError({ code, params })
}
