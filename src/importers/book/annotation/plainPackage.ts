// A new workbook with the rows of a book that was no workbook: CSV, JSON, text, a web page, an archive.
import { rangeRef } from 'hucre/xlsx'
import type { BookSheet } from '../book'
import { escapeXml } from '../xml'
import { createPackageDraft, type PackageDraft } from './packageDraft'
import { buildSheetData } from './sheetXml'
import { EMPTY_STYLES } from './styles'

const MAIN_NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
export const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml'

const MAX_NAME_LENGTH = 31

/** A name that a workbook may have for a sheet, and has not yet: no `[]:*?/\`, at most 31 characters. */
export function takeSheetName(name: string, taken: ReadonlySet<string>): string {
  const allowed = name.replace(/[[\]:*?/\\]|^'|'$/g, ' ').trim() || 'Sheet'
  const has = (candidate: string) => taken.has(candidate.toLowerCase())
  let free = allowed.slice(0, MAX_NAME_LENGTH)
  for (let number = 2; has(free); number++) {
    const ending = ` (${number})`
    free = allowed.slice(0, MAX_NAME_LENGTH - ending.length) + ending
  }
  return free
}

export const WORKBOOK_PATH = 'xl/workbook.xml'

/** The package, and the names of its sheets by those of the book. */
export function buildPlainPackage(sheets: readonly BookSheet[]): {
  readonly draft: PackageDraft
  readonly names: ReadonlyMap<string, string>
} {
  const draft = createPackageDraft(null)
  draft.declareEnding('rels', 'application/vnd.openxmlformats-package.relationships+xml')
  draft.declareEnding('xml', 'application/xml')
  const names = new Map<string, string>()
  const taken = new Set<string>()
  const elements = sheets.map(({ name, rows, merges }, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`
    const ranges = merges.map(
      ({ top, left, bottom, right }) => `<mergeCell ref="${rangeRef(top, left, bottom, right)}"/>`,
    )
    const own = takeSheetName(name, taken)
    taken.add(own.toLowerCase())
    names.set(name, own)
    draft.write(
      path,
      `<worksheet xmlns="${MAIN_NS}">${buildSheetData(rows)}${ranges.length > 0 ? `<mergeCells count="${ranges.length}">${ranges.join('')}</mergeCells>` : ''}</worksheet>`,
    )
    draft.declareType(path, SHEET_TYPE)
    return `<sheet name="${escapeXml(own)}" sheetId="${index + 1}" r:id="${draft.relate(WORKBOOK_PATH, 'worksheet', path)}"/>`
  })
  draft.write('xl/styles.xml', EMPTY_STYLES)
  draft.declareType('xl/styles.xml', STYLES_TYPE)
  draft.relate(WORKBOOK_PATH, 'styles', 'xl/styles.xml')
  draft.write(
    WORKBOOK_PATH,
    `<workbook xmlns="${MAIN_NS}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${elements.join('')}</sheets></workbook>`,
  )
  draft.declareType(WORKBOOK_PATH, WORKBOOK_TYPE)
  draft.relate('', 'officeDocument', WORKBOOK_PATH)
  return { draft, names }
}
