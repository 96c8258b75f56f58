// Changes of the part that lists the sheets: the sheet of faults is added or replaced, macros are left out.
import { annotationMessages as texts } from '#messages/annotation'
import type { Relationship } from '../package'
import { escapeXml, listElements } from '../xml'
import { FAULT_SHEET_NAME, findFaultSheet } from './faultMark'
import type { PackageDraft } from './packageDraft'
import { SHEET_TYPE, takeSheetName, WORKBOOK_TYPE } from './plainPackage'
import { quoteSheet } from './sheetXml'
import { findPrefix, findRootContent, insertInOrder } from './xmlParts'

/** The sequence of the format (ECMA-376, 18.2.27). */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
]
const REL_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MACRO_TYPES = new Set(['vbaProject', 'vbaProjectSignature'])
/** Relationships of the package: buttons for macros, and signatures, which do not hold for a changed book. */
const DROPPED_ROOT_TYPES = new Set(['extensibility', 'origin'])

/** Removes macros, their buttons and signatures; the type of the workbook becomes that of a plain one. */
export function removeMacros(draft: PackageDraft, workbookPath: string, relationships: readonly Relationship[]): void {
  for (const { id, type, target } of relationships)
    if (MACRO_TYPES.has(type)) {
      draft.unrelate(workbookPath, id)
      draft.remove(target)
    }
  for (const { id, type } of draft.listRelationships('')) if (DROPPED_ROOT_TYPES.has(type)) draft.unrelate('', id)
  draft.declareType(workbookPath, WORKBOOK_TYPE)
}

/** Writes the sheet of faults: as the last one, or in place of that of an earlier check. */
export function placeFaultSheet(draft: PackageDraft, workbookPath: string, sheetXml: string): void {
  const xml = draft.read(workbookPath)
  const sheets = listElements(xml, 'sheet')
  const earlier = findFaultSheet(xml)
  const earlierId = sheets.find(({ name }) => name === earlier)?.['r:id']
  const earlierPath = draft.listRelationships(workbookPath).find(({ id }) => id === earlierId)?.target
  if (earlierPath) {
    draft.write(earlierPath, sheetXml)
    return
  }
  const path = draft.findFreePath('xl/worksheets/sheet', '.xml')
  draft.write(path, sheetXml)
  draft.declareType(path, SHEET_TYPE)
  const id = draft.relate(workbookPath, 'worksheet', path)
  const name = takeSheetName(texts.sheet, new Set(sheets.map(sheet => (sheet.name ?? '').toLowerCase())))
  const sheetId = Math.max(0, ...sheets.map(sheet => Number(sheet.sheetId) || 0)) + 1
  const p = findPrefix(xml, 'workbook')
  const element = `<${p}sheet name="${escapeXml(name)}" sheetId="${sheetId}" xmlns:r="${REL_NS}" r:id="${id}"/>`
  const definedName = `<${p}definedName name="${FAULT_SHEET_NAME}" hidden="1">${escapeXml(`${quoteSheet(name)}!$A$1`)}</${p}definedName>`
  const withSheet = xml.replace(`</${p}sheets>`, end => element + end)
  draft.write(
    workbookPath,
    withSheet.includes(`</${p}definedNames>`)
      ? withSheet.replace(`</${p}definedNames>`, end => definedName + end)
      : insertInOrder(
          withSheet,
          ORDER,
          'definedNames',
          `<${p}definedNames>${definedName}</${p}definedNames>`,
          findRootContent(withSheet, 'workbook'),
        ),
  )
}
