// Reads the sheets of an xlsx package. The library gets a copy with nothing but cells, texts and number formats: macros, links
// to other books, pictures and charts are never unpacked.
import { zipSync } from 'fflate'
import { cellRef, readXlsx as parseXlsx, type Sheet } from 'hucre/xlsx'
import { findFaultSheet } from './annotation/faultMark'
import type { BookSheet, CellValue } from './book'
import { type DatePrecision, listPartialDates, readDatePrecisions } from './dateFormats'
import { createFileFault, type FileFault, refuse } from './fileFault'
import { readPackage, type SheetPart } from './package'
import { removeDeclarations } from './xml'
import type { ZipArchive } from './zipArchive'

export interface ReadSheets {
  readonly sheets: BookSheet[]
  readonly faults: FileFault[]
}

/** Cells from the first to the last used one of a sheet; the library's own limit is the same. */
const MAX_CELLS = 20_000_000
/** Times before the first day of the 1900 calendar are times of day. */
const DAY_MS = 86_400_000

const encode = (text: string) => new TextEncoder().encode(text)

/**
 * Removes cells that have a format but no value: whole columns may have one, down to row 1,048,576. Their rows stay, and all
 * other cells have an address.
 */
const removeEmptyCells = (sheetXml: string) =>
  sheetXml.replace(/<(?:[\w-]+:)?c\s[^<>]*\/>/g, tag => (/\sr="/.test(tag) ? '' : tag))

const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships'

const buildRelationships = (targets: readonly (readonly [id: string, type: string, target: string])[]) =>
  encode(
    `<Relationships xmlns="${PACKAGE_REL}">${targets
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${REL}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`,
  )

function toDateOrTime(value: Date, precision: DatePrecision | undefined, is1904: boolean): CellValue {
  const time = value.getTime()
  if (!Number.isFinite(time)) return { error: '#NUM!' }
  const [day = '', clock = ''] = value.toISOString().split(/[T.]/)
  const firstDay = Date.UTC(is1904 ? 1904 : 1900, 0, 1)
  if (precision === 'time' || time < firstDay || (is1904 && time < firstDay + DAY_MS && time % DAY_MS !== 0))
    return clock.replace(/:00$/, '')
  return { date: precision === 'month' ? day.slice(0, 7) : precision === 'year' ? day.slice(0, 4) : day }
}

function toSheet(
  { rows, cells, merges = [], rowDefs, columns = [] }: Sheet,
  { name, isHidden }: SheetPart,
  partialDates: ReadonlyMap<string, DatePrecision>,
  is1904: boolean,
): BookSheet {
  const formulas: string[] = []
  const errors = new Set<string>()
  const findPrecision = (row: number, column: number) =>
    partialDates.size > 0 ? partialDates.get(cellRef(row, column)) : undefined
  for (const [key, { formula, type }] of cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number)
    if (formula !== undefined) formulas.push(cellRef(row, column))
    if (type === 'error') errors.add(key)
  }
  const converted = rows.map((row, r) => {
    let length = row.length
    while (length > 0 && (row[length - 1] === null || row[length - 1] === '')) length--
    return row.slice(0, length).map((value, c): CellValue => {
      if (value instanceof Date) return toDateOrTime(value, findPrecision(r, c), is1904)
      if (errors.size > 0 && errors.has(`${r},${c}`)) return { error: String(value) }
      return value === '' ? null : value
    })
  })
  while (converted.length > 0 && converted[converted.length - 1]?.length === 0) converted.pop()
  return {
    name,
    isHidden,
    rows: converted,
    hiddenRows: [...(rowDefs ?? [])].flatMap(([row, { hidden }]) => (hidden ? [row] : [])),
    hiddenColumns: columns.flatMap(({ hidden }, column) => (hidden ? [column] : [])),
    merges: merges.map(({ startRow, endRow, startCol, endCol }) => ({
      top: startRow,
      bottom: endRow,
      left: startCol,
      right: endCol,
    })),
    formulas,
  }
}

/**
 * Reads all sheets with cells, hidden ones too. Refuses damaged packages.
 * @param reportProgress receives shares from 0 to 1 and throws where the reader cancels
 */
export async function readXlsx(archive: ZipArchive, reportProgress: (share: number) => void): Promise<ReadSheets> {
  const { workbookPath, workbookXml, relationships, sheets, is1904 } = readPackage(archive)
  const faults: FileFault[] = []
  const hasPart = (type: string) => relationships.some(relationship => relationship.type === type)
  if (hasPart('vbaProject') || hasPart('xlMacrosheet')) faults.push(createFileFault('macros-ignored'))
  if (hasPart('externalLink')) faults.push(createFileFault('external-links-ignored'))
  const faultSheet = findFaultSheet(workbookXml)

  const readXml = (path: string): string => {
    const xml = archive.unpackText(path) ?? ''
    const cleaned = removeDeclarations(xml)
    if (cleaned !== xml && !faults.some(({ code }) => code === 'entities-ignored'))
      faults.push(createFileFault('entities-ignored'))
    return cleaned
  }
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': encode('<Types/>'),
    '_rels/.rels': buildRelationships([['w', 'officeDocument', 'workbook.xml']]),
  }
  const targets: (readonly [string, string, string])[] = []
  const copyPart = (type: string, name: string): string => {
    const path = relationships.find(relationship => relationship.type === type)?.target ?? ''
    const xml = readXml(path)
    if (!xml) return ''
    targets.push([name, type, `${name}.xml`])
    parts[`${name}.xml`] = encode(xml)
    return xml
  }
  copyPart('sharedStrings', 'texts')
  const precisions = readDatePrecisions(copyPart('styles', 'styles'))
  const read: { readonly part: SheetPart; readonly partialDates: ReadonlyMap<string, DatePrecision> }[] = []
  for (const [index, part] of sheets.entries()) {
    reportProgress((index / sheets.length) * 0.3)
    if (!part.hasCells) faults.push(createFileFault('sheet-empty', { sheet: part.name }))
    else if (part.name === faultSheet) faults.push(createFileFault('fault-sheet-ignored', { sheet: part.name }))
    else {
      const xml = removeEmptyCells(readXml(part.path))
      if (!/<\/(?:[\w-]+:)?worksheet>\s*$/.test(xml.slice(-200))) refuse('book-broken', { part: part.path })
      targets.push([`s${index}`, 'worksheet', `s${index}.xml`])
      parts[`s${index}.xml`] = encode(xml)
      read.push({ part, partialDates: listPartialDates(xml, precisions) })
    }
  }
  const sheetList = targets
    .filter(([, type]) => type === 'worksheet')
    .map(([id]) => `<sheet name="${id}" r:id="${id}"/>`)
  parts['workbook.xml'] = encode(
    `<workbook xmlns:r="${REL}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${sheetList.join('')}</sheets></workbook>`,
  )
  parts['_rels/workbook.xml.rels'] = buildRelationships(targets)
  reportProgress(0.35)
  const copy = zipSync(parts, { level: 0 })
  for (const name of Object.keys(parts)) delete parts[name]
  let parsed: readonly Sheet[]
  try {
    parsed = (await parseXlsx(copy)).sheets
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    const [, id] = message.match(/^Sheet "s(\d+)" spans/) ?? []
    if (id) refuse('sheet-too-large', { sheet: sheets[Number(id)]?.name ?? '', limit: MAX_CELLS })
    // A string or an array above the limits of the engine.
    if (error instanceof RangeError) refuse('out-of-memory')
    refuse('book-broken', { part: workbookPath })
  }
  return {
    sheets: read.map(({ part, partialDates }, index) => {
      reportProgress(0.8 + (index / read.length) * 0.2)
      return toSheet(parsed[index] ?? { name: '', rows: [] }, part, partialDates, is1904)
    }),
    faults,
  }
}
