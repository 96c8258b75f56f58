// Gives the reader's own workbook back with its faults marked: cells coloured, notes on them, and a sheet with all of them. Cells,
// formats, formulas and everything else of the book stay byte for byte; only macros are left out.
import { cellRef, colToLetter } from 'hucre/xlsx'
import { annotationMessages as texts } from '#messages/annotation'
import { faultMessages } from '#messages/faults'
import { FAULT_KINDS, type Severity } from '../../../domain/fault/faultCodes'
import { formatFaultMessage } from '../../../messages/faultFormat'
import type { Fault } from '../../faults/fault'
import type { Book, BookSheet } from '../book'
import { readPackage } from '../package'
import { listElements } from '../xml'
import { openZip } from '../zipArchive'
import { NOTE_AUTHOR } from './faultMark'
import { buildFaultSheet, type FaultRow } from './faultSheet'
import { markSheet } from './markSheet'
import { type CellNote, replaceNotes } from './notes'
import { createPackageDraft, type PackageDraft } from './packageDraft'
import { buildPlainPackage, STYLES_TYPE, WORKBOOK_PATH } from './plainPackage'
import { addFaultStyles, EMPTY_STYLES } from './styles'
import { placeFaultSheet, removeMacros } from './workbookPart'

/** A fault with its severity and words. */
interface WordedFault {
  readonly fault: Fault
  readonly severity: Severity
  readonly title: string
  /** The sentence with found and expected. */
  readonly message: string
  readonly remedy: string
}

function addWords(fault: Fault): WordedFault {
  const { code, found, params } = fault
  const [title, , remedy] = faultMessages.words[code]
  const message = formatFaultMessage(faultMessages, code, { found: found ?? '', ...params })
  return {
    fault,
    severity: FAULT_KINDS[code].severity,
    title,
    message: message.charAt(0).toUpperCase() + message.slice(1),
    remedy,
  }
}

export interface AnnotationRequest {
  /** The file as it was read. */
  readonly bytes: Uint8Array
  readonly book: Book
  readonly faults: readonly Fault[]
  /** YYYY-MM-DD, printed on the sheet of faults. */
  readonly day: string
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note']
/** Notes of a sheet; programs become slow above. Further cells are coloured and listed. */
const MAX_NOTES = 1000
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml'
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing'

/** The book as a package that can be changed. Books that cannot be kept, such as those with sheets of macros, become new ones. */
function openDraft({ bytes, book }: AnnotationRequest): {
  readonly draft: PackageDraft
  readonly workbookPath: string
  readonly names: ReadonlyMap<string, string>
} {
  if (book.format === 'xlsx') {
    const archive = openZip(bytes)
    const { workbookPath, workbookXml, relationships } = readPackage(archive)
    const canKeep =
      !workbookXml.includes('http://purl.oclc.org/ooxml/') &&
      !relationships.some(({ type }) => /macrosheet/i.test(type))
    if (canKeep) {
      const draft = createPackageDraft(archive)
      removeMacros(draft, workbookPath, relationships)
      return { draft, workbookPath, names: new Map(book.sheets.map(({ name }) => [name, name])) }
    }
  }
  return { ...buildPlainPackage(book.sheets), workbookPath: WORKBOOK_PATH }
}

interface Marked {
  readonly ranges: Record<Severity, string[]>
  readonly notes: CellNote[]
}

/** The cell that shows the value: the first one of a merged range. */
function findShownCell({ merges }: BookSheet, row: number, column: number): readonly [row: number, column: number] {
  const range = merges.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
  )
  return range ? [range.top, range.left] : [row, column]
}

/** Ranges and notes of a sheet. The gravest fault decides the colour of a cell; its note has all of them. */
function collectMarks(sheet: BookSheet, faults: readonly WordedFault[]): Marked {
  const colors = new Map<string, Severity>()
  const notes = new Map<string, CellNote>()
  for (const { fault, severity, title, message, remedy } of faults) {
    const { row, column } = fault.place ?? { row: null, column: null }
    if (row === null) continue
    const [shownRow, shownColumn] = findShownCell(sheet, row, column ?? 0)
    const last = Math.max(0, (sheet.rows[row]?.length ?? 1) - 1)
    const cell = cellRef(shownRow, shownColumn)
    const range = column === null ? `${cellRef(row, 0)}:${cellRef(row, last)}` : cell
    if (!colors.has(range)) colors.set(range, severity)
    const text = `${faultMessages.severity[severity]} · ${title}\n${message}\n${remedy}\n(${fault.code})`
    const earlier = notes.get(cell)
    if (earlier || notes.size < MAX_NOTES)
      notes.set(cell, {
        row: shownRow,
        column: shownColumn,
        text: earlier ? `${earlier.text}\n\n${text}` : text,
      })
  }
  const ranges: Record<Severity, string[]> = { error: [], warning: [], note: [] }
  for (const [range, severity] of colors) ranges[severity].push(range)
  return { ranges, notes: [...notes.values()] }
}

const toFaultRow = (
  { fault, severity, title, message, remedy }: WordedFault,
  names: ReadonlyMap<string, string>,
): FaultRow => ({
  grade: faultMessages.severity[severity],
  sheet: fault.place && (names.get(fault.place.sheet) ?? fault.place.sheet),
  row: fault.place?.row === null || !fault.place ? null : fault.place.row + 1,
  column: fault.place?.column === null || !fault.place ? null : colToLetter(fault.place.column),
  heading: fault.place?.heading ?? '',
  title,
  found: fault.found ?? '',
  message,
  remedy,
  code: fault.code,
})

/** Writes the notes of a sheet; gives the id of the frames if the sheet has to name them. */
function writeNotes(draft: PackageDraft, path: string, notes: readonly CellNote[]): string | null {
  const relationships = draft.listRelationships(path)
  const frameId = listElements(draft.read(path), 'legacyDrawing')[0]?.['r:id'] ?? null
  const frames = relationships.find(({ id }) => id === frameId)?.target ?? null
  const comments = relationships.find(({ type }) => type === 'comments')?.target ?? null
  if (notes.length === 0 && !comments) return null
  const written = replaceNotes(comments && draft.read(comments), frames && draft.read(frames), NOTE_AUTHOR, notes)
  const commentsPath = comments ?? draft.findFreePath('xl/comments', '.xml')
  draft.write(commentsPath, written.comments)
  if (!comments) {
    draft.declareType(commentsPath, COMMENTS_TYPE)
    draft.relate(path, 'comments', commentsPath)
  }
  const framesPath = frames ?? draft.findFreePath('xl/drawings/vmlDrawing', '.vml')
  draft.write(framesPath, written.vml)
  if (frames) return null
  draft.declareEnding('vml', VML_TYPE)
  return draft.relate(path, 'vmlDrawing', framesPath)
}

/**
 * Marks the faults of a book. The same request gives the same bytes.
 *
 * Kept of a workbook: all of it, macros apart. Marks of an earlier check are replaced. A cell with a note of the reader keeps it
 * and gets none of ours; it is coloured and listed.
 * @returns an xlsx file
 * @throws RefusalError if the bytes are not those of the book
 */
export function annotateBook(request: AnnotationRequest): Uint8Array<ArrayBuffer> {
  const { book, day } = request
  const { draft, workbookPath, names } = openDraft(request)
  const worded = request.faults.map(addWords)
  const faults = SEVERITIES.flatMap(severity => worded.filter(fault => fault.severity === severity))
  const relationships = draft.listRelationships(workbookPath)
  const stylesPath = relationships.find(({ type }) => type === 'styles')?.target ?? 'xl/styles.xml'
  if (!draft.has(stylesPath)) {
    draft.declareType(stylesPath, STYLES_TYPE)
    draft.relate(workbookPath, 'styles', stylesPath)
  }
  const styles = addFaultStyles(draft.has(stylesPath) ? draft.read(stylesPath) : EMPTY_STYLES)
  draft.write(stylesPath, styles.xml)

  const sheetPaths = new Map(
    listElements(draft.read(workbookPath), 'sheet').map(({ name = '', ...sheet }) => [
      name,
      relationships.find(({ id }) => id === sheet['r:id'])?.target ?? '',
    ]),
  )
  for (const sheet of book.sheets) {
    const path = sheetPaths.get(names.get(sheet.name) ?? '')
    if (!path) continue
    const { ranges, notes } = collectMarks(
      sheet,
      faults.filter(({ fault }) => fault.place?.sheet === sheet.name),
    )
    const drawing = writeNotes(draft, path, notes)
    draft.write(path, markSheet(draft.read(path), { ranges, fills: styles.fills }, drawing))
  }
  const count = (severity: Severity) => faults.filter(fault => fault.severity === severity).length
  const rows = faults.map(fault => toFaultRow(fault, names))
  const summary = texts.summary(count('error'), count('warning'), count('note'), day)
  placeFaultSheet(draft, workbookPath, buildFaultSheet(rows, summary, styles.cells))
  return draft.finish()
}
